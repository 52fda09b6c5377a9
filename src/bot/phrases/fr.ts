import { frDigests } from './digests/fr.ts';
import type { Phrases } from './phrases.ts';

const number = new Intl.NumberFormat('fr');
const either = new Intl.ListFormat('fr', { type: 'disjunction' });
const many = (count: number, one: string, several: string): string =>
  `${number.format(count)} ${count < 2 ? one : several}`;

export const fr: Phrases = {
  ...frDigests,
  language: 'fr',

  incident: (id) =>
    `Une erreur s’est produite de notre côté. Réessayez ; si cela se reproduit, signalez l’incident ${id}.`,
  wait: (seconds) =>
    `Cela fait beaucoup de questions à la fois. Reposez la vôtre dans ${many(seconds, 'seconde', 'secondes')}.`,
  notAllowed: (command) =>
    `/${command} est réservé à ceux qui gèrent ce lieu. Demandez à quelqu’un qui peut gérer le salon.`,
  nothingAsked: 'Posez une question avec vos mots, ou tapez /help pour voir ce que je sais faire.',
  lineTooLong: (length, most) =>
    `Cela fait ${number.format(length)} caractères, et j’en lis ${number.format(most)} au plus. Raccourcissez, s’il vous plaît.`,
  unknownCommand: (name) => `Il n’y a pas de commande « /${name} ». Tapez /help pour les voir toutes.`,
  unknownOption: (option, command, known) =>
    `/${command} n’a pas d’option « ${option} » ; elle accepte ${either.format(known)}.`,
  missingOption: (command, option) =>
    `Il manque « ${option} » à /${command}. Tapez /help ${command} pour voir comment faire.`,
  tooLong: (option, length, most) =>
    `« ${option} » fait ${number.format(length)} caractères, et le maximum est ${number.format(most)}. Raccourcissez, s’il vous plaît.`,
  notInRange: (option, value, minimum, maximum) =>
    `« ${value} » ne convient pas pour « ${option} » : il faut un nombre entier de ${number.format(minimum)} à ${number.format(maximum)}.`,
  notAChoice: (option, value, choices) =>
    `« ${value} » ne convient pas pour « ${option} » : choisissez ${either.format(choices)}.`,
  unknownArticle: (name) => `Aucun article ne s’appelle « ${name} ». Tapez /articles pour les voir tous.`,
  unknownSection: (name, article) =>
    article === undefined
      ? `Aucune section ne s’appelle « ${name} ». Tapez /sections pour voir celles qui existent.`
      : `« ${article} » n’a pas de section appelée « ${name} ». Tapez /sections pour voir celles qui existent.`,
  noSuchPage: (page, pages) =>
    `Il n’y a pas de page ${number.format(page)} ; la dernière est la page ${number.format(pages)}.`,
  didYouMean: 'Vouliez-vous dire…',

  keyPoints: (count) => many(count, 'point clé', 'points clés'),
  keyPointsAbout: (topic, count) => `${many(count, 'point clé', 'points clés')} sur « ${topic} »`,
  noKeyPoints: 'Il n’y a pas de points clés ici.',
  extracted: 'Ce sont des phrases marquantes du texte ; l’article ne donne pas lui-même de points clés.',
  onlyInText: (topic) => `Aucun point clé ne porte sur « ${topic} », mais le texte en parle :`,

  notCovered: 'Les articles ne le disent pas.',
  nothingAbout: (topic, article) =>
    article === undefined
      ? `Les articles ne disent rien sur « ${topic} ».`
      : `« ${article} » ne dit rien sur « ${topic} ».`,
  nearTopics: 'En revanche, ils parlent de…',
  notSure: 'Les articles ne le disent pas avec certitude. Ce qui s’en approche le plus :',
  nearSections: 'Les sections les plus proches :',
  askingAbout: (words) => `Question sur : ${words.join(', ')}`,
  readAs: (typed, meant) => `Je lis « ${typed} » comme « ${meant} »`,
  nothingFrom: (time) => `Rien à ce sujet à ces dates : ${time}. D’autres jours :`,
  passagesAbout: (words, first, last, total) =>
    `« ${words} » · ${first === last ? first : `${first}–${last}`} sur ${number.format(total)}`,
  bestOnly: (most) => `Voici les ${number.format(most)} meilleurs ; avec plus de mots, il y en aura moins.`,

  compared: (first, second) => `« ${first} » et « ${second} »`,
  onBoth: 'Sur les deux',
  onOne: (topic) => `Sur « ${topic} »`,
  nothingOnBoth: 'Aucune phrase ne parle des deux.',
  keyPointsOn: (topic) => `Points clés sur « ${topic} »`,
  timeline: (count, topic) =>
    `${many(count, 'déclaration datée', 'déclarations datées')}${topic === undefined ? '' : ` sur « ${topic} »`}`,
  timelineOfNewest: 'Tirées des articles les plus récents ; nommez un thème pour les parcourir tous.',
  nothingDated: 'Les articles ne donnent aucune date.',
  nothingDatedAbout: (topic) => `Les articles ne donnent aucune date sur « ${topic} ».`,

  articles: (count) => many(count, 'article', 'articles'),
  articlesAbout: (topic, count) => `${many(count, 'article', 'articles')} sur « ${topic} »`,
  sections: (count) => many(count, 'section', 'sections'),
  keyPointCount: (count) => many(count, 'point clé', 'points clés'),
  lead: 'Début',

  page: (page, pages) => `Page ${number.format(page)} sur ${number.format(pages)}`,
  jumpToPage: 'Aller à une page',
  nextPage: 'Page suivante',
  previousPage: 'Page précédente',
  nextSection: (name) => `Section suivante, « ${name} »`,
  namesake: (name) => `Une autre section « ${name} »`,
  newer: (date, title) => `Plus récent (${date}) : « ${title} »`,
  readSection: (name) => `Lire « ${name} »`,
  searchAll: 'Chercher dans le texte',
  showOutline: 'Voir le plan',
  showKeyPoints: 'Voir les points clés',
  openSource: 'Ouvrir la source',
  chooseSection: 'Lire une section',
  chooseArticle: 'Ouvrir un article',

  showEveryone: 'Montrer à tous',
  expiredButton: 'Ce bouton est trop ancien et ne fonctionne plus. Reposez votre question avec la commande.',
  askAboutThis: 'Poser la question',
  shareOption: 'partager',
  shareDescription: 'Montrer la réponse à tous dans le salon',
  privacy: 'Ce que je garde à votre sujet',
  privacyTurns: (count) =>
    `${many(count, 'question', 'questions')} de la dernière demi-heure, en mémoire seulement, pour comprendre la suite`,
  privacyFeedback: (count) =>
    `${many(count, 'réponse', 'réponses')} que vous avez jugées utiles ou non, pendant un an`,
  privacyDigests: (count) =>
    `Que vous avez créé ${many(count, 'résumé', 'résumés')} ; une fois effacé, ils continuent et ne sont à personne`,
  privacyNothing: 'Je ne garde rien à votre sujet.',
  privacyNote:
    'Le journal de la personne qui m’exploite contient votre identifiant et la commande de chaque appel.',
  privacyErase: 'Effacer',
  privacyErased: 'C’est effacé.',

  sharedBy: 'Partagé par',
  helpful: 'Utile',
  notHelpful: 'Pas utile',
  thanks: 'Merci pour votre avis.',
  working: 'cherche dans les articles…',
  topicsNow: 'De quoi parlent les articles',
  tryOne: 'Essayez l’une de ces demandes',
  keyPointsPlease: (topic) => `Montrer les points clés sur ${topic}`,
  notInChannel: (bot) => `Je ne suis pas dans ce canal. Tapez ici /invite @${bot}, puis réessayez.`,
  askTheArticles: 'Interroger les articles',
  ask: 'Demander',
  cancel: 'Annuler',
  yourQuestion: 'Votre question',
  topic: 'Sujet',
  article: 'Article',
  questionOrTopic: 'Posez une question ou choisissez un sujet.',
  notBoth: 'Posez une question ou choisissez un sujet, pas les deux.',
  aspect: 'Aspect',
  detail: 'Détail',
  place: 'Emplacement',

  help: 'Ce que je sais faire',
  helpIntroduction:
    'Je réponds avec les mots des articles et je dis où ils se trouvent. Posez une question avec vos mots, ou utilisez une commande :',
  helpMore: (command) => `En savoir plus sur l’une d’elles : ${command}`,
  required: 'obligatoire',
  optional: 'facultatif',
  atMost: (characters) => `${number.format(characters)} caractères au plus`,
  between: (minimum, maximum) => `de ${number.format(minimum)} à ${number.format(maximum)}`,
};
