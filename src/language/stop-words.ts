import { servingLanguage } from './siblings.ts';
import { wordList } from './word-list.ts';

/**
 * Words that carry grammar and no matter, a short list for each language: a long one throws away words that decide
 * between passages. Question words are among them: they tell what kind of answer is wanted, not what it is about.
 */
const LISTS: Readonly<Record<string, string>> = {
  en: `a about after all also am an and any are as at be because been before being between both but by can could did
    do does doing don during each for from had has have having he her here hers him his how i if in into is it its just
    me more most my no nor not of on only or other our over own s same she should so some such t than that the their
    them then there these they this those through to too under until up us very was we were what when where which while
    who whom whose why will with would you your`,
  es: `a al algo ante antes aquel aquella como con cual cuál cuales cuáles cuando cuándo cuanta cuánta cuantas cuántas
    cuanto cuánto cuantos cuántos de del desde donde dónde durante e el él ella ellas ellos en entre era eran es esa ese
    eso esta está están este esto estos estas fue fueron ha han hasta hay la las le les lo los más me mi muy ni no nos o
    otra otro para pero por porque que qué quien quién quienes quiénes se según ser si sí sin sobre son su sus también
    te tiene tu u un una unas uno unos y ya cómo cuyo cuya cuyos cuyas yo tú`,
  de: `aber alle als also am an andere auch auf aus bei bis da das dass dem den denn der des dessen die dies diese
    diesem diesen dieser dieses doch dort durch ein eine einem einen einer eines er es etwas für gegen gibt hat hatte hatten
    haben hier ich ihm ihn ihr ihre ihrem ihren ihrer im in ist ja kann können man mehr mit muss nach nicht noch nur ob
    oder ohne sein seine seinem seinen seiner sich sie sind so über um und uns unter vom von vor wann war waren warum
    was welche welchem welchen welcher welches wem wen wenn wer werden wessen wie wieso wird wo wodurch wofür woher
    wohin womit wurde wurden zu zum zur zwischen weshalb wieviel wieviele woran worauf worin worüber wovon wozu
    inwiefern mich mir du dich dir wir weswegen worum wogegen wonach woraus wobei`,
  pt: `a ao aos as às à até com como da das de dela dele deles do dos e é ela elas ele eles em entre era eram essa esse
    esta está este estes estas eu foi foram há isso isto já lhe mais mas me mesmo meu muito na não nas nem no nos o onde
    os ou para pela pelas pelo pelos por porque porquê qual quais quando quanta quantas quanto quantos que quê quem se
    sem ser seu seus sobre são sua suas também te tem têm um uma umas uns você cujo cuja cujos cujas nós`,
  fr: `à au aux avec c ce ceci cela ces cet cette comme comment combien d dans de des dont du elle elles en entre est
    et était étaient eu il ils j je l la le les leur leurs lors lui m ma mais me même mes mon n ne nos notre nous on ont
    ou où par pas plus pour pourquoi qu quand que quel quelle quelles quels qui quoi s sa sans se ses si son sont sous
    sur t ta te tes ton tu un une vos votre vous y a ont été été fut lequel laquelle lesquels lesquelles duquel
    auquel moi toi desquels auxquels`,
  it: `a ad agli ai al all alla alle allo anche c che chi ci come con cosa cui d da dagli dai dal dall dalla dalle dei
    degli del dell della delle dello di dopo dove e è ed era erano fra gli ha hanno i il in io l la le lei li lo loro lui
    ma me mi mia mio ne nei negli nel nell nella nelle nello noi non o ogni per perché più prima quale quali quando
    quanta quante quanti quanto quella quelle quelli quello questa queste questi questo se senza si sia sono stata stato
    su sua sue sui sul sull sulla sulle suo suoi tra tu un una uno è cos dov qual te ti voi`,
  ru: `а без более был была были было быть в вам вас во вот все всё вы где да для до его ее её если есть еще ещё же за
    зачем и из или им их к как какая какие какими каких какого какое какой каком какому какую ко когда кого который
    которая которое которые которых кому кто ли между меня мне много мой мы на над не него нее неё нет ни них но о об
    он она они оно от очень по под после почему при про с сколько со так такие такой там то того тоже только том тот
    ты у уже чего чей чем что чтобы эта эти это этого этой этом этот я каким каков какова каково каковы кем чему
    чьей чьего чьих которой которому которым сколькими насколько тебе нам
    ком чём скольких скольким которого которую которыми чьё`,
  ar: `في من على إلى الى عن مع هذا هذه ذلك تلك التي الذي الذين اللذان ما ماذا متى أين اين كيف كم لماذا هل من أي اي
    أو او و ثم أن ان إن كان كانت يكون تكون هو هي هم هما أنا نحن أنت لا لم لن ليس ليست قد لقد بين بعد قبل عند كل بعض غير
    حيث إذا اذا لكن كما حتى عليه عليها فيه فيها به بها له لها لهم منه منها تم وما وهو وهي كانوا أيضا والتي والذي
    بماذا أية لمن ممن مما لما أيهما لي لنا بم عم اللتان اللتين اللذين اللواتي اللاتي بأي لأي لأية بأية إلام علام`,
  hi: `का के की को में से है हैं था थे थी और या यह ये वह वे इस उस इन उन पर ने भी तक साथ लिए कि जो जब तब तो ही हो होता होती
    होते हुआ हुई हुए किया किए कर करने करता करते करती गया गई गए द्वारा एक अपने अपनी अपना क्या कौन किस किसने किसके किसकी किसे
    कब कहाँ कहां क्यों कैसे कितना कितनी कितने कौनसा कौनसी नहीं रहा रही रहे जिस जिसे जिसमें जिसके बाद सकता सकते सकती था
    सा सी जाता जाती जाते वाला वाली वाले कौनसे मैं मुझे आप हमें किसको किससे किन किन्हें कैसा कैसी किसमें किसलिए`,
  tr: `acaba ama ancak bazı bir birkaç biri bu bunu bunun da daha de değil diye en gibi hangi hangisi hem hep her hiç
    için ile ise kaç kadar ki kim kime kimi kimin mi mı mu mü nasıl ne neden nedir neler nerede nereden nereye niçin
    niye o olan olarak oldu olduğu olduğunu olur on ona onlar onu onun şey şu sonra tarafından üzere var ve veya ya yok
    zaman miydi mıydı neyi neye neyin neyle neydi neydir nedeni kimdi kimdir kimden kimle kimler kimlerdi
    hangisidir hangileri kaçı kaçıncı nerededir neresi tane nasıldır nasıldı ben bana sen siz biz bize
    neleri nelerdir nelere nelerden nelerin`,
  vi: `ai anh bao bị bởi các cái cho có của cũng đã đang đây đến đi đó được gì hay họ khi không là làm lại lên mà mấy
    mình mỗi một nào này nên nếu ngày ở ông ra rằng rất sao sẽ số tại tất theo thì trên trong từ tới và vào về vì với
    việc những như nhiều nhất đâu thế vẫn nhiêu tôi`,
  el: `ο η το οι τα του της των τον την στο στη στην στον στα στις στους τους τις και κι ή να θα με σε για από προς
    ως όπως που πού πως πώς τι ποιος ποια ποιο ποιοι ποιες ποιον ποιαν ποιων πότε γιατί πόσο πόση πόσα πόσοι πόσες δεν
    δε μη μην είναι ήταν έχει έχουν είχε είχαν αυτό αυτός αυτή αυτά αυτές αυτοί ένα ένας μια μία έναν αλλά αν κατά μετά
    πριν μεταξύ όταν επίσης πιο ότι όσο ούτε είτε μου σου μας σας κάθε υπό εγώ εσύ εμείς
    ποιου ποιας ποιανής τίνος πόσος πόσου πόσης πόσων πόσους πόσην`,
  zh: `的 了 是 在 和 与 與 及 或 也 都 就 而 而且 但 但是 因为 因為 所以 如果 这 這 那 这个 這個 那个 那個 这些 這些 那些 他 她 它 他们
    她们 它们 我 我们 你 你们 您 有 没有 不 不是 被 把 对 對 从 從 到 向 于 於 以 由 为 為 为了 什么 什麼 甚么 谁 誰 哪 哪个 哪些 哪里 哪裡 哪儿
    何时 何時 何 几 幾 多少 怎么 怎麼 怎样 怎樣 如何 为什么 為什麼 吗 嗎 呢 吧 啊 之 其 中 上 下 会 會 将 將 能 可以 并 並 等 个 個 地 得 着 著 过 過 还 還 很 更 最 时 時 后 後 所 该 什`,
  ja: `の に は を が で と も から まで より へ や か ね よ な だ です ます でした ました である いる ある する した して される された れる
    られる なる なっ この その あの どの これ それ あれ どれ ここ そこ どこ 誰 だれ 何 なに なん いつ なぜ どう どんな どの いくつ いくら こと もの
    ため また および ない なく ず という として について による によって において し い れ た て さ せ う いう 私 あなた`,
  th: `และ หรือ แต่ ของ ที่ ซึ่ง ใน บน จาก ถึง โดย กับ แก่ ให้ เป็น คือ ได้ มี ไม่ จะ ก็ ว่า นี้ นั้น เขา เธอ มัน พวก พวกเขา เรา
    คุณ ฉัน อะไร ใคร ที่ไหน ไหน เมื่อไร เมื่อไหร่ เมื่อใด เท่าไร เท่าใด กี่ ทำไม อย่างไร ไร ใด การ ความ ถูก อยู่ ไป มา แล้ว กว่า
    มาก ด้วย เพื่อ เพราะ เมื่อ ตั้งแต่ ต่อ อีก ยัง ทั้ง ทุก ต่าง นะ ครับ ค่ะ คน ตาม ระหว่าง ซึ่งเป็น อย่าง ไหร่
    เท่า บ้าง เท่าไหร่ ไหม หรือไม่`,
  ro: `a acea aceasta această aceea acei acel acela acele acest acesta aceste acestea acestei acestor acestui
    acești aceștia ai al ale am ar are as asupra așa au avea avut ca care că când cât câtă câte câți către ce
    cea cei cel cele celor cine cu cui cum dacă dar de decât deci despre din dintr dintre după e ea ei el ele
    era erau este eu fi fie fiind fost fără i iar în îi îl între într își încă la le li lor lui l mai ne nici
    nu n o or ori pe pentru prin printr până s sa sale sau să său săi se și sub sunt te tot un unde una unei
    unor unui unul va vă vor îmi ți atât atunci cărei cărui câtora câtor căreia mi tu noi căror`,
  nl: `aan al als andere ben bij bent dan dat de der deze die dit doch door dus een en er ge had hadden haar
    hebben hebt heeft hem hen het hier hij hoe hoeveel hun ik in is ja je kan kon konden kunnen maar me meer
    men met mij mijn moet na naar niet nog nu of om omdat ook op over s se sinds te tegen ten ter toen tot
    tussen u uit uw van voor vanaf waar waarin waarom waarvan waren was wat we welk welke werd werden wie wij
    wil word worden wordt zal ze zich zij zijn zo zonder zou zouden wiens waarvoor waarmee waarop waaruit
    waarbij waardoor waarheen waarover hoelang jij ons waarvandaan waaraan`,
  pl: `a aby albo ale ani bez bo by być był była było były będą będzie bądź ci co czego czemu czy czyj czyja
    czyje czym dla do dlaczego gdy gdzie go i ich ile ilu im iż ja jak jaka jaki jakich jakie jakiego jakiej
    jakim jako jaką jego jej jest jeszcze jeśli już każdy kiedy kim kogo komu kto która które którego której
    który których którym którzy którą lub ma mają mi mnie może można na nad nie nich nim niż o od oraz pod po
    przed przez przy są się skąd tak tam te tego tej temu ten to tu tych tym tylko też tę tą u w we więc
    wszystkie z za ze że żeby został została zostało zostały któremu czyim czyjego iloma jakiemu jakimi dokąd
    ty my nam którymi`,
  uk: `а або але без був була були було бути в вам вас ви від він вона вони воно вже все всі де для до його її ж
    за з зі і із й їх їм їхній коли кого ким кому котрий хто ми між може можна на над не ним них ні ніж о об
    однак під по після при про проте що щоб як яка яке який яким якими яких якого якої якому якою яку які якій
    також так такий така таке такі там те теж ті тим то той тому тут у усі це цей цього цьому цих ця ці цим
    цієї цю чи чий чия чиї чого чому чим є я скільки звідки куди навіщо ще котра котре скількох котрого чиє чиїм
    мені ти нам скільком`,
  sv: `alla att av blev bli blir blivit då de dem den denna deras dess dessa det detta dig din du där därför
    efter eller en er ett från för genom ha hade han hans har hennes henne hon honom hur här i in inte jag kan
    kunde man med mellan men mer mot mycket många ni nog nu när och ofta om oss på sig sin sina sitt ska
    skulle som så sedan till under upp ut utan vad var vara varför varit varje vart vem vems vi vid vilka
    vilken vilket vill är än även åt över varifrån vilkas mig hurdan`,
  no: `alle at av ble blei bli blir blitt da de deg dem den denne der dere deres det dette din disse du eller en
    enn er et etter for fordi fra før ha hadde han hans har hennes henne her hun hva hvem hvilke hvilken
    hvilket hvis hvor hvordan hvorfor i ikke inn jeg kan kunne man med mellom men mer mot mye mange ned noe
    noen nå når og også om opp oss over på seg sin sine sitt skal skulle slik som så til under ut uten var ved
    vi vil ville være vært å hos kva kven korleis kvifor eg ein ei eit ikkje frå vart hvorfra meg`,
  da: `af alle at blev blevet bliver da de dem den denne der deres det dette dig din disse du efter eller en end
    er et for fordi fra før ham han hans har have havde hende hendes her hun hvad hvem hvilke hvilken hvilket
    hvis hvor hvordan hvorfor hvornår i ikke ind jeg kan kunne man med mellem men mere meget mange mod må ned
    nogle noget nu når og også om op os over på sig sin sine sit skal skulle som så til ud uden under var ved
    vi vil ville være været hvorfra mig`,
  fi: `ei eivät ellei emme en että eli enää ennen he heidän heidät heille heitä hän häneen hänellä hänelle
    häneltä hänen hänet häntä ja jo jos joka joiden joita jonka jossa josta jota jotka jotta joten kanssa
    kenelle kenen kenet ketkä ketä keitä kuin kuinka kuka kun koska kuten me mihin mikä mikään miksi millainen
    millä milloin mille minkä minä missä mistä miten mitkä mitä moni monta montako mukaan mutta myös ne niiden
    niin niitä noin nyt oli olivat olla ollut olleet on ovat paljonko se sekä sen siellä siihen sille siinä
    sitten sitä siis sinä tai taas te tuo tämä tämän tässä tästä tätä nämä näiden vaan vai vain vaikka voi
    voivat vielä välillä jälkeen minkälainen minkälaisia millaista millaisia kenestä keneltä minne moniko kumpi
    kumman minulle meille kelle miltä`,
  cs: `a aby ale ani až bez bude budou by byl byla byli bylo byly co což či čeho čemu čí čím do ho i jak jaká
    jaké jakého jakou jaký jakých jako je jeho jej její jejich jemu jen jenž ještě ji jí jich jim jiné již
    jsem jsme jsou k kam každý kde kdo kdy když koho kolik komu která které kterého kterém kterou který kteří
    kterých kterým ke kým má mají mezi mi mu může na nad nebo nebyl než není ně o od odkud po pod podle pokud
    pro proč protože proto při před přes s se si svůj své ta tak také takže tam tato tedy ten tento ti tím to
    toho tom této tohoto tu ty tyto u už v ve však z za ze že jakému jakými jakém kterému kterými kolika
    já mě my nám kom`,
  hu: `a abban ahol akik aki akit amely amelyek amelyet amelyben ami amikor amit annak arra az azok azon azt
    azzal be csak de ebben egy egyik el ennek erre és ez ezek ezen ezt fel ha hány hányan hányszor hogy hogyan
    hol honnan hova hová így illetve is itt ki kik kinek kit kivel körül között közül le lehet lesz lett lévő
    még már majd meg melyik melyek mely mert mi miatt miért míg mikor milyen minden mint mit minek mekkora
    mennyi mivel most nagyon ne nem nincs nélkül ő ők őket őt pedig s sem szerint számára számú tehát
    több után vagy való van vannak volt voltak által ott olyan át melyiket melyikben milyenek kitől kié kiket
    meddig mióta hányadik mennyibe mire miről miben miből én nekem te nekünk`,
  id: `ada adalah agar akan antara apa apakah atas atau bagaimana bagi bahwa banyak begitu beberapa belum berapa
    bisa bukan dalam dan dapat dari daripada dengan di dia itu ini harus hingga ia jika juga kami kapan karena
    ke kepada kenapa ketika kita lagi lain lalu lebih mana manakah masih maka melalui mengapa menjadi mereka
    namun nya oleh pada para paling pernah saat saja sangat saya sampai sebagai sebuah secara sedang sejak
    seorang sebelum selama seperti serta setelah setiap siapa siapakah suatu sudah tanpa telah tentang
    terhadap tersebut tetapi tidak untuk yaitu yakni yang dimana berapakah kapankah dimanakah aku kamu anda`,
  ko: `그 그가 그는 그것 그것은 그들 그들은 그의 그녀 그녀는 그리고 그러나 그런데 그래서 하지만 또 또는 또한 및 등 이 이는 이것 이것은 이들 이런 이러한 저 저는 나 나는 우리 것 것은 것을
    것이 것이다 것으로 수 때 때문 때문에 중 더 가장 매우 다른 모든 각 약 위해 위한 대한 대해 대해서 따라 따르면 통해 의해 관한 관해 같은 함께 있다 있는 있었다 있었나요 있나요 있습니까
    있습니다 있으며 있고 없다 없는 이다 였다 입니다 입니까 인가요 인가 이었다 된 되는 된다 되었다 되었나요 됐다 되어 한 하는 한다 하다 했다 했나요 했습니까 합니다 합니까 하나요 하고 하며
    하여 해 할 언제 누가 누구 누구를 누구의 누구인가요 누구입니까 무엇 무엇을 무엇이 무엇인가요 무엇입니까 무슨 뭐 어디 어디에 어디에서 어디서 어디인가요 어느 어떤 어떻게 왜 몇 얼마 얼마나
    누구였나요 언제였나요 무엇이었나요 어디였나요 무엇으로 누구에게 누구와 얼마였나요 어디인가 어디입니까 어디이며 얼마인가 얼마인가요 얼마입니까 언제인가 언제인가요 언제입니까 무엇인가 무엇이며
    누구인가 누구였는가 되나요 됩니까 나에게`,
  he: `של את על עם אל מן מ ל ב ה ו ש כ הוא היא הם הן אני אתה אנחנו זה זו זאת אלה אלו אותו אותה אותם הזה הזאת הזו
    האלה ההוא שלו שלה שלהם שלהן לו לה להם בו בה בהם ממנו ממנה עליו עליה היה הייתה היתה היו יהיה תהיה יהיו
    להיות אשר כי אם או גם רק אך אבל לא אין יש כל כמו בין עד לפני אחרי לאחר תחת מתוך בתוך כאשר כש כך כן לכן עוד
    יותר ביותר מאוד שם פה כאן אז אולי כבר ידי לפי כדי בגלל מה מהו מהי מהם מי מיהו מיהי למי מתי איפה היכן לאן
    מאין מדוע למה איך כיצד כמה איזה איזו אילו האם בכמה באיזה באיזו לאיזה מאיזה אצל נגד לאיזו ממתי מיהם מאיזו לי לנו`,
  fa: `و در به از که این آن را با است بود بودند هست هستند شد شده شدند می‌شود می‌شوند می شود می‌کند می‌کنند کرد
    کرده کردند کند کنند کردن شدن برای تا بر یا هم نیز اما ولی اگر پس چون زیرا هر همه هیچ خود او وی آنها آن‌ها
    ایشان ما من شما تو اینکه آنکه ای ها های یک بین پیش بعد قبل روی زیر بی نه نیست باشد باشند باید دارد دارند
    داشت داشتند داشته خواهد خواهند بوده توسط درباره طی همین همان چنین دیگر چه چی چیست چرا چطور چگونه چند چقدر
    کی کجا کجاست کدام کدامیک کسی آیا مگر حتی هنوز فقط ترین تر شان اش کیست کیستند چیزی کدامند`,
  bg: `а ако ала беше бе бил била били било без в вас ви във все всички да дали до докато докога е един една едно
    за защо заради и из или им има имат как каква какви какво какъв като ги го кога кого което когато коя кой
    които която който ѝ й колко кои къде кое към ли м между ме ми може много му на над не него нея ни ние
    никога но о от около освен отколко под по после през при преди с са само се си след според със сме също
    така такъв там те тези тя то тогава този това той тук тази ти тях у ще че чий чия чии чие щом съм кому
    откъде накъде откога аз вие`,
  ca: `a al als algun alguns alguna ambdós amb aquell aquella aquelles aquells aquest aquesta aquestes aquests
    això allò on així cada com contra d de del dels des després doncs durant e el ell ella elles ells els em
    en entre era eren es és ésser està estan estat fa fins fou foren ha han havia hi hem ho i ja jo l la les
    li llavors lo m me meu més molt n ni no nosaltres o per perquè pel pels però poc pot quan quant quanta
    quantes quants que què quin quina quines quins qui s sa se sense ser seu seus seva seves si sí sobre són t
    també tan te té tenen tot tots un una unes uns va van vos sota tu ens`,
  sr: `a ali ako bez bi bila bile bili bilo bio biti će da do dok du gdje gde ga i ih ili im između iz iza ja jer
    je joj još jesu kad kada kako kakav kakva kakvo kao ko kod koga koja koje kojeg koji kojih kojim kojima
    kojoj koju kom kome kojem kojemu koliko kroz li me međutim mi mu na nad nakon ne nego nema ni nije nisu
    njega njegov njegova njegovo njen njih njihov njoj o od oko on ona oni ono ova ovaj ove ovi ovo ovog po
    pod poslije posle pre prema pred pri prije sa s se sam samo si smo su što šta ta taj tako tamo te tek ti
    to tog toga tom toj tu u uz već vi više za zašto zar zbog čega čemu čija čije čiji tko kim čime odakle
    kuda čijeg čijem kolika kolike koliki kakve kakvi kakvu kakvog nam`,
};

const EMPTY: ReadonlySet<string> = new Set();
const sets = new Map<string, ReadonlySet<string>>(
  Object.entries(LISTS).map(([language, list]) => [language, new Set(wordList(list, language))]),
);

/** Those of all languages, for a question in one that is not held. */
export const stopWordsAnywhere: ReadonlySet<string> = new Set([...sets.values()].flatMap((set) => [...set]));

/** The stop words of a language, folded, accents kept; none for a language without a list. */
export function stopWords(language: string): ReadonlySet<string> {
  return sets.get(servingLanguage(language)) ?? EMPTY;
}
