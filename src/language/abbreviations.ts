import { servingLanguage } from './siblings.ts';

/**
 * Abbreviations whose full stop ends no sentence, in lower case and without the last stop. Two kinds: those that a name
 * or a number follows, after which a sentence never ends, and the others, after which it may, when the next word says so.
 */
const ALWAYS: Readonly<Record<string, string>> = {
  en: `prof gen sen rep gov lt col capt sgt maj cmdr adm rev hon pres fr msgr mt ft messrs supt no nos p pp vol vols
    fig figs ch sec art eq cf e.g i.e approx ca est al`,
  es: `sr sra sres srta dr dra prof gral lic ing d dña ud uds núm n.º nº pág págs vol art p.ej p ej cf aprox av avda
    c ee fig cap gob`,
  de: `hr fr dr prof dipl ing st str nr abs art bd s z.b d.h u.a z b d h bzw vgl ca sog evtl ggf inkl exkl max min
    mio mrd tsd geb gest jh n abb kap hrsg bspw etc.pp i u`,
  pt: `sr sra srs dr dra prof profa gen eng exmo exma d pe st sto sta n nº núm pág págs p vol art fig cap av r p.ex ex
    aprox`,
  fr: `m mm mme mlle me dr pr prof st ste n no nº p pp vol art fig chap av bd cf p.ex ex env éd`,
  it: `sig sigg sig.ra dott dott.ssa prof prof.ssa ing avv on sen gen mons s st n nr pag pagg p vol art fig cap cfr
    p.es es ca`,
  ru: `г гг им акад проф доц ред стр с рис табл св ул пр д кв т.е т.к т е т к т.н н напр см ср руб коп млн млрд тыс`,
  tr: `dr prof doç av sn bkz yy s no cad sok mah st örn vb.lar`,
  el: `κ κκ κα δρ καθ αρ σελ π.χ π χ δηλ βλ στρ λεωφ οδ αγ`,
  vi: `tp ts pgs gs ths bs ô tr st`,
  nl: `dhr mevr mw dr prof ir ing drs st nr blz p bijv d.w.z o.a ca max min mln mld`,
  ro: `dl dna dr prof ing acad gen col lt av nr art pag p str bd vol fig cap alin jud sf cca aprox`,
  pl: `dr prof mgr inż hab ks św gen płk por ul al pl nr str s poz art ust pkt godz ok tzw tzn m.in np im woj pow red tys mln mld p`,
  uk: `м вул пр просп буд кв обл ім акад проф доц св стор с табл мал див напр т.зв тов п тис млн млрд`,
  sv: `t.ex t ex d.v.s dvs bl.a bl s.k f.d dr prof nr sid s st ca resp jfr inkl exkl max min milj mdr kap fig art`,
  no: `f.eks eks bl.a bl d.v.s dvs s.k dr prof nr s st ca jf jfr inkl ekskl maks min mill mrd kap fig art pst evt`,
  da: `f.eks eks bl.a bl d.v.s dvs s.k dr prof nr s skt st ca jf inkl ekskl maks min mio mia kap fig art pct evt hr fr`,
  fi: `esim mm ns tri prof dos nro s ks vrt ts n milj mrd ent synt kuol vt`,
  cs: `dr prof doc ing mgr bc mudr judr phdr rndr sv gen plk č čp str s tzv např tj tzn popř resp mj odst písm kap obr tab cca ul nám mil mld tis p`,
  hu: `dr prof ifj id özv szt st pl ún kb ill vö ld old u krt`,
  id: `dr prof ir drs dra h hj kh sdr sdri bpk jl no hlm kab prov pt cv a.n s.d`,
  bg: `проф доц акад инж ген полк св ул бул пл ж.к гр обл стр т.е т.нар напр вж млн млрд хил`,
  ca: `sr sra srs dr dra prof ing núm pàg pàgs vol art p.ex ex p cf aprox av avda c st sta`,
  sr: `dr prof mr ing gen puk sv ul br str npr tj tzv odn čl др проф мр инж ген пук св ул бр стр нпр тј тзв одн чл`,
};
const OFTEN: Readonly<Record<string, string>> = {
  en: `inc ltd corp co bros jr sr etc jan feb mar apr jun jul aug sep sept oct nov dec ave blvd rd dept univ`,
  es: `etc ene feb mar abr jun jul ago sep sept oct nov dic cía ltda`,
  de: `etc usw jan feb apr aug sept okt nov dez v.chr n.chr chr`,
  pt: `etc jan fev mar abr jun jul ago set out nov dez ltda cia`,
  fr: `etc janv févr avr juil sept oct nov déc cie`,
  it: `ecc gen feb mar apr giu lug ago set ott nov dic`,
  ru: `др пр н.э э`,
  tr: `vb vs m.ö m.s`,
  el: `κ.λπ κ.ά λπ μ.χ`,
  nl: `etc enz jan feb mrt apr jun jul aug sept okt nov dec chr`,
  ro: `etc ș.a.m.d ș.a ian feb mar apr iun iul aug sept oct nov dec î.hr d.hr hr`,
  pl: `itd itp r w zł n.e p.n.e`,
  uk: `р рр ст т.д т.п ін грн коп н.е`,
  sv: `etc osv o.s.v m.m m.fl jan feb apr aug sept okt nov dec f.kr e.kr kr kl`,
  no: `etc osv m.m m.fl jan feb apr aug sept okt nov des f.kr e.kr kr kl`,
  da: `etc osv m.m m.fl jan feb apr aug sept okt nov dec f.kr e.kr kr kl`,
  fi: `jne ym yms eaa jaa ekr jkr klo`,
  cs: `atd apod aj kč hod r st př n.l n l`,
  hu: `stb kft zrt bt nyrt sz jan febr márc ápr máj jún júl aug szept okt nov dec i.e i.sz kr`,
  id: `dll dsb dst dkk tbk jan feb mar apr jun jul agu sep okt nov des`,
  bg: `г гг др т.н лв н.е пр.н.е`,
  ca: `etc gen febr abr jul ag set oct nov des`,
  sr: `itd sl god g din n.e p.n.e hilj mil mlrd итд сл год г дин н.е`,
};

/** English ones stand in names in every language: "Río St. Johns", "Brown v. Board of Education". */
const IN_NAMES: ReadonlySet<string> = new Set(['mr', 'mrs', 'ms', 'dr', 'st', 'v', 'vs']);

export interface Abbreviations {
  readonly always: ReadonlySet<string>;
  readonly often: ReadonlySet<string>;
}

const NONE: Abbreviations = { always: IN_NAMES, often: new Set() };

function list(table: Readonly<Record<string, string>>, language: string): ReadonlySet<string> {
  return new Set((table[language] ?? '').split(/\s+/).filter((word) => word !== ''));
}

const known = new Map<string, Abbreviations>(
  Object.keys(ALWAYS).map((language) => [
    language,
    { always: list(ALWAYS, language).union(IN_NAMES), often: list(OFTEN, language) },
  ]),
);

/** The abbreviations of a language; none where there is no list. */
export function abbreviations(language: string): Abbreviations {
  return known.get(servingLanguage(language)) ?? NONE;
}
