import type { QuestionTable } from './table.ts';

/** Languages that share a group with no other one here. */
export const OTHERS: Readonly<Record<string, QuestionTable>> = {
  tr: {
    number: 'kaç|ne kadar|yüzde kaç|yüzde kaçı|kaçı|kaçında|kaç tane|kaça',
    date: 'ne zaman|hangi yıl|hangi yılda|hangi tarihte|hangi gün|hangi ay|hangi yüzyılda|kaç yılında|hangi yılında',
    reason: 'neden|niçin|niye|hangi nedenle|hangi sebeple',
    statement: 'dedi|söyledi|göre|belirtti|iddia',
    place: 'nerede|nereye|nereden|hangi şehirde|hangi ülkede|hangi şehir|hangi ülke|neresi|nerede',
    person: 'kim|kimi|kime|kimin|kimler|kimdi|kimdir',
    yesNo: 'mi|mı',
    because: 'çünkü nedeniyle sebebiyle dolayı için nedeni sayesinde',
    numbers:
      'iki üç dört beş altı yedi sekiz dokuz on onbir oniki yirmi otuz yüz bin milyon milyar yarısı yarım çeyrek düzine',
  },
  el: {
    number: 'πόσα|πόσο|πόσοι|πόσες|πόσους|πόση|τι ποσοστό|ποιο ποσοστό|ποιος αριθμός',
    date: 'πότε|ποιο έτος|ποια χρονιά|ποιο χρόνο|ποια ημερομηνία|ποια μέρα|ποιον αιώνα|ποιο μήνα|τι έτος',
    reason: 'γιατί|για ποιο λόγο|ποιος ήταν ο λόγος|ποιος λόγος|τι προκάλεσε',
    statement: 'είπε|δήλωσε|σύμφωνα|υποστήριξε|λέει',
    place: 'πού|που|ποια πόλη|ποια χώρα|ποια πολιτεία|ποιο μέρος',
    person: 'ποιος|ποιον|ποια|ποιοι|ποιανού|ποιους',
    yesNo: 'είναι|ήταν|έχει|έχουν|υπάρχει|μπορεί',
    because: 'επειδή διότι καθώς λόγω αφού γιατί αιτία',
    numbers:
      'δύο δυο τρία τρεις τέσσερα τέσσερις πέντε έξι επτά εφτά οκτώ οχτώ εννέα εννιά δέκα έντεκα δώδεκα είκοσι τριάντα εκατό χίλια χιλιάδες εκατομμύριο εκατομμύρια δισεκατομμύρια μισό τρίτο τέταρτο',
  },
};
