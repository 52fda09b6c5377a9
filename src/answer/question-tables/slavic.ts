import type { QuestionTable } from './table.ts';

/** Russian and its like. */
export const SLAVIC: Readonly<Record<string, QuestionTable>> = {
  ru: {
    number:
      'сколько|как много|какой процент|какое количество|какое число|насколько|как часто|какова численность|как долго|скольких|скольким|сколькими|сколько лет',
    date: 'когда|каком году|какой год|какого года|какого числа|какой день|какую дату|каком веке|каком месяце|какой даты|с какого времени',
    reason: 'почему|зачем|по какой причине|из за чего|отчего|какова причина',
    statement: 'сказал|сказала|говорит|заявил|заявила|утверждал|утверждает|согласно|считает|считал',
    place: 'где|куда|откуда|каком городе|какой стране|каком штате|какой город|какая страна',
    person: 'кто такой|кто такая|кто такие|кто|кого|кому|кем|о ком|чей|чья|чьё|чьи|чьего|чьей|чьих',
    yesNo: 'является ли|были ли|был ли|есть ли|может ли',
    quantity: 'много',
    asking:
      'расскажи расскажите скажи скажите знаешь известно объясни объясните новости новое информация означает значит происходит произошло случилось пожалуйста вид вида тип типа рода',
    news: 'новости новое новенького новый последние происходит произошло случилось сегодня сейчас недавно',
    because: 'потому поскольку причина причиной вследствие благодаря так чтобы',
    numbers:
      'два две три четыре пять шесть семь восемь девять десять одиннадцать двенадцать двадцать тридцать сто тысяча тысяч тысячи миллион миллиона миллионов миллиард миллиардов половина треть четверть',
  },
  uk: {
    number:
      'скільки|як багато|який відсоток|яка кількість|яке число|яка частка|наскільки|як часто|яка чисельність|як довго|скількох|скільком|скільки років',
    date: 'коли|якому році|який рік|якого року|якого числа|якого дня|який день|яку дату|якому столітті|якому місяці|якого місяця|відколи|з якого часу|о котрій годині',
    reason: 'чому|навіщо|з якої причини|через що|яка причина|що спричинило',
    statement:
      'сказав|сказала|каже|заявив|заявила|стверджував|стверджує|згідно|вважає|вважав|повідомив|повідомила',
    place: 'де|куди|звідки|якому місті|якій країні|якому штаті|якій області|яке місто|яка країна|якому місці',
    person: 'хто такий|хто така|хто такі|хто|кого|кому|ким|чий|чия|чиє|чиї',
    yesNo: 'чи',
    quantity: 'багато',
    asking:
      'розкажи розкажіть скажи скажіть знаєш відомо поясни новини нове інформація означає відбувається відбулося сталося трапилося ласка',
    news: 'новини новини нове нового останні відбувається відбулося сталося трапилося сьогодні зараз нещодавно',
    because: 'бо тому оскільки причина причиною причини внаслідок через завдяки отже аби щоб',
    numbers:
      'два дві три чотири пять ять шість сім вісім девять десять одинадцять дванадцять двадцять тридцять сорок пятдесят сто сотні сотень тисяча тисяч тисячі мільйон мільйона мільйонів мільярд мільярда мільярдів половина третина чверть',
  },
  pl: {
    number:
      'ile|ilu|iloma|jak wiele|jak wielu|jaki procent|jaka liczba|jaka część|jak duży|jak duża|jak wysoki|jak długo|jak często|jak daleko|jak stary|ile lat',
    date: 'kiedy|którym roku|jakim roku|który rok|którego roku|jakiego dnia|którego dnia|jaką datę|którym wieku|jakim wieku|jakim miesiącu|którym miesiącu|od kiedy|o której godzinie',
    reason:
      'dlaczego|czemu|z jakiego powodu|jaki był powód|jaki jest powód|jaka jest przyczyna|jaka była przyczyna|co spowodowało|po co',
    statement:
      'powiedział|powiedziała|mówi|twierdzi|twierdził|stwierdził|stwierdziła|oświadczył|oświadczyła|według|uważa|zdaniem',
    place:
      'gdzie|dokąd|skąd|jakim mieście|którym mieście|jakim kraju|którym kraju|jakim państwie|jakim stanie|jakie miasto|jaki kraj|jakim miejscu',
    person: 'kto|kogo|komu|kim|czyj|czyja|czyje|czyim',
    yesNo: 'czy',
    quantity: 'wiele wielu duży duża duże',
    asking:
      'opowiedz powiedz wiesz wiadomo wyjaśnij wiadomości nowości nowego informacje znaczy oznacza dzieje stało wydarzyło słychać podsumowanie proszę',
    news: 'wiadomości nowości nowego nowe najnowsze dzieje stało wydarzyło słychać dziś dzisiaj teraz ostatnio',
    because:
      'ponieważ bo gdyż dlatego powodu powód powodem przyczyna przyczyną wskutek dzięki więc zatem skutek',
    numbers:
      'dwa dwie dwóch trzy trzech cztery czterech pięć pięciu sześć siedem osiem dziewięć dziesięć jedenaście dwanaście dwadzieścia trzydzieści czterdzieści pięćdziesiąt sto setki tysiąc tysiące tysięcy milion miliony milionów miliard miliardy miliardów połowa pół ćwierć procent',
  },
  cs: {
    number:
      'kolik|kolika|kolikrát|jaké procento|kolik procent|jaký počet|jaké množství|jak velký|jak velká|jak velké|jak vysoký|jak vysoká|jak dlouho|jak dlouhý|jak často|jak daleko|jak starý|jak mnoho|kolik let',
    date: 'kdy|kterém roce|jakém roce|který rok|kterého roku|kterého dne|jaké datum|kterém století|kterém měsíci|odkdy|dokdy|v kolik hodin',
    reason:
      'proč|z jakého důvodu|jaký byl důvod|jaký je důvod|co je příčinou|co bylo příčinou|co způsobilo|kvůli čemu',
    statement: 'řekl|řekla|říká|uvedl|uvedla|tvrdí|tvrdil|tvrdila|prohlásil|prohlásila|podle|myslí',
    place:
      'kde|kam|odkud|kterém městě|jakém městě|které zemi|jaké zemi|kterém státě|které město|která země|jakém místě',
    person: 'kdo|koho|komu|kým|čí',
    yesNo: 'je|jsou|byl|byla|bylo|byly|má|mají|může|mohou|existuje|bude|zda',
    quantity: 'velký velká velké mnoho',
    asking: 'řekni pověz víš víme vysvětli zprávy novinky nového informace znamená děje stalo souhrn prosím',
    news: 'zprávy novinky nového nové nejnovější děje stalo dnes teď nyní nedávno',
    because: 'protože neboť jelikož proto kvůli důvod důvodu důvodem příčina příčinou následku díky tedy aby',
    numbers:
      'dva dvě dvou tři tří čtyři čtyř pět pěti šest sedm osm devět deset jedenáct dvanáct dvacet třicet čtyřicet padesát sto stovky tisíc tisíce milion miliony milionů milión miliarda miliardy miliard tucet polovina půl třetina čtvrtina procent',
  },
  bg: {
    number:
      'колко|колцина|какъв процент|какъв брой|какво количество|каква част|колко често|колко дълго|на колко години',
    date: 'кога|откога|коя година|какъв ден|кой ден|коя дата|кой месец|кой век|кое десетилетие|колко часа',
    reason:
      'защо|поради каква причина|по каква причина|каква е причината|каква беше причината|каква причина|какво причини|какво предизвика',
    statement: 'каза|казва|заяви|заявява|твърди|твърдеше|според|смята|съобщи|обяви',
    place: 'къде|накъде|откъде|кой град|коя държава|коя страна|кой щат|кое място|коя област|кое село',
    person: 'кой|кого|кому|чий|чия|чие|чии|коя е|коя беше|кои са',
    yesNo: 'дали|има ли|е ли|са ли|може ли|беше ли',
    asking: 'разкажи кажи знаеш знаем обясни новини ново информация означава случва случи моля',
    news: 'новини ново новото последните случва случи днес сега наскоро',
    because:
      'защото понеже тъй поради заради причина причината причини вследствие затова благодарение следователно',
    numbers:
      'два две двама три трима четири четирима пет петима шест седем осем девет десет единадесет единайсет дванадесет дванайсет двадесет двайсет тридесет трийсет четиридесет петдесет сто стотици хиляда хиляди милион милиона милиони милиард милиарда милиарди половина половин третина четвърт',
  },
  sr: {
    number:
      'koliko|koliki|kolika|koliko puta|koliko često|koji procenat|koji postotak|koji broj|koliko dugo|koliko godina',
    date: 'kada|kad|kojoj godini|koje godine|koja godina|kojeg datuma|kog datuma|kojeg dana|kog dana|kojem veku|kom veku|kojem vijeku|kojem stoljeću|kojem mesecu|kom mesecu|kojem mjesecu|od kada|otkad',
    reason:
      'zašto|zbog čega|iz kog razloga|iz kojeg razloga|koji je razlog|koji je bio razlog|šta je uzrok|što je uzrok|šta je izazvalo|što je izazvalo|šta je uzrokovalo|što je uzrokovalo',
    statement: 'rekao|rekla|kaže|izjavio|izjavila|tvrdi|tvrdio|tvrdila|navodi|naveo|prema|smatra|misli',
    place:
      'gde|gdje|kuda|kamo|odakle|kojem gradu|kom gradu|kojoj zemlji|kojoj državi|koji grad|koja zemlja|kojem mestu|kom mestu|kojem mjestu|koja država',
    person: 'ko|tko|koga|kome|kim|kime|čiji|čija|čije',
    yesNo: 'da li|je li|jesu li|ima li|može li|hoće li|jesu|jeste',
    asking:
      'reci ispričaj znaš znamo objasni vesti vijesti novosti novo informacije znači dešava događa desilo dogodilo molim',
    news: 'vesti vijesti novosti novo novog najnovije dešava događa desilo dogodilo danas sada nedavno',
    because:
      'jer pošto zato zbog budući razlog razloga razlozi uzrok uzroka posledica posljedica zahvaljujući stoga',
    numbers:
      'dva dve dvije dvoje tri troje četiri četvoro pet šest sedam osam devet deset jedanaest dvanaest dvadeset trideset četrdeset pedeset sto stotine stotina hiljada hiljade hiljadu tisuća tisuće tisuću milion miliona milioni milijun milijuna milijuni milijarda milijarde milijardi polovina pola trećina četvrtina posto odsto',
  },
};
