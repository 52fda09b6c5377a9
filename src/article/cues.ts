/**
 * The turns of phrase by which an article shows its build: what its key-points heading, its table of contents, its
 * by-line and its promotion say, in the languages we read. All languages are tried at once: an English site may carry
 * a Spanish article. Phrases are compared without case or accents; a trailing `*` accepts any continuation.
 */

/** Without case, accents, quotation marks and white space at the ends: the form in which phrases are compared. */
export function bare(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(/[’‘`´]/g, "'")
    .replace(/^[\s"'“”«»„*#:.\-–—|•]+|[\s"'“”«»„*#:.!|]+$/gu, '');
}

interface PhraseBook {
  readonly exact: ReadonlySet<string>;
  readonly starts: readonly string[];
}

function phraseBook(phrases: readonly string[]): PhraseBook {
  const starts = phrases.filter((phrase) => phrase.endsWith('*')).map((phrase) => bare(phrase.slice(0, -1)));
  return { exact: new Set(phrases.filter((phrase) => !phrase.endsWith('*')).map(bare)), starts };
}

function says(book: PhraseBook, text: string): boolean {
  const said = bare(text);
  return book.exact.has(said) || book.starts.some((start) => said.startsWith(start));
}

const KEY_POINTS = phraseBook(
  `key point*|key takeaway*|key fact*|key finding*|key challenge*|key opportunit*|key issue*|key detail*|key question*|
  key insight*|key highlight*|key message*|key figure*|key development*|key number*|key lesson*|takeaways|
  the takeaway*|main takeaways|main points*|main findings|highlights|at a glance|in brief|in short|quick facts|
  the essentials|the main points|what to know|what you need to know|the big picture|bottom line|the bottom line|
  quick summary|summary of key*|fast facts|story highlights|the key points*|the key facts*|the key takeaways*|
  claves|las claves*|puntos clave*|claves de*|aspectos clave*|datos clave*|conclusiones clave*|lo esencial|lo mas importante|
  de un vistazo|principales puntos*|principales conclusiones|puntos principales|los puntos clave*|lo que hay que saber|
  das wichtigste*|auf einen blick|kernpunkte*|wichtige punkte|die wichtigsten punkte*|wichtigste punkte|eckpunkte|
  kernaussagen|kurz und knapp|das wesentliche|
  points cles*|les points cles*|l'essentiel|a retenir|ce qu'il faut retenir|ce qu'il faut savoir|en bref|points essentiels|
  pontos-chave*|pontos chave*|principais pontos*|destaques|o essencial|em resumo|o que voce precisa saber|
  punti chiave*|i punti chiave*|in sintesi|punti principali|in breve|da sapere|
  главное|ключевые *|основные моменты|основные тезисы|коротко|что важно знать|
  النقاط الرئيسية*|ابرز النقاط*|أبرز النقاط*|اهم النقاط*|أهم النقاط*|النقاط الأساسية*|
  要点*|关键点*|重点*|核心要点*|关键要点*|主要内容|一览|要點*|重點*|關鍵*|本文要点|主要看点|
  ポイント|要点まとめ|まとめ|重要ポイント*|主なポイント*|この記事のポイント|
  मुख्य बिंदु*|मुख्य बातें|प्रमुख बिंदु*|प्रमुख बातें|अहम बातें|
  onemli noktalar*|ana noktalar|one cikanlar|temel noktalar|ozetle|kilit noktalar|
  ประเด็นสำคัญ*|สรุปประเด็น*|diem chinh|nhung diem chinh*|cac diem chinh*|diem noi bat|tom tat|
  κυρια σημεια*|βασικα σημεια*|με μια ματια|kernpunten|belangrijkste punten|najwazniejsze*`
    .split('|')
    .map((phrase) => phrase.trim()),
);

const ASPECT_COLUMN = phraseBook(
  `aspect|aspects|key point|key points|point|takeaway|key takeaway|topic|theme|issue|challenge|key challenge|
  aspecto|tema|punto clave|punto|clave|aspekt|thema|punkt|stichwort|kernpunkt|aspecte|theme|point cle|sujet|
  ponto|ponto-chave|aspetto|punto chiave|аспект|тема|пункт|الجانب|الموضوع|النقطة|方面|要点|主题|項目|ポイント|観点|論点|
  पहलू|विषय|बिंदु|konu|baslik|yon|ประเด็น|หัวข้อ|khia canh|chu de|πτυχη|θεμα`
    .split('|')
    .map((phrase) => phrase.trim()),
);

const DETAIL_COLUMN = phraseBook(
  `detail|details|description|summary|explanation|what it means|key takeaway|takeaway|implication|implications|what we know|
  detalle|detalles|descripcion|resumen|explicacion|einzelheiten|beschreibung|erlauterung|inhalt|zusammenfassung|
  details|description|resume|explication|detalhe|detalhes|descricao|resumo|dettaglio|dettagli|descrizione|
  детали|подробности|описание|суть|التفاصيل|الوصف|详情|详细|内容|说明|詳細|説明|विवरण|जानकारी|ayrinti|ayrintilar|detaylar|
  aciklama|รายละเอียด|chi tiet|noi dung|λεπτομερειες|περιγραφη`
    .split('|')
    .map((phrase) => phrase.trim()),
);

const CONTENTS = phraseBook(
  `table of contents|contents|in this article|on this page|jump to|tabla de contenidos|tabla de contenido|indice|contenido|
  contenidos|en este articulo|inhaltsverzeichnis|inhalt|in diesem artikel|sommaire|table des matieres|dans cet article|
  indice de conteudo|neste artigo|sumario|indice dei contenuti|in questo articolo|содержание|оглавление|المحتويات|
  جدول المحتويات|目录|目錄|目次|विषय सूची|विषय-सूची|icindekiler|สารบัญ|muc luc|περιεχομενα`
    .split('|')
    .map((phrase) => phrase.trim()),
);

/** A heading over key points: "Key Takeaways", "Das Wichtigste in Kürze", "要点". */
export const isKeyPointsHeading = (heading: string): boolean => says(KEY_POINTS, heading);

/** Columns such as "Aspect | Details": a key-points table wherever it stands. */
export const areKeyPointsColumns = (columns: readonly string[]): boolean =>
  columns.length >= 2 && says(ASPECT_COLUMN, columns[0] ?? '') && says(DETAIL_COLUMN, columns[1] ?? '');

/** "Table of Contents", which a scraper leaves behind without its links. */
export const isContentsHeading = (heading: string): boolean => says(CONTENTS, heading);
