import { zhDigests } from './digests/zh.ts';
import type { Phrases } from './phrases.ts';

const number = new Intl.NumberFormat('zh');
const either = new Intl.ListFormat('zh', { type: 'disjunction' });

export const zh: Phrases = {
  ...zhDigests,
  language: 'zh',

  incident: (id) => `我们这边出了问题，请重试。如果再次发生，请报告事件编号 ${id}。`,
  wait: (seconds) => `问题太密集了，请在 ${number.format(seconds)} 秒后再问。`,
  notAllowed: (command) => `/${command} 只供此处的管理者使用。请找有权管理频道的人来操作。`,
  nothingAsked: '请用自己的话提问，或输入 /help 查看我能做什么。',
  lineTooLong: (length, most) =>
    `这段文字有 ${number.format(length)} 个字符，最多可读 ${number.format(most)} 个，请缩短。`,
  unknownCommand: (name) => `没有“/${name}”这个命令。输入 /help 查看全部命令。`,
  unknownOption: (option, command, known) =>
    `/${command} 没有“${option}”这个选项，可用的是${either.format(known)}。`,
  missingOption: (command, option) => `/${command} 缺少“${option}”。输入 /help ${command} 查看用法。`,
  tooLong: (option, length, most) =>
    `“${option}”有 ${number.format(length)} 个字符，最多 ${number.format(most)} 个，请缩短。`,
  notInRange: (option, value, minimum, maximum) =>
    `“${option}”不能是“${value}”，应为 ${number.format(minimum)} 到 ${number.format(maximum)} 的整数。`,
  notAChoice: (option, value, choices) => `“${option}”不能是“${value}”，请选择${either.format(choices)}。`,
  unknownArticle: (name) => `没有名为“${name}”的文章。输入 /articles 查看全部文章。`,
  unknownSection: (name, article) =>
    article === undefined
      ? `没有名为“${name}”的章节。输入 /sections 查看章节。`
      : `《${article}》中没有名为“${name}”的章节。输入 /sections 查看章节。`,
  noSuchPage: (page, pages) => `没有第 ${number.format(page)} 页，最后一页是第 ${number.format(pages)} 页。`,
  didYouMean: '您是不是要找：',

  keyPoints: (count) => `${number.format(count)} 个要点`,
  keyPointsAbout: (topic, count) => `关于“${topic}”的 ${number.format(count)} 个要点`,
  noKeyPoints: '这里没有要点。',
  extracted: '这些是从正文中摘出的关键句，文章本身没有列出要点。',
  onlyInText: (topic) => `没有关于“${topic}”的要点，但正文提到了：`,

  notCovered: '文章没有提到。',
  nothingAbout: (topic, article) =>
    article === undefined ? `文章没有提到“${topic}”。` : `《${article}》没有提到“${topic}”。`,
  nearTopics: '文章谈到的有：',
  notSure: '文章没有明确提到。最接近的内容：',
  nearSections: '最接近的章节：',
  askingAbout: (words) => `提问涉及：${words.join('、')}`,
  readAs: (typed, meant) => `将“${typed}”理解为“${meant}”`,
  nothingFrom: (time) => `${time} 没有与此相关的内容。其他日期的内容：`,
  passagesAbout: (words, first, last, total) =>
    `“${words}” · 第 ${first === last ? first : `${first}–${last}`} 条，共 ${number.format(total)} 条`,
  bestOnly: (most) => `这是最相关的 ${number.format(most)} 条，增加词语可缩小范围。`,

  compared: (first, second) => `“${first}”与“${second}”`,
  onBoth: '两者都谈到的',
  onOne: (topic) => `关于“${topic}”`,
  nothingOnBoth: '没有一句话同时谈到两者。',
  keyPointsOn: (topic) => `关于“${topic}”的要点`,
  timeline: (count, topic) =>
    `${topic === undefined ? '' : `关于“${topic}”的`}${number.format(count)} 条有日期的陈述`,
  timelineOfNewest: '取自最新的文章；指定一个主题即可查看全部文章。',
  nothingDated: '文章没有提到日期。',
  nothingDatedAbout: (topic) => `文章没有提到与“${topic}”有关的日期。`,

  articles: (count) => `${number.format(count)} 篇文章`,
  articlesAbout: (topic, count) => `关于“${topic}”的 ${number.format(count)} 篇文章`,
  sections: (count) => `${number.format(count)} 个章节`,
  keyPointCount: (count) => `${number.format(count)} 个要点`,
  lead: '开头',

  page: (page, pages) => `第 ${number.format(page)} 页，共 ${number.format(pages)} 页`,
  jumpToPage: '跳到某一页',
  nextPage: '下一页',
  previousPage: '上一页',
  nextSection: (name) => `下一章节“${name}”`,
  namesake: (name) => `另一个“${name}”`,
  newer: (date, title) => `更新的报道（${date}）：“${title}”`,
  readSection: (name) => `阅读“${name}”`,
  searchAll: '搜索正文',
  showOutline: '查看大纲',
  showKeyPoints: '查看要点',
  openSource: '打开来源',
  chooseSection: '阅读章节',
  chooseArticle: '打开文章',

  showEveryone: '让所有人看到',
  expiredButton: '这个按钮已经过期，请用命令重新提问。',
  askAboutThis: '就此提问',
  shareOption: '公开',
  shareDescription: '让频道里的所有人看到回答',
  privacy: '我保存的与你有关的内容',
  privacyTurns: (count) =>
    `最近半小时的 ${number.format(count)} 个问题，只存在内存中，用来理解你接下来的提问`,
  privacyFeedback: (count) => `你评价过是否有用的 ${number.format(count)} 个回答，保存一年`,
  privacyDigests: (count) => `你创建过 ${number.format(count)} 个摘要；清除后它们会继续，但不再属于任何人`,
  privacyNothing: '我没有保存与你有关的任何内容。',
  privacyNote: '运行我的人的日志会记录你的 ID 和每次调用的命令。',
  privacyErase: '清除',
  privacyErased: '已清除。',

  sharedBy: '分享者',
  helpful: '有帮助',
  notHelpful: '没有帮助',
  thanks: '谢谢你的反馈。',
  working: '正在查阅文章……',
  topicsNow: '文章涉及的话题',
  tryOne: '可以试试',
  keyPointsPlease: (topic) => `显示关于${topic}的要点`,
  notInChannel: (bot) => `我不在这个频道里。请在此输入 /invite @${bot}，然后再试一次。`,
  askTheArticles: '向文章提问',
  ask: '提问',
  cancel: '取消',
  yourQuestion: '你的问题',
  topic: '话题',
  article: '文章',
  questionOrTopic: '请提出问题或选择话题。',
  notBoth: '请只提出问题或只选择话题。',
  aspect: '方面',
  detail: '内容',
  place: '出处',

  help: '我能做什么',
  helpIntroduction: '我用文章的原话回答，并注明出处。请用自己的话提问，或使用命令：',
  helpMore: (command) => `查看某个命令的详情：${command}`,
  required: '必填',
  optional: '可选',
  atMost: (characters) => `最多 ${number.format(characters)} 个字符`,
  between: (minimum, maximum) => `${number.format(minimum)} 到 ${number.format(maximum)}`,
};
