/**
 * Abbreviations whose full stop ends no sentence, in lower case and without the last stop. Two kinds: those that a name
 * or a number follows, after which a sentence never ends, and the others, after which it may, when the next word says so.
 */
const ALWAYS: Readonly<Record<string, string>> = {
  en: `mr mrs ms dr prof gen sen rep gov lt col capt sgt maj cmdr adm rev hon pres fr msgr st mt ft messrs supt vs v no
    nos p pp vol vols fig figs ch sec art eq cf e.g i.e approx ca est al`,
  es: `sr sra sres srta dr dra prof gral lic ing d dña ud uds núm n.º nº pág págs vol art p.ej p ej cf aprox av avda
    c ee fig cap gob`,
  de: `hr fr dr prof dipl ing st str nr abs art bd s z.b d.h u.a z b d h bzw vgl ca sog evtl ggf inkl exkl max min
    mio mrd tsd geb gest jh abb kap hrsg bspw etc.pp i u`,
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
};

export interface Abbreviations {
  readonly always: ReadonlySet<string>;
  readonly often: ReadonlySet<string>;
}

const NONE: Abbreviations = { always: new Set(), often: new Set() };

function list(table: Readonly<Record<string, string>>, language: string): ReadonlySet<string> {
  return new Set((table[language] ?? '').split(/\s+/).filter((word) => word !== ''));
}

const known = new Map<string, Abbreviations>(
  Object.keys(ALWAYS).map((language) => [
    language,
    { always: list(ALWAYS, language), often: list(OFTEN, language) },
  ]),
);

/** The abbreviations of a language; none where there is no list. */
export function abbreviations(language: string): Abbreviations {
  return known.get(language) ?? NONE;
}
