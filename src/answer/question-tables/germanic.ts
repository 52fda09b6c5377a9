import type { QuestionTable } from './table.ts';

/** English, German and their like. */
export const GERMANIC: Readonly<Record<string, QuestionTable>> = {
  en: {
    number:
      'how many|how much|how large|how big|how high|how tall|how long|how far|how old|how fast|how heavy|how deep|how wide|what percentage|what percent|what number|what amount|what is the number|what was the number|how often',
    date: 'when|what year|which year|what date|what day|what month|which month|what century|what decade|what time|which day|which date|since when',
    reason: 'why|what reason|for what reason|what caused|what is the reason|what was the reason|how come',
    statement: 'say|said|says|state|stated|claim|claimed|argue|argued|think|believe|believed|according',
    place:
      'where|what city|which city|what country|which country|what state|which state|what place|what location|what town|what region',
    person: 'who|whom|whose',
    yesNo: 'is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|may|might',
    because:
      'because due since reason reasons caused causes cause causing led therefore thus result owing order as so',
    numbers:
      'two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundred thousand million billion dozen half third quarter percent once twice',
  },
  de: {
    number:
      'wie viele|wie viel|wieviele|wieviel|wie groß|wie hoch|wie lange|wie weit|wie alt|wie oft|wie schnell|welcher prozentsatz|welcher anteil|wie vielen',
    date: 'wann|welchem jahr|welches jahr|welchem datum|welchem tag|welchem monat|welchem jahrhundert|welchem jahrzehnt|seit wann',
    reason: 'warum|weshalb|wieso|aus welchem grund|was war der grund|wodurch',
    statement: 'sagte|sagt|behauptete|behauptet|laut|erklärte|meinte|meint',
    place: 'wo|wohin|woher|welcher stadt|welchem land|welche stadt|welches land|welchem staat|welchem ort',
    person: 'wer|wen|wem|wessen',
    yesNo: 'ist|sind|war|waren|hat|haben|hatte|wird|werden|kann|können|gibt|darf|soll',
    because: 'weil da denn wegen aufgrund grund deshalb daher dadurch damit infolge',
    numbers:
      'zwei drei vier fünf sechs sieben acht neun zehn elf zwölf zwanzig dreißig hundert tausend million millionen milliarde milliarden dutzend hälfte drittel viertel prozent',
  },
};
