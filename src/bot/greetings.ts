import { folded } from './nearest.ts';

/** What people say to a bot before they ask, or after, or to learn what it is, in languages that it reads. */
const GREETINGS = [
  'hi|hi there|hello|hello there|hey|hiya|howdy|good morning|good afternoon|good evening|thanks|thank you|thx|cheers|ok|bye',
  'thanks a lot|many thanks|thank you very much|thank you so much|that helped|that helps|great|perfect|got it|goodbye|see you|okay',
  'who are you|what are you|what can you do|how does this work|wer bist du|was kannst du|quién eres|qué puedes hacer',
  'qui es-tu|que peux-tu faire|quem é você|o que você pode fazer|chi sei|кто ты|что ты умеешь|你是谁|你能做什么',
  'hallo|moin|servus|grüß gott|guten tag|guten morgen|guten abend|danke|danke schön|vielen dank|tschüss',
  'hoi|goedemorgen|goedendag|goedenavond|dank je|dank u|bedankt|hej|hejsan|god morgon|tack|hei|takk|god dag|tak',
  'hola|buenas|buenos días|buenas tardes|buenas noches|gracias|muchas gracias|adiós|bon dia|gràcies',
  'oi|olá|bom dia|boa tarde|boa noite|obrigado|obrigada|salut|bonjour|bonsoir|coucou|merci|merci beaucoup',
  'ciao|salve|buongiorno|buonasera|grazie|bună|bună ziua|mulțumesc',
  'привет|здравствуй|здравствуйте|добрый день|спасибо|привіт|вітаю|добрий день|дякую|здравей|здравейте|благодаря',
  'cześć|hej|witam|dzień dobry|dzięki|dziękuję|ahoj|dobrý den|díky|děkuji|zdravo|ćao|dobar dan|hvala',
  'γεια|γεια σου|γεια σας|καλημέρα|καλησπέρα|ευχαριστώ|merhaba|selam|günaydın|teşekkürler|teşekkür ederim|sağ ol',
  'moi|terve|hyvää päivää|kiitos|szia|sziasztok|helló|jó napot|köszönöm',
  'مرحبا|أهلا|السلام عليكم|شكرا|שלום|היי|תודה|سلام|درود|ممنون|नमस्ते|हैलो|धन्यवाद',
  '你好|您好|嗨|谢谢|謝謝|こんにちは|おはよう|おはようございます|ありがとう|ありがとうございます|안녕|안녕하세요|감사합니다|고마워',
  'สวัสดี|สวัสดีครับ|สวัสดีค่ะ|ขอบคุณ|ขอบคุณครับ|ขอบคุณค่ะ|chào|xin chào|cảm ơn|halo|hai|selamat pagi|selamat siang|terima kasih',
];

const known = new Set(GREETINGS.flatMap((line) => line.split('|')).map(folded));
/** In UTF-16 units. */
const LONGEST = 40;

const PARTS = /(?<=[,.!?;，。！？؟،])\s*/u;
const isKnown = (part: string): boolean => known.has(folded(part));

/** Whether a message greets, thanks or asks who this is, and nothing of the articles: "Hi!", "Hello, what can you do?" */
export function isGreeting(message: string): boolean {
  if (message.length > LONGEST) return false;
  return isKnown(message) || message.split(PARTS).every(isKnown);
}

/** The message without what greets or thanks at its beginning: "Great, thanks. And who won?" */
export function afterGreeting(message: string): string {
  const parts = message.split(PARTS);
  const first = parts.findIndex((part) => part.length > LONGEST || !isKnown(part));
  return first <= 0
    ? message
    : message.slice(message.indexOf(parts[first] ?? '', parts.slice(0, first).join('').length));
}
