import { esDigests } from './digests/es.ts';
import type { Phrases } from './phrases.ts';

const number = new Intl.NumberFormat('es');
const either = new Intl.ListFormat('es', { type: 'disjunction' });
const many = (count: number, one: string, several: string): string =>
  `${number.format(count)} ${count === 1 ? one : several}`;

export const es: Phrases = {
  ...esDigests,
  language: 'es',

  incident: (id) =>
    `Algo ha fallado por nuestra parte. Inténtalo otra vez; si se repite, comunica el incidente ${id}.`,
  wait: (seconds) =>
    `Han sido muchas preguntas seguidas. Vuelve a preguntar dentro de ${many(seconds, 'segundo', 'segundos')}.`,
  notAllowed: (command) =>
    `/${command} es para quienes administran este lugar. Pídelo a alguien que pueda administrar el canal.`,
  nothingAsked: 'Haz una pregunta con tus palabras, o escribe /help para ver lo que sé hacer.',
  lineTooLong: (length, most) =>
    `Eso tiene ${number.format(length)} caracteres y leo ${number.format(most)} como máximo. Acórtalo, por favor.`,
  unknownCommand: (name) => `No hay ningún comando «/${name}». Escribe /help para verlos todos.`,
  unknownOption: (option, command, known) =>
    `/${command} no tiene la opción «${option}»; admite ${either.format(known)}.`,
  missingOption: (command, option) =>
    `A /${command} le falta «${option}». Escribe /help ${command} para ver cómo se usa.`,
  tooLong: (option, length, most) =>
    `«${option}» tiene ${number.format(length)} caracteres y el máximo es ${number.format(most)}. Acórtalo, por favor.`,
  notInRange: (option, value, minimum, maximum) =>
    `«${value}» no sirve para «${option}»: tiene que ser un número entero de ${number.format(minimum)} a ${number.format(maximum)}.`,
  notAChoice: (option, value, choices) =>
    `«${value}» no sirve para «${option}»: elige ${either.format(choices)}.`,
  unknownArticle: (name) => `Ningún artículo se llama «${name}». Escribe /articles para verlos todos.`,
  unknownSection: (name, article) =>
    article === undefined
      ? `Ninguna sección se llama «${name}». Escribe /sections para ver las que hay.`
      : `«${article}» no tiene ninguna sección llamada «${name}». Escribe /sections para ver las que hay.`,
  noSuchPage: (page, pages) =>
    `No hay página ${number.format(page)}; la última es la ${number.format(pages)}.`,
  didYouMean: '¿Querías decir…?',

  keyPoints: (count) => many(count, 'punto clave', 'puntos clave'),
  keyPointsAbout: (topic, count) => `${many(count, 'punto clave', 'puntos clave')} sobre «${topic}»`,
  noKeyPoints: 'Aquí no hay puntos clave.',
  extracted: 'Son frases reveladoras del texto; el artículo no trae puntos clave propios.',
  onlyInText: (topic) => `Ningún punto clave trata de «${topic}», pero el texto sí:`,

  notCovered: 'Los artículos no lo dicen.',
  nothingAbout: (topic, article) =>
    article === undefined
      ? `Los artículos no dicen nada sobre «${topic}».`
      : `«${article}» no dice nada sobre «${topic}».`,
  nearTopics: 'Sí tratan de…',
  notSure: 'Los artículos no lo dicen con seguridad. Lo más cercano:',
  nearSections: 'Las secciones más cercanas son:',
  askingAbout: (words) => `Pregunta sobre: ${words.join(', ')}`,
  readAs: (typed, meant) => `Leo «${typed}» como «${meant}»`,
  nothingFrom: (time) => `Nada sobre esto de estas fechas: ${time}. De otros días:`,
  passagesAbout: (words, first, last, total) =>
    `«${words}» · ${first === last ? first : `${first}–${last}`} de ${number.format(total)}`,
  bestOnly: (most) => `Son los ${number.format(most)} mejores; con más palabras serán menos.`,

  compared: (first, second) => `«${first}» y «${second}»`,
  onBoth: 'Sobre ambos',
  onOne: (topic) => `Sobre «${topic}»`,
  nothingOnBoth: 'Ninguna frase habla de ambos.',
  keyPointsOn: (topic) => `Puntos clave sobre «${topic}»`,
  timeline: (count, topic) =>
    `${many(count, 'declaración con fecha', 'declaraciones con fecha')}${topic === undefined ? '' : ` sobre «${topic}»`}`,
  timelineOfNewest: 'De los artículos más recientes; nombra un tema para mirar en todos.',
  nothingDated: 'Los artículos no dan fechas.',
  nothingDatedAbout: (topic) => `Los artículos no dan ninguna fecha sobre «${topic}».`,

  articles: (count) => many(count, 'artículo', 'artículos'),
  articlesAbout: (topic, count) => `${many(count, 'artículo', 'artículos')} sobre «${topic}»`,
  sections: (count) => many(count, 'sección', 'secciones'),
  keyPointCount: (count) => many(count, 'punto clave', 'puntos clave'),
  lead: 'Comienzo',

  page: (page, pages) => `Página ${number.format(page)} de ${number.format(pages)}`,
  jumpToPage: 'Ir a una página',
  nextPage: 'Página siguiente',
  previousPage: 'Página anterior',
  nextSection: (name) => `Sección siguiente, «${name}»`,
  namesake: (name) => `Otra sección «${name}»`,
  newer: (date, title) => `Más reciente (${date}): «${title}»`,
  readSection: (name) => `Leer «${name}»`,
  searchAll: 'Buscar en el texto',
  showOutline: 'Ver el esquema',
  showKeyPoints: 'Ver los puntos clave',
  openSource: 'Abrir la fuente',
  chooseSection: 'Leer una sección',
  chooseArticle: 'Abrir un artículo',

  showEveryone: 'Mostrar a todos',
  expiredButton: 'Este botón es demasiado antiguo y ya no funciona. Vuelve a preguntar con el comando.',
  askAboutThis: 'Preguntar sobre esto',
  shareOption: 'compartir',
  shareDescription: 'Mostrar la respuesta a todos en el canal',
  privacy: 'Lo que guardo sobre ti',
  privacyTurns: (count) =>
    `${many(count, 'pregunta', 'preguntas')} de la última media hora, solo en memoria, para entender lo que preguntes después`,
  privacyFeedback: (count) =>
    `${many(count, 'respuesta', 'respuestas')} que valoraste como útiles o no, durante un año`,
  privacyDigests: (count) =>
    `Que creaste ${many(count, 'resumen', 'resúmenes')}; si lo borras, siguen, y no son de nadie`,
  privacyNothing: 'No guardo nada sobre ti.',
  privacyNote: 'El registro de quien me administra contiene tu identificador y el comando de cada llamada.',
  privacyErase: 'Borrarlo',
  privacyErased: 'Está borrado.',

  sharedBy: 'Compartido por',
  helpful: 'Útil',
  notHelpful: 'Poco útil',
  thanks: 'Gracias por decirlo.',
  working: 'está mirando en los artículos…',
  topicsNow: 'De qué tratan los artículos',
  tryOne: 'Prueba con una de estas',
  keyPointsPlease: (topic) => `Muestra los puntos clave sobre ${topic}`,
  notInChannel: (bot) => `No estoy en este canal. Escribe aquí /invite @${bot} e inténtalo otra vez.`,
  askTheArticles: 'Preguntar',
  ask: 'Enviar',
  cancel: 'Cancelar',
  yourQuestion: 'Tu pregunta',
  topic: 'Tema',
  article: 'Artículo',
  questionOrTopic: 'Haz una pregunta o elige un tema.',
  notBoth: 'Haz una pregunta o elige un tema, pero no las dos cosas.',
  aspect: 'Aspecto',
  detail: 'Detalle',
  place: 'Dónde está',

  help: 'Lo que sé hacer',
  helpIntroduction:
    'Respondo con las palabras de los artículos y digo dónde están. Pregunta con tus palabras o usa un comando:',
  helpMore: (command) => `Más sobre uno de ellos: ${command}`,
  required: 'obligatorio',
  optional: 'opcional',
  atMost: (characters) => `${number.format(characters)} caracteres como máximo`,
  between: (minimum, maximum) => `de ${number.format(minimum)} a ${number.format(maximum)}`,
};
