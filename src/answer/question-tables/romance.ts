import type { QuestionTable } from './table.ts';

/** Spanish and the other daughters of Latin. */
export const ROMANCE: Readonly<Record<string, QuestionTable>> = {
  es: {
    number:
      'cuántos|cuántas|cuánto|cuánta|cuantos|cuantas|qué porcentaje|qué número|qué cantidad|qué tan|con qué frecuencia|a qué distancia|qué edad|cuántos años',
    date: 'cuándo|cuando|qué año|qué fecha|qué día|qué mes|qué siglo|qué década|a qué hora',
    reason: 'por qué|cuál fue la razón|cuál es la razón|qué causó|qué razón|a qué se debe',
    statement: 'dijo|dice|afirmó|afirma|declaró|según|opina|opinó|sostiene',
    place: 'dónde|donde|qué ciudad|qué país|qué estado|qué lugar|adónde',
    person: 'quién|quiénes|quien|a quién',
    yesNo: 'es|son|fue|fueron|está|están|ha|han|hay|puede|pueden|tiene|tienen|va|van',
    other: 'qué|cuál|cuáles|cómo',
    quantity: 'grande',
    asking:
      'cuéntame dime háblame sabes sabemos explica explícame noticias novedades información significa pasa pasó ocurre ocurrió sucede sucedió resumen favor tipo tipos clase',
    news: 'noticias novedades nuevo nueva últimas último pasa pasó pasando ocurre ocurrió sucede sucedió hoy ahora recientemente',
    because: 'porque debido ya pues causa causó razón gracias motivo',
    numbers:
      'dos tres cuatro cinco seis siete ocho nueve diez once doce veinte treinta cien ciento cientos mil millón millones docena mitad tercio cuarto',
  },
  pt: {
    number:
      'quantos|quantas|quanto|quanta|que porcentagem|qual a porcentagem|que número|com que frequência|que idade|qual a idade|qual é a idade|quantos anos',
    date: 'quando|que ano|qual ano|que data|que dia|que mês|que século|que década',
    reason: 'por que|porque|por quê|porquê|qual a razão|qual foi a razão|o que causou',
    statement: 'disse|diz|afirmou|afirma|declarou|^segundo|de acordo com',
    place: 'onde|que cidade|qual cidade|que país|qual país|que estado|aonde',
    person: 'quem|de quem',
    yesNo: 'é|são|foi|foram|está|estão|há|pode|podem|tem|têm|vai',
    other: 'que|qual|quais|como',
    quantity: 'grande',
    asking:
      'conte fale diga sabe sabemos explique notícias novidades informações significa acontece aconteceu passa passou resumo favor tipo tipos',
    news: 'notícias novidades novo nova últimas acontece aconteceu acontecendo passa passou hoje agora recentemente',
    because: 'porque pois devido causa causou razão motivo graças',
    numbers:
      'dois duas três quatro cinco seis sete oito nove dez onze doze vinte trinta cem cento centenas mil milhão milhões bilhão bilhões dúzia metade terço quarto',
  },
  fr: {
    number: 'combien|quel pourcentage|quel nombre|quelle quantité|à quelle fréquence|quel âge|quelle taille',
    date: 'quand|quelle année|quelle date|quel jour|quel mois|quel siècle|quelle décennie',
    reason: 'pourquoi|pour quelle raison|quelle est la raison|quelle raison|qu est ce qui a causé',
    statement: 'dit|déclaré|affirme|affirmé|selon|pense',
    place: 'où|quelle ville|quel pays|quel état|quel lieu|quel endroit',
    person: 'qui|à qui|de qui',
    yesNo: 'est|sont|était|a t|est ce que|peut|peuvent|y a t il',
    other: 'que|qu|quel|quelle|quels|quelles|quoi|comment',
    asking:
      'parle parlez dis dites raconte racontez savez explique expliquez nouvelles actualité actualités infos informations signifie passe passé arrive arrivé résumé plaît plait svp type types sorte genre',
    news: 'nouvelles actualité actualités infos nouveau neuf dernières passe passé arrive arrivé aujourd hui maintenant récemment',
    because: 'parce car puisque raison cause causé grâce afin dû due',
    numbers:
      'deux trois quatre cinq six sept huit neuf dix onze douze vingt trente cent cents mille million millions milliard milliards douzaine moitié tiers quart',
  },
  it: {
    number:
      'quanti|quante|quanto|quanta|che percentuale|quale percentuale|che numero|che età|quale età|quanti anni',
    date: 'quando|che anno|quale anno|che data|quale data|che giorno|quale giorno|che mese|quale secolo|che secolo',
    reason: 'perché|per quale motivo|quale motivo|come mai',
    statement: 'disse|dice|detto|afferma|affermato|^secondo',
    place: 'dove|quale città|che città|quale paese|che paese|quale stato',
    person: 'chi|di chi|a chi',
    yesNo: 'è|sono|era|erano|ha|hanno|può|possono|fu|sarà',
    other: 'che|quale|quali|come|cosa',
    quantity: 'grande',
    asking:
      'parlami dimmi raccontami sai sappiamo spiega spiegami notizie novità informazioni significa succede successo accade accaduto riassunto favore tipo tipi',
    news: 'notizie novità nuovo nuove ultime succede successo accade accaduto oggi adesso ora recentemente',
    because: 'perché poiché causa causato motivo ragione grazie dovuto',
    numbers:
      'due tre quattro cinque sei sette otto nove dieci undici dodici venti trenta cento centinaia mille mila milione milioni miliardo miliardi dozzina metà terzo quarto',
  },
  ro: {
    number:
      'câți|câte|cât|câtă|de câte ori|ce procent|ce procentaj|ce număr|ce sumă|ce cantitate|ce vârstă|ce populație|cât la sută|câți ani',
    date: '^când|de când|până când|ce an|care an|ce dată|ce zi|ce lună|ce secol|ce deceniu|la ce oră|și când',
    reason:
      'de ce|din ce cauză|din ce motiv|care este motivul|care a fost motivul|care este cauza|care a fost cauza|ce a cauzat|ce a provocat',
    statement: 'spus|spune|spun|declarat|declară|afirmat|afirmă|susține|susținut|crede|potrivit|conform',
    place: '^unde|de unde|ce oraș|care oraș|ce țară|care țară|ce stat|ce loc|ce regiune|ce județ',
    person: 'cine|cui|pe cine|de cine',
    yesNo: 'este|sunt|era|au|a fost|au fost|poate|pot|există|se poate',
    quantity: 'mare',
    asking: 'povestește știi știm explică știri noutăți informații înseamnă întâmplă întâmplat rezumat rog',
    news: 'știri noutăți nou noi ultimele întâmplă întâmplat azi astăzi acum recent',
    because:
      'deoarece fiindcă căci întrucât cauza cauză cauzat datorită motiv motivul motive motivele astfel deci urmare urma',
    numbers:
      'doi două trei patru cinci șase șapte opt nouă zece unsprezece doisprezece douăsprezece douăzeci treizeci patruzeci cincizeci sută sute mie mii milion milioane miliard miliarde jumătate treime sfert duzină',
  },
  ca: {
    number:
      'quants|quantes|quant|quanta|quin percentatge|quin nombre|quina quantitat|amb quina freqüència|quina edat|quina edat|quants anys',
    date: '^quan|des de quan|fins quan|quin any|quina data|quin dia|quin mes|quin segle|quina dècada|quina hora',
    reason:
      'per què|per quina raó|per quin motiu|quina raó|quin motiu|quina és la causa|quina va ser la causa|què va causar',
    statement: 'dit|diu|diuen|afirmat|afirma|declarat|declara|segons|opina|creu',
    place: '^on|a on|d on|quina ciutat|quin país|quin estat|quin lloc|quina regió|quin municipi',
    person: 'qui|a qui|de qui',
    yesNo: 'és|són|era|eren|ha|han|hi ha|pot|poden|té|tenen',
    quantity: 'gran',
    asking:
      'digues parla saps sabem notícies novetats informació significa passa passat succeeix resum favor',
    news: 'notícies novetats nou últimes passa passat succeeix avui ara recentment',
    because: 'perquè ja doncs causa causat raó motiu motius gràcies degut',
    numbers:
      'dos dues tres quatre cinc sis set vuit nou deu onze dotze vint trenta quaranta cinquanta cent cents centenars mil milers milió milions dotzena meitat terç quart',
  },
};
