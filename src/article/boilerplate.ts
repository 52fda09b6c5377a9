/**
 * Promotion and navigation in running text: sentences that ask the reader for a click instead of telling the news.
 * Each rule is anchored at the sentence's start and speaks to the reader, because "subscribe", "share" and "follow" are
 * also what people in the news do.
 */
import { bare } from './cues.ts';

/** Whole phrases with which such a sentence begins, by language; `bare` form. */
const OPENINGS = `
share your|share this|share on|share it|join the conversation|join the discussion|join our|join us on|
subscribe to|subscribe now|subscribe today|subscribe for|sign up for|sign up to|sign up now|sign up today|follow us|like us on|
click here|tap here|read more|read also|also read|read next|read the full|read our|see also|see more:|recommended:|more on this|
stay tuned|stay updated|stay informed|stay up to date|don't miss|do not miss|let us know|leave a comment|tell us what|tell us in|
leave your comment|download our|download the app|get our app|get the latest|get our|support our journalism|support independent|
advertisement|sponsored|all rights reserved|copyright|©|related:|related articles|related stories|related posts|
you may also like|you might also like|have a tip|have a story|this article contains affiliate|enable javascript|accept cookies|
we use cookies|this website uses cookies|photo credit|image credit|watch:|listen:|what are your thoughts|what do you think|
comparte|comparti este|compartir|suscribete|suscribase|suscribite|siguenos|siganos|siga leyendo|seguinos|sigue leyendo|lea tambien|lee tambien|te puede interesar|
le puede interesar|haz clic|haga clic|dejanos tu|deja tu comentario|cuentanos|publicidad|todos los derechos reservados|
no te pierdas|mantente informado|recibe nuestras|registrate|que opinas|que piensas|unete a|apuntate|ver tambien|mas informacion:|
abonnieren sie|jetzt abonnieren|folgen sie uns|folge uns|lesen sie auch|lesen sie mehr|lesen sie hier|mehr zum thema|teilen sie|
schreiben sie uns|diskutieren sie|melden sie sich|klicken sie|anzeige|alle rechte vorbehalten|was meinen sie|was denken sie|
hier klicken|registrieren sie sich|bleiben sie informiert|bleiben sie auf dem laufenden|verpassen sie|jetzt anmelden|siehe auch|
abonnez-vous|inscrivez-vous|suivez-nous|lire aussi|a lire aussi|lisez aussi|partagez|cliquez ici|publicite|tous droits reserves|
qu'en pensez-vous|donnez votre avis|ne manquez pas|restez informe|rejoignez|
assine|inscreva-se|siga-nos|siga a gente|leia tambien|leia tambem|leia mais|compartilhe|partilhe|clique aqui|publicidade|
todos os direitos reservados|o que voce acha|deixe seu comentario|nao perca|veja tambem|
iscriviti|abbonati|seguici|leggi anche|leggi tutto|condividi|clicca qui|pubblicita|tutti i diritti riservati|cosa ne pensi|
подписывайтесь|подпишитесь|читайте также|читать далее|поделитесь|поделиться|нажмите|реклама|все права защищены|
следите за нами|оставьте комментарий|что вы думаете|
اشترك|تابعنا|تابعونا|اقرأ أيضا|اقرا ايضا|شارك|شاركنا|انقر هنا|اضغط هنا|إعلان|جميع الحقوق محفوظة|ما رأيك|
订阅|关注我们|点击这里|点击此处|阅读更多|延伸阅读|相关阅读|相关文章|分享到|分享本文|版权所有|广告|欢迎留言|欢迎关注|扫描下方|长按识别|下载客户端|点赞|转载请注明|欢迎在评论|扫码|扫描二维码|请在评论|更多精彩|
訂閱|關注我們|點擊|延伸閱讀|相關閱讀|版權所有|
続きを読む|公式アカウント|メールマガジン|ニュースレター|最新情報は|関連記事|フォロー|購読|シェアする|広告|無断転載|あわせて読みたい|こちらをクリック|コメントを|
यह भी पढ़ें|ये भी पढ़ें|हमें फॉलो करें|सब्सक्राइब करें|शेयर करें|विज्ञापन|यहां क्लिक करें|अपनी राय|
abone olun|bizi takip edin|ayrica okuyun|devamini oku|paylasin|tiklayin|reklam|tum haklari saklidir|ne dusunuyorsunuz|
สมัครสมาชิก|ติดตามเรา|อ่านเพิ่มเติม|แชร์|คลิกที่นี่|โฆษณา|สงวนลิขสิทธิ์|
dang ky ngay|theo doi chung toi|xem them:|doc them|chia se bai viet|nhan vao day|quang cao|
εγγραφειτε|ακολουθηστε μας|διαβαστε επισης|διαβαστε ακομη|μοιραστειτε|διαφημιση|κλικ εδω`
  .split('|')
  .map((opening) => bare(opening.trim()))
  .filter((opening) => opening !== '');

