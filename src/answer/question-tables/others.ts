import type { QuestionTable } from './table.ts';

/** Languages that share a group with no other one here. */
export const OTHERS: Readonly<Record<string, QuestionTable>> = {
  tr: {
    number: 'kaç|ne kadar|yüzde kaç|yüzde kaçı|kaçı|kaçında|kaç tane|kaça|kaç yaşında',
    date: 'ne zaman|hangi yıl|hangi yılda|hangi tarihte|hangi gün|hangi ay|hangi yüzyılda|kaç yılında|hangi yılında',
    reason: 'neden|niçin|niye|hangi nedenle|hangi sebeple',
    statement: 'dedi|söyledi|göre|belirtti|iddia',
    place: 'nerede|nereye|nereden|hangi şehirde|hangi ülkede|hangi şehir|hangi ülke|neresi|nerede',
    person: 'kim|kimi|kime|kimin|kimler|kimdi|kimdir',
    yesNo: 'mi|mı',
    quantity: 'büyük',
    asking: 'anlat söyle biliyoruz açıkla haber haberler haberleri bilgi oluyor lütfen tür türde',
    news: 'haber haberler haberleri yeni son oluyor oldu bugün şimdi',
    because: 'çünkü nedeniyle sebebiyle dolayı için nedeni sayesinde',
    numbers:
      'iki üç dört beş altı yedi sekiz dokuz on onbir oniki yirmi otuz yüz bin milyon milyar yarısı yarım çeyrek düzine',
  },
  el: {
    number:
      'πόσα|πόσο|πόσοι|πόσες|πόσους|πόση|πόσος|πόσων|πόσης|πόσου|τι ποσοστό|ποιο ποσοστό|ποιος αριθμός|πόσων χρονών|πόσο χρονών|τι ηλικία',
    date: 'πότε|ποιο έτος|ποια χρονιά|ποιο χρόνο|ποια ημερομηνία|ποια μέρα|ποιον αιώνα|ποιο μήνα|τι έτος',
    reason: 'γιατί|για ποιο λόγο|ποιος ήταν ο λόγος|ποιος λόγος|τι προκάλεσε',
    statement: 'είπε|δήλωσε|σύμφωνα|υποστήριξε|λέει',
    place: 'πού|που|ποια πόλη|ποια χώρα|ποια πολιτεία|ποιο μέρος',
    person: 'ποιος|ποιον|ποια|ποιοι|ποιανού|ποιανής|ποιους|τίνος',
    yesNo: 'είναι|ήταν|έχει|έχουν|υπάρχει|μπορεί',
    quantity: 'μεγάλο μεγάλη μεγάλος',
    asking:
      'πες πείτε ξέρεις ξέρουμε εξήγησε νέα ειδήσεις πληροφορίες σημαίνει συμβαίνει συνέβη παρακαλώ είδος είδους',
    news: 'νέα ειδήσεις νέο καινούργιο τελευταία συμβαίνει συνέβη σήμερα τώρα πρόσφατα',
    because: 'επειδή διότι καθώς λόγω αφού γιατί αιτία',
    numbers:
      'δύο δυο τρία τρεις τέσσερα τέσσερις πέντε έξι επτά εφτά οκτώ οχτώ εννέα εννιά δέκα έντεκα δώδεκα είκοσι τριάντα εκατό χίλια χιλιάδες εκατομμύριο εκατομμύρια δισεκατομμύρια μισό τρίτο τέταρτο',
  },
  fi: {
    number:
      'kuinka monta|kuinka moni|kuinka paljon|kuinka suuri|kuinka korkea|kuinka pitkä|kuinka pitkään|kuinka kauan|kuinka kaukana|kuinka vanha|kuinka usein|kuinka nopeasti|montako|moniko|monta|paljonko|miten monta|miten paljon|kuinka monen|kuinka monessa|mikä osuus|kuinka suuren',
    date: 'milloin|^koska|minä vuonna|mikä vuosi|minä päivänä|mikä päivä|missä kuussa|millä vuosisadalla|mistä lähtien|mihin aikaan|minä vuosina|millä vuosikymmenellä',
    reason:
      'miksi|mistä syystä|mikä on syy|mikä oli syy|mikä syy|minkä vuoksi|minkä takia|mistä johtuu|mikä aiheutti',
    statement: 'sanoi|sanoo|kertoi|kertoo|mukaan|väitti|väittää|totesi|toteaa|uskoo',
    place:
      'missä|mistä|minne|missä kaupungissa|missä maassa|mikä kaupunki|mikä maa|missä osavaltiossa|millä paikkakunnalla',
    person: 'kuka|kenen|kenet|ketkä|ketä|kenelle|keiden|keneltä|kenestä',
    yesNo: 'onko|oliko|ovatko|olivatko|voiko|saako|eikö|onkohan',
    quantity: 'suuri suuren monta moni monen monessa paljon',
    asking:
      'kerro selitä tiedät tiedetään uutiset uutisia uutta tietoa tarkoittaa tapahtuu tapahtui tapahtunut yhteenveto kiitos',
    news: 'uutiset uutisia uutta uusi uusimmat tapahtuu tapahtui tapahtunut tänään nyt äskettäin',
    because: 'koska sillä siksi vuoksi takia syy syynä syystä syyt johtuen johtuu ansiosta seurauksena joten',
    numbers:
      'kaksi kolme neljä viisi kuusi seitsemän kahdeksan yhdeksän kymmenen yksitoista kaksitoista kaksikymmentä kolmekymmentä sata sataa sadat satoja tuhat tuhatta tuhansia miljoona miljoonaa miljardi miljardia tusina puolet puoli kolmasosa kolmannes neljäsosa neljännes prosenttia',
  },
  hu: {
    number:
      'hány|hányan|hányszor|mennyi|mennyien|mennyit|mekkora|hány százalék*|hány százaléka|milyen magas|milyen nagy|milyen hosszú|milyen messze|milyen gyakran|milyen idős|milyen mély|mennyibe|hányadik|hány éves',
    date: 'mikor|mióta|meddig|melyik év*|milyen év*|hányban|melyik nap*|melyik hónap*|melyik század*|hányadik század*|milyen dátum*|hány óra*|hánykor',
    reason: 'miért|mi okból|milyen okból|mi az oka|mi volt az oka|mi okozta|minek köszönhető*',
    statement: 'mondta|mondja|mondott|állítja|állította|szerint|kijelentette|közölte|nyilatkozta|úgy véli',
    place:
      'hol|hová|hova|honnan|melyik város*|milyen város*|melyik ország*|milyen ország*|melyik állam*|melyik helyen|melyik megy*',
    person: '^ki|kik|kit|kiket|kinek|kivel|kitől|kié|ki volt|ki lett',
    yesNo: 'vajon|van e|volt e|lehet e|igaz e',
    quantity: 'nagy',
    asking:
      'mesélj mondj mondd tudsz tudunk magyarázd hírek hír újdonság információ jelent történik történt összefoglaló kérem kérlek',
    news: 'hírek hír újdonság új újság legfrissebb történik történt ma most nemrég',
    because:
      'mert mivel ugyanis ezért azért miatt ok oka okból okok köszönhetően következtében következményeként',
    numbers:
      'kettő két három négy öt hat hét nyolc kilenc tíz tizenegy tizenkettő húsz harminc negyven ötven száz százak ezer ezrek millió milliárd tucat fele fél harmada harmad negyede negyed százalék',
  },
};
