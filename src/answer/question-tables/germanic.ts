import type { QuestionTable } from './table.ts';

/** English, German and their like. */
export const GERMANIC: Readonly<Record<string, QuestionTable>> = {
  en: {
    number:
      'how many|how much|how large|how big|how high|how tall|how long|how far|how old|how fast|how heavy|how deep|how wide|what percentage|which percentage|what percent|what number|what amount|what is the number|what was the number|how often',
    date: 'when|what year|which year|what date|what day|what month|which month|what century|which century|what decade|which decade|what time|which day|which date|since when',
    reason: 'why|what reason|for what reason|what caused|what is the reason|what was the reason|how come',
    statement: 'say|said|says|told|tells|stated|claim|claimed|argue|argued|think|believe|believed|according',
    place:
      'where|what city|which city|what country|which country|what state|which state|what place|which place|what location|which location|what town|which town|what region|which region',
    person: 'who|whom|whose',
    yesNo: 'is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|may|might',
    other: 'what|which|how',
    quantity: 'many much large big last',
    asking:
      'tell know explain describe define mean means news latest update updates information info happen happens happened happening going summary summarize overview anything something kind kinds type types sort sorts mr mrs ms please',
    news: 'news headlines latest newest new update updates happens happen happened happening going today yesterday now lately recently',
    because:
      'because due since reason reasons caused causes cause causing led therefore thus result owing order as so',
    numbers:
      'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion dozen half third quarter percent once twice',
  },
  de: {
    number:
      'wie viele|wie viel|wieviele|wieviel|wie groß|wie hoch|wie lange|wie weit|wie alt|wie oft|wie schnell|welcher prozentsatz|welcher anteil|wie vielen',
    date: 'wann|welchem jahr|welches jahr|welchem datum|welchem tag|welchem monat|welchem jahrhundert|welchem jahrzehnt|seit wann',
    reason: 'warum|weshalb|wieso|weswegen|aus welchem grund|was war der grund|wodurch',
    statement: 'sagte|sagt|behauptete|behauptet|laut|erklärte|meinte|meint',
    place: 'wo|wohin|woher|welcher stadt|welchem land|welche stadt|welches land|welchem staat|welchem ort',
    person: 'wer|wen|wem|wessen',
    yesNo: 'ist|sind|war|waren|hat|haben|hatte|wird|werden|kann|können|gibt|darf|soll',
    other: 'was|welche|welcher|welches|welchem|welchen|wie',
    quantity: 'viele viel vielen groß',
    asking:
      'erzähl erzähle sag sage weißt wissen erkläre erklär nachrichten neues neuigkeiten informationen bedeutet passiert geschieht geschah geschehen überblick zusammenfassung bitte art arten sorte',
    news: 'nachrichten schlagzeilen neues neuigkeiten neu neueste neuesten aktuelles passiert passierte geschieht geschah geschehen los heute gestern jetzt kürzlich',
    because: 'weil da denn wegen aufgrund grund deshalb daher dadurch damit infolge',
    numbers:
      'zwei drei vier fünf sechs sieben acht neun zehn elf zwölf zwanzig dreißig hundert tausend million millionen milliarde milliarden dutzend hälfte drittel viertel prozent',
  },
  nl: {
    number:
      'hoeveel|hoe groot|hoe hoog|hoe lang|hoe ver|hoe oud|hoe vaak|hoe snel|hoe zwaar|hoe diep|hoe breed|welk percentage|welk aantal|welk deel|welk bedrag',
    date: 'wanneer|welk jaar|welke datum|welke dag|welke maand|welke eeuw|welk decennium|hoe laat|sinds wanneer',
    reason: 'waarom|wat is de reden|wat was de reden|om welke reden|waardoor|wat veroorzaakte|hoe komt het',
    statement: 'zei|zegt|zeggen|gezegd|beweert|beweerde|stelt|stelde|verklaarde|volgens|vindt|denkt',
    place:
      '^waar|waarheen|vandaan|welke stad|welk land|welke staat|welke plaats|welke provincie|welke regio|welke gemeente',
    person: '^wie|door wie|van wie|aan wie|met wie|voor wie|wiens',
    yesNo: 'is|zijn|was|waren|heeft|hebben|had|kan|kunnen|wordt|worden|mag|moet',
    other: 'wat|welke|welk|hoe',
    quantity: 'veel groot',
    asking:
      'vertel zeg weet weten uitleg nieuws informatie betekent gebeurt gebeurde gebeurd samenvatting alsjeblieft alstublieft soort soorten',
    news: 'nieuws nieuw nieuwste laatste gebeurt gebeurde gebeurd vandaag nu onlangs',
    because: 'omdat want doordat vanwege wegens reden oorzaak daarom daardoor dankzij zodat dus gevolg',
    numbers:
      'twee drie vier vijf zes zeven acht negen tien elf twaalf twintig dertig veertig vijftig honderd honderden duizend duizenden miljoen miljard dozijn helft half derde kwart procent',
  },
  sv: {
    number:
      'hur många|hur mycket|hur stor|hur stort|hur stora|hur hög|hur högt|hur lång|hur långt|hur länge|hur gammal|hur ofta|hur snabbt|hur djup|hur tung|vilken andel|vilket antal|hur stor andel|hur många procent',
    date: '^när|sedan när|vilket år|vilket datum|vilken dag|vilken månad|vilket århundrade|vilket decennium|vilken tid',
    reason: 'varför|av vilken anledning|vad var anledningen|vad är anledningen|vad beror|vad orsakade',
    statement: 'sa|sade|säger|sagt|hävdar|hävdade|påstår|påstod|enligt|menar|menade|uppgav|tycker|anser',
    place:
      '^var|vart|varifrån|vilken stad|vilket land|vilken delstat|vilken plats|vilken ort|vilken region|vilken kommun',
    person: 'vem|vems|vilka personer|vilken person',
    yesNo: 'är|var|har|hade|kan|finns|blir|blev|ska|skulle|får|måste',
    quantity: 'många mycket stor stort stora',
    asking: 'berätta säg vet förklara nyheter information betyder händer hände hänt sammanfattning snälla',
    news: 'nyheter nytt nya senaste händer hände hänt idag nu nyligen',
    because: 'eftersom därför grund anledning anledningen orsak orsaken orsakade tack så följd',
    numbers:
      'två tre fyra fem sex sju åtta nio tio elva tolv tjugo trettio fyrtio femtio hundra hundratals tusen tusentals miljon miljoner miljard miljarder dussin hälften halv tredjedel fjärdedel procent',
  },
  no: {
    number:
      'hvor mange|hvor mye|hvor stor|hvor stort|hvor store|hvor høy|hvor høyt|hvor lang|hvor langt|hvor lenge|hvor gammel|hvor ofte|hvor fort|hvor dyp|hvor tung|hvilken andel|hvilket antall|hvilken prosentandel|kor mange|kor mykje',
    date: '^når|siden når|hvilket år|hvilken dato|hvilken dag|hvilken måned|hvilket århundre|hvilket tiår|kva år',
    reason:
      'hvorfor|av hvilken grunn|hva er grunnen|hva var grunnen|hva er årsaken|hva var årsaken|hva forårsaket|kvifor',
    statement: 'sa|sier|sagt|hevder|hevdet|påstår|påsto|ifølge|mener|mente|uttalte',
    place:
      '^hvor|hvorfra|hvorhen|hvilken by|hvilket land|hvilken stat|hvilket sted|hvilken region|hvilken kommune|hvilket fylke|^kor',
    person: 'hvem|hvems|kven',
    yesNo: 'er|var|har|hadde|kan|finnes|blir|ble|skal|skulle|må|får',
    quantity: 'mange mye stor stort store mykje',
    asking: 'fortell vet forklar nyheter informasjon betyr skjer skjedde skjedd sammendrag vennligst',
    news: 'nyheter nytt siste skjer skjedde skjedd idag nå nylig',
    because: 'fordi derfor siden grunn grunnen årsak årsaken årsaken skyldes takket slik så følge',
    numbers:
      'to tre fire fem seks sju syv åtte ni ti elleve tolv tjue tretti førti femti hundre hundrevis tusen tusenvis million millioner milliard milliarder dusin halvparten halv tredjedel fjerdedel prosent',
  },
  da: {
    number:
      'hvor mange|hvor meget|hvor stor|hvor stort|hvor store|hvor høj|hvor højt|hvor lang|hvor langt|hvor længe|hvor gammel|hvor ofte|hvor hurtigt|hvor dyb|hvor tung|hvilken andel|hvilket antal|hvor mange procent',
    date: 'hvornår|hvilket år|hvilken dato|hvilken dag|hvilken måned|hvilket århundrede|hvilket årti',
    reason:
      'hvorfor|af hvilken grund|hvad er grunden|hvad var grunden|hvad er årsagen|hvad var årsagen|hvad skyldes|hvad forårsagede',
    statement: 'sagde|siger|sagt|hævder|hævdede|påstår|påstod|ifølge|mener|mente|udtalte',
    place:
      '^hvor|hvorfra|hvorhen|hvilken by|hvilket land|hvilken stat|hvilket sted|hvilken region|hvilken kommune',
    person: 'hvem|^hvis',
    yesNo: 'er|var|har|havde|kan|findes|bliver|blev|skal|skulle|må|får',
    quantity: 'mange meget stor stort store',
    asking: 'fortæl forklar nyheder information betyder sker skete sket resumé venligst',
    news: 'nyheder nyt seneste sker skete sket idag nu nylig',
    because: 'fordi derfor eftersom grund grunden årsag årsagen skyldes takket så følge',
    numbers:
      'to tre fire fem seks syv otte ni ti elleve tolv tyve tredive fyrre halvtreds hundrede hundreder tusind tusinder million millioner milliard milliarder dusin halvdelen halv tredjedel fjerdedel procent',
  },
};