/** Words to the reader, as news hardly uses them. */
const TO_THE_READER =
  /(^|[^\p{L}])(you|your|us|our|we|below|here|newsletter|comments?|tu|tus|su|nuestro|nuestra|nuestros|nuestras|nos|aqui|boletin|comentarios?|ihre?n?|uns|unsere?[nrms]?|hier|unten|newsletters|kommentare?n?|votre|vos|nous|notre|ici|dessous|seu|sua|nosso|nossa|aqui|tuo|tua|nostra|nostro|qui|вас|ваш[аеиу]?|нас|наш[аеиу]?|здесь)(?=$|[^\p{L}])/u;

/** "For more insights …, explore …": an offer, in the languages where it was seen. */
const OFFERS = [
  /^for (more|further|the latest|additional|in-depth|full|daily)\b.{0,200}\b(explore|visit|check out|subscribe|follow|see our|read our|read more|click|sign up|stay tuned|stay updated|join our)\b/u,
  /^to (learn|read|find out|see|stay) .{0,120}\b(visit|click|subscribe|sign up|follow us|check out|explore)\b/u,
  /^(para|si quieres|si desea) .{0,160}\b(visita|visite|suscribete|suscribase|haz clic|haga clic|siguenos|siganos|siga leyendo|consulta nuestr|explora)/u,
  /^(fur|fuer) (weitere|mehr|aktuelle) .{0,160}\b(besuchen sie|abonnieren sie|folgen sie|lesen sie|klicken sie)/u,
  /^pour (en savoir|plus|suivre|recevoir) .{0,160}\b(visitez|abonnez-vous|suivez|consultez|cliquez|inscrivez-vous)/u,
  /^para (mais|saber|receber|ficar) .{0,160}\b(visite|assine|siga|inscreva-se|clique|acesse)/u,
];

/** Longest sentence that can be a mere call to the reader, in UTF-16 units. */
const LONGEST = 280;
/** One word is a call in a sentence no longer than this; in a longer one it needs a word to the reader. */
const SHORT = 60;
const UNSPACED = /[\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff]/u;

/** Whether a sentence is promotion or navigation rather than news; what somebody is quoted with never is. */
export function isBoilerplate(sentence: string): boolean {
  if (sentence.length > LONGEST || /^\s*["“„«「『]/u.test(sentence)) return false;
  const said = bare(sentence);
  if (OFFERS.some((offer) => offer.test(said))) return true;
  const opening = OPENINGS.find((phrase) => said.startsWith(phrase));
  if (opening === undefined || goesOnAsWord(said, opening)) return false;
  const isSure =
    opening.includes(' ') || UNSPACED.test(opening) || /^\s?[:：]/u.test(said.slice(opening.length));
  return isSure || said.length <= SHORT || TO_THE_READER.test(said);
}

/** "Anzeige" begins "Anzeigen" without being it. */
const goesOnAsWord = (said: string, opening: string): boolean =>
  !UNSPACED.test(opening) && /^[\p{L}\p{N}]/u.test(said.slice(opening.length));
