import type { QuestionTable } from './table.ts';

/** Languages of South and East Asia. */
export const ASIAN: Readonly<Record<string, QuestionTable>> = {
  hi: {
    number: 'कितने|कितनी|कितना|कितनों|कितने प्रतिशत',
    date: 'कब|किस वर्ष|किस साल|किस तारीख|किस दिन|किस महीने|किस सदी|किस शताब्दी',
    reason: 'क्यों|किस कारण|क्या कारण|किस वजह',
    statement: 'कहा|बताया|अनुसार|कहते|दावा',
    place: 'कहाँ|कहां|किस शहर|किस देश|किस राज्य|किस स्थान',
    person: 'कौन|किसने|किसे|किसका|किसकी|किसके',
    yesNo: 'क्या',
    because: 'क्योंकि कारण इसलिए वजह ताकि',
    numbers:
      'दो तीन चार पांच पाँच छह सात आठ नौ दस ग्यारह बारह बीस तीस सौ हजार हज़ार लाख करोड़ मिलियन बिलियन अरब आधा आधे तिहाई चौथाई',
  },
  vi: {
    number: 'bao nhiêu|mấy|bao lâu|bao xa|số lượng|tỷ lệ bao nhiêu|phần trăm',
    date: 'khi nào|năm nào|ngày nào|tháng nào|thế kỷ nào|thời gian nào|bao giờ|lúc nào|năm bao nhiêu',
    reason: 'tại sao|vì sao|lý do|do đâu|nguyên nhân',
    statement: 'nói|cho rằng|tuyên bố|theo',
    place: 'ở đâu|đâu|thành phố nào|quốc gia nào|nước nào|nơi nào|bang nào',
    person: 'ai|của ai|những ai|người nào',
    yesNo: 'có phải',
    because: 'vì bởi do nhờ nên',
    numbers: 'hai ba bốn năm sáu bảy tám chín mười trăm nghìn ngàn triệu tỷ nửa',
  },
  zh: {
    number: '多少|几|幾|多大|多高|多长|多久|多远|百分之几',
    date: '什么时候|何时|哪一年|哪年|何年|哪天|几月|哪个月|哪个世纪|什么时间|几年|哪一天|什麼時候|何時',
    reason: '为什么|为何|为什麼|為什麼|原因|为啥|何故',
    statement: '说|说过|表示|认为|声称|根据|称',
    place: '哪里|哪儿|何处|哪个城市|哪个国家|什么地方|哪个州|哪裡|在哪|何地',
    person: '谁|誰|哪位|何人',
    yesNo: '吗|嗎|是否|是不是|有没有',
    because: '因为 由于 因此 所以 原因 因 為了 为了 导致',
    numbers: '一 二 两 三 四 五 六 七 八 九 十 百 千 万 亿 一半',
  },
  ja: {
    number: 'いくつ|いくら|何人|何個|何パーセント|何回|どのくらい|どれくらい|何年間|何歳|何件|何%',
    date: 'いつ|何年|何月|何日|何世紀|何時',
    reason: 'なぜ|どうして|理由|何故',
    statement: '言い|言った|述べ|によると|によれば|主張',
    place: 'どこ|どの国|どの都市|どの州|何処',
    person: '誰|だれ|どなた',
    yesNo: 'ですか|ますか|でしょうか',
    because: 'ため から ので 理由 原因 より',
    numbers: '一 二 三 四 五 六 七 八 九 十 百 千 万 億 半分',
  },
  th: {
    number: 'กี่|เท่าไร|เท่าไหร่|เท่าใด|จำนวน|ร้อยละ|นานแค่ไหน|มากแค่ไหน',
    date: 'เมื่อไร|เมื่อไหร่|เมื่อใด|ปีใด|ปีไหน|ปีอะไร|วันที่เท่าไร|วันใด|ศตวรรษใด|ศตวรรษที่เท่าไร|เดือนใด|ตอนไหน|ปี ค.ศ. ใด',
    reason: 'ทำไม|เพราะเหตุใด|เพราะอะไร|เหตุใด|สาเหตุ',
    statement: 'กล่าว|บอกว่า|พูด|ตามที่',
    place: 'ที่ไหน|ที่ใด|เมืองใด|เมืองไหน|ประเทศใด|ประเทศไหน|รัฐใด|รัฐไหน',
    person: 'ใคร|ผู้ใด|คนไหน|บุคคลใด',
    yesNo: 'หรือไม่|ไหม|หรือเปล่า',
    because: 'เพราะ เนื่องจาก ดังนั้น เหตุผล สาเหตุ ทำให้',
    numbers: 'สอง สาม สี่ ห้า หก เจ็ด แปด เก้า สิบ ร้อย พัน หมื่น แสน ล้าน ครึ่ง',
  },
  id: {
    number: 'berapa|keberapa|seberapa|berapakah|persentase berapa|jumlah',
    date: 'kapan|kapankah|tahun berapa|tanggal berapa|bulan apa|bulan berapa|abad berapa|abad keberapa|abad ke berapa|hari apa|sejak kapan|pukul berapa|jam berapa|tahun apa',
    reason: 'mengapa|kenapa|apa alasan|apa penyebab|apa sebab|apa yang menyebabkan|alasan apa',
    statement: 'mengatakan|kata|berkata|menyatakan|menurut|mengklaim|ujar|berpendapat|menyebut',
    place:
      'di mana|dimana|dimanakah|ke mana|kemana|dari mana|manakah|kota mana|kota apa|negara mana|negara apa|provinsi mana|provinsi apa|tempat apa|daerah mana|wilayah mana',
    person: 'siapa|siapakah|oleh siapa|siapa yang',
    yesNo: 'apakah|adakah|benarkah|bisakah',
    because: 'karena sebab akibat alasan alasannya sehingga disebabkan lantaran berkat',
    numbers:
      'dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas belas puluh seratus ratus ratusan seribu ribu ribuan juta jutaan miliar triliun lusin setengah separuh sepertiga seperempat persen',
  },
  ko: {
    number: '몇*|얼마*|어느 정도|몇 년 동안|몇 년간*|몇 시간*',
    date: '언제*|몇 년*|몇년*|몇 월*|몇 일*|며칠*|몇 세기*|어느 해*|어느 날*|무슨 요일*|몇 시*|어떤 해*',
    reason: '왜|어째서|무엇 때문*|무슨 이유*|어떤 이유*|이유는|이유가|원인은|원인이',
    statement: '말했*|밝혔*|주장*|따르면|언급*',
    place:
      '어디*|어느 도시*|어느 나라*|어떤 도시*|어떤 나라*|어느 국가*|어떤 국가*|어느 지역*|어떤 지역*|어느 곳*',
    person: '누구*|누가|어떤 사람*|어느 누구*',
    yesNo: '있습니까',
    because: '때문에 때문이다 때문 따라서 그래서 왜냐하면 이유 이유는 원인 원인은 덕분에 탓에 인해',
    numbers:
      '둘 두 셋 세 넷 네 다섯 여섯 일곱 여덟 아홉 열 열두 스무 스물 서른 백 수백 천 수천 만 수만 억 조 절반 반 백만',
  },
};
