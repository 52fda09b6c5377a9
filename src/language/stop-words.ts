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
    te tiene tu u un una unas uno unos y ya`,
  de: `aber alle als also am an andere auch auf aus bei bis da das dass dem den denn der des dessen die dies diese
    diesem diesen dieser dieses doch dort durch ein eine einem einen einer eines er es etwas für gegen hat hatte hatten
    haben hier ich ihm ihn ihr ihre ihrem ihren ihrer im in ist ja kann können man mehr mit muss nach nicht noch nur ob
    oder ohne sein seine seinem seinen seiner sich sie sind so über um und uns unter vom von vor wann war waren warum
    was welche welchem welchen welcher welches wem wen wenn wer werden wessen wie wieso wird wo wodurch wofür woher
    wohin womit wurde wurden zu zum zur zwischen`,
  pt: `a ao aos as às à até com como da das de dela dele deles do dos e é ela elas ele eles em entre era eram essa esse
    esta está este estes estas eu foi foram há isso isto já lhe mais mas me mesmo meu muito na não nas nem no nos o onde
    os ou para pela pelas pelo pelos por porque porquê qual quais quando quanta quantas quanto quantos que quê quem se
    sem ser seu seus sobre são sua suas também te tem têm um uma umas uns você`,
  fr: `à au aux avec c ce ceci cela ces cet cette comme comment combien d dans de des dont du elle elles en entre est
    et était étaient eu il ils j je l la le les leur leurs lors lui m ma mais me même mes mon n ne nos notre nous on ont
    ou où par pas plus pour pourquoi qu quand que quel quelle quelles quels qui quoi s sa sans se ses si son sont sous
    sur t ta te tes ton tu un une vos votre vous y a ont été été fut`,
  it: `a ad agli ai al all alla alle allo anche c che chi ci come con cosa cui d da dagli dai dal dall dalla dalle dei
    degli del dell della delle dello di dopo dove e è ed era erano fra gli ha hanno i il in io l la le lei li lo loro lui
    ma me mi mia mio ne nei negli nel nell nella nelle nello noi non o ogni per perché più prima quale quali quando
    quanta quante quanti quanto quella quelle quelli quello questa queste questi questo se senza si sia sono stata stato
    su sua sue sui sul sull sulla sulle suo suoi tra tu un una uno è`,
  ru: `а без более был была были было быть в вам вас во вот все всё вы где да для до его ее её если есть еще ещё же за
    зачем и из или им их к как какая какие какими каких какого какое какой каком какому какую ко когда кого который
    которая которое которые которых кому кто ли между меня мне много мой мы на над не него нее неё нет ни них но о об
    он она они оно от очень по под после почему при про с сколько со так такие такой там то того тоже только том тот
    ты у уже чего чей чем что чтобы эта эти это этого этой этом этот я`,
  ar: `في من على إلى الى عن مع هذا هذه ذلك تلك التي الذي الذين اللذان ما ماذا متى أين اين كيف كم لماذا هل من أي اي
    أو او و ثم أن ان إن كان كانت يكون تكون هو هي هم هما أنا نحن أنت لا لم لن ليس ليست قد لقد بين بعد قبل عند كل بعض غير
    حيث إذا اذا لكن كما حتى عليه عليها فيه فيها به بها له لها لهم منه منها تم وما وهو وهي كانوا أيضا والتي والذي`,
  hi: `का के की को में से है हैं था थे थी और या यह ये वह वे इस उस इन उन पर ने भी तक साथ लिए कि जो जब तब तो ही हो होता होती
    होते हुआ हुई हुए किया किए कर करने करता करते करती गया गई गए द्वारा एक अपने अपनी अपना क्या कौन किस किसने किसके किसकी किसे
    कब कहाँ कहां क्यों कैसे कितना कितनी कितने कौनसा कौनसी नहीं रहा रही रहे जिस जिसे जिसमें जिसके बाद सकता सकते सकती था`,
  tr: `acaba ama ancak bazı bir birkaç biri bu bunu bunun da daha de değil diye en gibi hangi hangisi hem hep her hiç
    için ile ise kaç kadar ki kim kime kimi kimin mi mı mu mü nasıl ne neden nedir neler nerede nereden nereye niçin
    niye o olan olarak oldu olduğu olduğunu olur on ona onlar onu onun şey şu sonra tarafından üzere var ve veya ya yok
    zaman miydi mıydı`,
  vi: `ai anh bao bị bởi các cái cho có của cũng đã đang đây đến đi đó được gì hay họ khi không là làm lại lên mà mấy
    mình mỗi một nào này nên nếu ngày ở ông ra rằng rất sao sẽ số tại tất theo thì trên trong từ tới và vào về vì với
    việc những như nhiều nhất đâu thế vẫn`,
  el: `ο η το οι τα του της των τον την στο στη στην στον στα στις στους τους τις και κι ή να θα με σε για από προς
    ως όπως που πού πως πώς τι ποιος ποια ποιο ποιοι ποιες ποιον ποιαν ποιων πότε γιατί πόσο πόση πόσα πόσοι πόσες δεν
    δε μη μην είναι ήταν έχει έχουν είχε είχαν αυτό αυτός αυτή αυτά αυτές αυτοί ένα ένας μια μία έναν αλλά αν κατά μετά
    πριν μεταξύ όταν επίσης πιο ότι όσο ούτε είτε μου σου μας σας κάθε υπό`,
  zh: `的 了 是 在 和 与 與 及 或 也 都 就 而 而且 但 但是 因为 因為 所以 如果 这 這 那 这个 這個 那个 那個 这些 這些 那些 他 她 它 他们
    她们 它们 我 我们 你 你们 您 有 没有 不 不是 被 把 对 對 从 從 到 向 于 於 以 由 为 為 为了 什么 什麼 甚么 谁 誰 哪 哪个 哪些 哪里 哪裡 哪儿
    何时 何時 何 几 幾 多少 怎么 怎麼 怎样 怎樣 如何 为什么 為什麼 吗 嗎 呢 吧 啊 之 其 中 上 下 会 會 将 將 能 可以 并 並 等 个 個 地 得 着 著 过 過 还 還 很 更 最 时 時 后 後 所 该 什`,
  ja: `の に は を が で と も から まで より へ や か ね よ な だ です ます でした ました である いる ある する した して される された れる
    られる なる なっ この その あの どの これ それ あれ どれ ここ そこ どこ 誰 だれ 何 なに なん いつ なぜ どう どんな どの いくつ いくら こと もの
    ため また および ない なく ず という として について による によって において し い れ た て さ せ う いう`,
  th: `และ หรือ แต่ ของ ที่ ซึ่ง ใน บน จาก ถึง โดย กับ แก่ ให้ เป็น คือ ได้ มี ไม่ จะ ก็ ว่า นี้ นั้น เขา เธอ มัน พวก พวกเขา เรา
    คุณ ฉัน อะไร ใคร ที่ไหน ไหน เมื่อไร เมื่อไหร่ เมื่อใด เท่าไร เท่าใด กี่ ทำไม อย่างไร ไร ใด การ ความ ถูก อยู่ ไป มา แล้ว กว่า
    มาก ด้วย เพื่อ เพราะ เมื่อ ตั้งแต่ ต่อ อีก ยัง ทั้ง ทุก ต่าง นะ ครับ ค่ะ คน ตาม ระหว่าง ซึ่งเป็น อย่าง`,
};

const EMPTY: ReadonlySet<string> = new Set();
const sets = new Map<string, ReadonlySet<string>>(
  Object.entries(LISTS).map(([language, list]) => [language, new Set(list.split(/\s+/))]),
);

/** The stop words of a language, as `fold` leaves them (accents kept); none for a language without a list. */
export function stopWords(language: string): ReadonlySet<string> {
  return sets.get(language) ?? EMPTY;
}
