import { deDigests } from './digests/de.ts';
import type { Phrases } from './phrases.ts';

const number = new Intl.NumberFormat('de');
const either = new Intl.ListFormat('de', { type: 'disjunction' });
const many = (count: number, one: string, several: string): string =>
  `${number.format(count)} ${count === 1 ? one : several}`;

export const de: Phrases = {
  ...deDigests,
  language: 'de',

  incident: (id) =>
    `Bei uns ist etwas schiefgegangen. Bitte versuche es noch einmal; geschieht es wieder, melde den Vorfall ${id}.`,
  wait: (seconds) =>
    `Das war viel auf einmal. Bitte frage in ${many(seconds, 'Sekunde', 'Sekunden')} wieder.`,
  notAllowed: (command) =>
    `/${command} dürfen nur die benutzen, die diesen Ort verwalten. Bitte jemanden darum, der den Kanal verwalten darf.`,
  nothingAsked: 'Stelle eine Frage in deinen eigenen Worten, oder gib /help ein, um zu sehen, was ich kann.',
  lineTooLong: (length, most) =>
    `Das sind ${number.format(length)} Zeichen, und ich lese höchstens ${number.format(most)}. Bitte kürze es.`,
  unknownCommand: (name) => `Einen Befehl „/${name}“ gibt es nicht. /help zeigt alle.`,
  unknownOption: (option, command, known) =>
    `/${command} kennt die Angabe „${option}“ nicht; möglich ist ${either.format(known)}.`,
  missingOption: (command, option) =>
    `Bei /${command} fehlt „${option}“. /help ${command} zeigt, wie es geht.`,
  tooLong: (option, length, most) =>
    `„${option}“ hat ${number.format(length)} Zeichen, höchstens ${number.format(most)} sind möglich. Bitte kürze es.`,
  notInRange: (option, value, minimum, maximum) =>
    `„${value}“ geht nicht für „${option}“: nötig ist eine ganze Zahl von ${number.format(minimum)} bis ${number.format(maximum)}.`,
  notAChoice: (option, value, choices) =>
    `„${value}“ geht nicht für „${option}“: möglich ist ${either.format(choices)}.`,
  unknownArticle: (name) => `Kein Artikel heißt „${name}“. /articles zeigt alle.`,
  unknownSection: (name, article) =>
    article === undefined
      ? `Kein Abschnitt heißt „${name}“. /sections zeigt, welche es gibt.`
      : `„${article}“ hat keinen Abschnitt namens „${name}“. /sections zeigt, welche es gibt.`,
  noSuchPage: (page, pages) =>
    `Eine Seite ${number.format(page)} gibt es nicht; die letzte ist Seite ${number.format(pages)}.`,
  didYouMean: 'Meintest du …',

  keyPoints: (count) => many(count, 'Kernpunkt', 'Kernpunkte'),
  keyPointsAbout: (topic, count) => `${many(count, 'Kernpunkt', 'Kernpunkte')} zu „${topic}“`,
  noKeyPoints: 'Hier gibt es keine Kernpunkte.',
  extracted: 'Das sind aussagekräftige Sätze aus dem Text; der Artikel nennt selbst keine Kernpunkte.',
  onlyInText: (topic) => `Kein Kernpunkt handelt von „${topic}“, wohl aber der Text:`,

  notCovered: 'Davon steht in den Artikeln nichts.',
  nothingAbout: (topic, article) =>
    article === undefined
      ? `Über „${topic}“ steht in den Artikeln nichts.`
      : `Über „${topic}“ steht in „${article}“ nichts.`,
  nearTopics: 'Sie handeln aber von …',
  notSure: 'Eindeutig steht es nicht in den Artikeln. Am nächsten kommt:',
  nearSections: 'Am nächsten kommen diese Abschnitte:',
  askingAbout: (words) => `Gefragt wird nach: ${words.join(', ')}`,
  readAs: (typed, meant) => `Lese „${typed}“ als „${meant}“`,
  nothingFrom: (time) => `Nichts dazu aus der Zeit ${time}; von anderen Tagen:`,
  passagesAbout: (words, first, last, total) =>
    `„${words}“ · ${first === last ? first : `${first}–${last}`} von ${number.format(total)}`,
  bestOnly: (most) => `Das sind die besten ${number.format(most)}; mehr Wörter grenzen sie ein.`,

  compared: (first, second) => `„${first}“ und „${second}“`,
  onBoth: 'Zu beiden',
  onOne: (topic) => `Zu „${topic}“`,
  nothingOnBoth: 'Kein Satz spricht von beiden.',
  keyPointsOn: (topic) => `Kernpunkte zu „${topic}“`,
  timeline: (count, topic) =>
    `${many(count, 'datierte Aussage', 'datierte Aussagen')}${topic === undefined ? '' : ` zu „${topic}“`}`,
  timelineOfNewest: 'Aus den neuesten Artikeln; nenne ein Thema, um alle zu durchsuchen.',
  nothingDated: 'Die Artikel nennen keine Daten.',
  nothingDatedAbout: (topic) => `Die Artikel nennen kein Datum zu „${topic}“.`,

  articles: (count) => many(count, 'Artikel', 'Artikel'),
  articlesAbout: (topic, count) => `${many(count, 'Artikel', 'Artikel')} über „${topic}“`,
  sections: (count) => many(count, 'Abschnitt', 'Abschnitte'),
  keyPointCount: (count) => many(count, 'Kernpunkt', 'Kernpunkte'),
  lead: 'Anfang',

  page: (page, pages) => `Seite ${number.format(page)} von ${number.format(pages)}`,
  jumpToPage: 'Zu einer Seite',
  nextPage: 'Nächste Seite',
  previousPage: 'Vorige Seite',
  nextSection: (name) => `Nächster Abschnitt, „${name}“`,
  namesake: (name) => `Ein weiterer Abschnitt „${name}“`,
  newer: (date, title) => `Neuer (${date}): „${title}“`,
  readSection: (name) => `„${name}“ lesen`,
  searchAll: 'Im Text suchen',
  showOutline: 'Gliederung zeigen',
  showKeyPoints: 'Kernpunkte zeigen',
  openSource: 'Quelle öffnen',
  chooseSection: 'Abschnitt lesen',
  chooseArticle: 'Artikel öffnen',

  showEveryone: 'Allen zeigen',
  expiredButton: 'Dieser Knopf ist zu alt und wirkt nicht mehr. Bitte frage noch einmal mit dem Befehl.',
  askAboutThis: 'Danach fragen',
  shareOption: 'teilen',
  shareDescription: 'Die Antwort allen im Kanal zeigen',
  privacy: 'Was ich über dich aufbewahre',
  privacyTurns: (count) =>
    `${many(count, 'Frage', 'Fragen')} der letzten halben Stunde, nur im Arbeitsspeicher, damit ich deine nächste Frage verstehe`,
  privacyFeedback: (count) =>
    `${many(count, 'Antwort', 'Antworten')}, die du hilfreich fandest oder nicht, ein Jahr lang`,
  privacyDigests: (count) =>
    `Dass du ${many(count, 'Zusammenstellung', 'Zusammenstellungen')} angelegt hast; nach dem Löschen laufen sie weiter und gehören niemandem`,
  privacyNothing: 'Ich bewahre nichts über dich auf.',
  privacyNote: 'Im Protokoll dessen, der mich betreibt, stehen deine Kennung und der Befehl jedes Aufrufs.',
  privacyErase: 'Löschen',
  privacyErased: 'Es ist gelöscht.',

  sharedBy: 'Geteilt von',
  helpful: 'Hilfreich',
  notHelpful: 'Nicht hilfreich',
  thanks: 'Danke für die Rückmeldung.',
  working: 'sieht in den Artikeln nach …',
  topicsNow: 'Wovon die Artikel handeln',
  tryOne: 'Versuche eines davon',
  keyPointsPlease: (topic) => `Zeige die Kernpunkte zu ${topic}`,
  notInChannel: (bot) =>
    `Ich bin nicht in diesem Kanal. Gib hier /invite @${bot} ein und versuche es dann noch einmal.`,
  askTheArticles: 'Die Artikel fragen',
  ask: 'Fragen',
  cancel: 'Abbrechen',
  yourQuestion: 'Deine Frage',
  topic: 'Thema',
  article: 'Artikel',
  questionOrTopic: 'Stelle eine Frage oder wähle ein Thema.',
  notBoth: 'Stelle eine Frage oder wähle ein Thema, nicht beides.',
  aspect: 'Aspekt',
  detail: 'Einzelheit',
  place: 'Fundstelle',

  help: 'Was ich kann',
  helpIntroduction:
    'Ich antworte mit den Worten der Artikel und sage, wo sie stehen. Frage mit eigenen Worten, oder nimm einen Befehl:',
  helpMore: (command) => `Mehr zu einem davon: ${command}`,
  required: 'nötig',
  optional: 'freiwillig',
  atMost: (characters) => `höchstens ${number.format(characters)} Zeichen`,
  between: (minimum, maximum) => `${number.format(minimum)} bis ${number.format(maximum)}`,
};
