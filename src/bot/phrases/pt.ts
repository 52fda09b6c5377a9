import { ptDigests } from './digests/pt.ts';
import type { Phrases } from './phrases.ts';

const number = new Intl.NumberFormat('pt');
const either = new Intl.ListFormat('pt', { type: 'disjunction' });
const many = (count: number, one: string, several: string): string =>
  `${number.format(count)} ${count === 1 ? one : several}`;

export const pt: Phrases = {
  ...ptDigests,
  language: 'pt',

  incident: (id) =>
    `Algo deu errado do nosso lado. Tente de novo; se acontecer outra vez, informe o incidente ${id}.`,
  wait: (seconds) =>
    `Foram muitas perguntas de uma vez. Pergunte de novo em ${many(seconds, 'segundo', 'segundos')}.`,
  notAllowed: (command) =>
    `/${command} é para quem administra este lugar. Peça a alguém que possa administrar o canal.`,
  nothingAsked: 'Faça uma pergunta com suas palavras, ou digite /help para ver o que sei fazer.',
  lineTooLong: (length, most) =>
    `Isso tem ${number.format(length)} caracteres, e leio no máximo ${number.format(most)}. Encurte, por favor.`,
  unknownCommand: (name) => `Não há nenhum comando “/${name}”. Digite /help para ver todos.`,
  unknownOption: (option, command, known) =>
    `/${command} não tem a opção “${option}”; aceita ${either.format(known)}.`,
  missingOption: (command, option) =>
    `Falta “${option}” em /${command}. Digite /help ${command} para ver como se usa.`,
  tooLong: (option, length, most) =>
    `“${option}” tem ${number.format(length)} caracteres, e o máximo é ${number.format(most)}. Encurte, por favor.`,
  notInRange: (option, value, minimum, maximum) =>
    `“${value}” não serve para “${option}”: é preciso um número inteiro de ${number.format(minimum)} a ${number.format(maximum)}.`,
  notAChoice: (option, value, choices) =>
    `“${value}” não serve para “${option}”: escolha ${either.format(choices)}.`,
  unknownArticle: (name) => `Nenhum artigo se chama “${name}”. Digite /articles para ver todos.`,
  unknownSection: (name, article) =>
    article === undefined
      ? `Nenhuma seção se chama “${name}”. Digite /sections para ver as que existem.`
      : `“${article}” não tem nenhuma seção chamada “${name}”. Digite /sections para ver as que existem.`,
  noSuchPage: (page, pages) => `Não há página ${number.format(page)}; a última é a ${number.format(pages)}.`,
  didYouMean: 'Você quis dizer…',

  keyPoints: (count) => many(count, 'ponto-chave', 'pontos-chave'),
  keyPointsAbout: (topic, count) => `${many(count, 'ponto-chave', 'pontos-chave')} sobre “${topic}”`,
  noKeyPoints: 'Não há pontos-chave aqui.',
  extracted: 'São frases marcantes do texto; o artigo não traz pontos-chave próprios.',
  onlyInText: (topic) => `Nenhum ponto-chave trata de “${topic}”, mas o texto sim:`,

  notCovered: 'Os artigos não dizem.',
  nothingAbout: (topic, article) =>
    article === undefined
      ? `Os artigos não dizem nada sobre “${topic}”.`
      : `“${article}” não diz nada sobre “${topic}”.`,
  nearTopics: 'Eles tratam de…',
  notSure: 'Os artigos não o dizem com certeza. O que mais se aproxima:',
  nearSections: 'As seções mais próximas são:',
  askingAbout: (words) => `Pergunta sobre: ${words.join(', ')}`,
  readAs: (typed, meant) => `Leio “${typed}” como “${meant}”`,
  nothingFrom: (time) => `Nada sobre isto destas datas: ${time}. De outros dias:`,
  passagesAbout: (words, first, last, total) =>
    `“${words}” · ${first === last ? first : `${first}–${last}`} de ${number.format(total)}`,
  bestOnly: (most) => `Estes são os ${number.format(most)} melhores; com mais palavras serão menos.`,

  compared: (first, second) => `“${first}” e “${second}”`,
  onBoth: 'Sobre ambos',
  onOne: (topic) => `Sobre “${topic}”`,
  nothingOnBoth: 'Nenhuma frase fala de ambos.',
  keyPointsOn: (topic) => `Pontos principais sobre “${topic}”`,
  timeline: (count, topic) =>
    `${many(count, 'declaração datada', 'declarações datadas')}${topic === undefined ? '' : ` sobre “${topic}”`}`,
  timelineOfNewest: 'Dos artigos mais recentes; indique um tema para procurar em todos.',
  nothingDated: 'Os artigos não trazem datas.',
  nothingDatedAbout: (topic) => `Os artigos não trazem nenhuma data sobre “${topic}”.`,

  articles: (count) => many(count, 'artigo', 'artigos'),
  articlesAbout: (topic, count) => `${many(count, 'artigo', 'artigos')} sobre “${topic}”`,
  sections: (count) => many(count, 'seção', 'seções'),
  keyPointCount: (count) => many(count, 'ponto-chave', 'pontos-chave'),
  lead: 'Início',

  page: (page, pages) => `Página ${number.format(page)} de ${number.format(pages)}`,
  jumpToPage: 'Ir para uma página',
  nextPage: 'Próxima página',
  previousPage: 'Página anterior',
  nextSection: (name) => `Próxima seção, “${name}”`,
  namesake: (name) => `Outra seção “${name}”`,
  newer: (date, title) => `Mais recente (${date}): “${title}”`,
  readSection: (name) => `Ler “${name}”`,
  searchAll: 'Buscar no texto',
  showOutline: 'Ver a estrutura',
  showKeyPoints: 'Ver os pontos-chave',
  openSource: 'Abrir a fonte',
  chooseSection: 'Ler uma seção',
  chooseArticle: 'Abrir um artigo',

  showEveryone: 'Mostrar a todos',
  expiredButton: 'Este botão é antigo demais e não funciona mais. Pergunte de novo com o comando.',
  askAboutThis: 'Perguntar sobre isto',
  shareOption: 'compartilhar',
  shareDescription: 'Mostrar a resposta a todos no canal',
  privacy: 'O que guardo sobre você',
  privacyTurns: (count) =>
    `${many(count, 'pergunta', 'perguntas')} da última meia hora, só na memória, para entender o que você perguntar depois`,
  privacyFeedback: (count) =>
    `${many(count, 'resposta', 'respostas')} que você achou úteis ou não, por um ano`,
  privacyDigests: (count) =>
    `Que você criou ${many(count, 'resumo', 'resumos')}; apagado isso, eles continuam e não são de ninguém`,
  privacyNothing: 'Não guardo nada sobre você.',
  privacyNote: 'O registro de quem me opera contém seu identificador e o comando de cada chamada.',
  privacyErase: 'Apagar',
  privacyErased: 'Foi apagado.',

  sharedBy: 'Compartilhado por',
  helpful: 'Útil',
  notHelpful: 'Pouco útil',
  thanks: 'Obrigado pela opinião.',
  working: 'está procurando nos artigos…',
  topicsNow: 'De que tratam os artigos',
  tryOne: 'Experimente uma destas',
  keyPointsPlease: (topic) => `Mostre os pontos-chave sobre ${topic}`,
  notInChannel: (bot) => `Não estou neste canal. Digite aqui /invite @${bot} e tente de novo.`,
  askTheArticles: 'Perguntar aos artigos',
  ask: 'Perguntar',
  cancel: 'Cancelar',
  yourQuestion: 'Sua pergunta',
  topic: 'Tema',
  article: 'Artigo',
  questionOrTopic: 'Faça uma pergunta ou escolha um tema.',
  notBoth: 'Faça uma pergunta ou escolha um tema, não os dois.',
  aspect: 'Aspecto',
  detail: 'Detalhe',
  place: 'Onde está',

  help: 'O que sei fazer',
  helpIntroduction:
    'Respondo com as palavras dos artigos e digo onde elas estão. Pergunte com suas palavras ou use um comando:',
  helpMore: (command) => `Mais sobre um deles: ${command}`,
  required: 'obrigatório',
  optional: 'opcional',
  atMost: (characters) => `no máximo ${number.format(characters)} caracteres`,
  between: (minimum, maximum) => `de ${number.format(minimum)} a ${number.format(maximum)}`,
};
