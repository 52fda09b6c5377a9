/** Turkish. */
export const TURKISH: readonly string[] = [
  // people and what they do
  `başkan lider müdür yönetici patron şef | yönetmek yönetti yönetiyor | iş meslek görev çalışmak | çalışan
  işçi personel memur | atamak atandı seçmek seçildi | kovmak kovuldu | istifa ayrılmak ayrıldı bırakmak |
  milletvekili vekil senatör siyasetçi | hükümet kabine | hakim yargıç | doktor hekim | öğretmen hoca profesör
  | araştırmacı uzman | yazar yazmak yazdı | şarkıcı müzisyen | oyuncu futbolcu forvet | antrenör direktör |
  sürücü şoför | turist ziyaretçi | halk sakin vatandaş insan | çocuk kız oğlan | eş karı koca evlenmek evli |
  rakip düşman | müşteri tüketici | taraftar seyirci | kurban ölen | doğmak doğdu memleket | mülteci göçmen |
  asker ordu | kurmak kurdu kuruldu kurucu kuruluş`,
  // what happens
  `başlamak başladı başlangıç | bitmek bitti son | sürmek sürdü | ertelemek ertelendi gecikme | inşa yapım |
  yıkmak yıkıldı hasar zarar | onarmak onarım tamir | üretmek üretim üretici | icat mucit | kapatmak kapandı
  kapalı kapanış açmak açıldı açık açılış | değişmek değişiklik | plan planlamak | denemek deneme | yardım
  destek | kaza çarpışma | patlama patladı | yangın ateş yandı | sel baskın | fırtına kasırga | deprem
  sarsıntı | yağmur yağış | hastalık hasta enfeksiyon virüs | hastane klinik | yaralanmak yaralı yara | ölmek
  öldü ölüm ölü öldürmek öldürüldü vefat | kurtarmak kurtarıldı kurtarma | kaybolmak kayıp | aramak arama |
  bulmak bulundu bulunan keşfetmek keşif`,
  // crime, politics, money, sport
  `hırsız çalmak çalındı hırsızlık soygun | dolandırıcılık dolandırıcı | cinayet katil öldürmek | saldırı
  saldırmak | tutuklamak tutuklandı gözaltı yakalandı | hapis cezaevi | suçlamak suçlama iddia | mahkum
  mahkumiyet suçlu | dava mahkeme duruşma | soruşturma inceleme komisyon | tanık ifade | kaçmak kaçtı | seçim
  oy oylama | yasa kanun | yasak yasaklamak | onaylamak onay kabul | reddetmek ret karşı | eleştiri eleştirmek
  | talep istemek | söz vaat | uyarı uyarmak | tehdit tehlike risk | açıklamak duyurmak açıklama | anlaşma
  sözleşme mutabakat | müzakere görüşme | savaş çatışma | ateşkes barış | protesto gösteri yürüyüş | tartışma
  anlaşmazlık | fiyat ücret maliyet bedel | maaş gelir kazanç | para tutar | ödemek ödedi finanse | borç kredi
  | satın alıcı | satmak sattı satış | hisse pay | artmak arttı artış yükselmek yükseldi | düşmek düştü
  azalmak düşüş | emekli emeklilik | mağaza dükkan | fabrika tesis | şirket firma | ödül madalya kupa |
  şampiyona turnuva lig | maç karşılaşma | kazanmak kazandı yenmek yendi galibiyet zafer şampiyon | kaybetmek
  yenilgi | takım kulüp | film sinema | kitap roman | şarkı müzik | araba araç otomobil kamyon | uçak uçuş |
  gemi tekne feribot | yol otoyol cadde | ev konut bina daire | yakıt benzin | mektup mesaj | isim ad | varmak
  ulaşmak | yaşamak oturmak | sonuç etki | ağırlık kilo | büyük boy metre | uzak mesafe kilometre | korku
  endişe | eski önceki`,
];
