/** German, with the forms of strong verbs that the stemmer leaves apart. */
export const GERMAN: readonly string[] = [
  // people and what they do
  `chef chefin leiter direktor direktorin geschäftsführer vorstand vorsitzender präsident präsidentin intendant
  | leiten geleitet leitung führen geführt | besitzen besitzt besaß eigentümer inhaber gehören gehört | beruf
  job arbeit gearbeitet tätig | mitarbeiter beschäftigte angestellte arbeiter belegschaft personal
  arbeitskräfte | einstellen eingestellt anwerben | ernennen ernannt berufen wählen gewählt bestimmen bestimmt
  | entlassen entließ feuern gefeuert kündigen gekündigt rauswurf abberufen | zurücktreten zurückgetreten
  rücktritt tritt abtreten rückzug hinwerfen hingeworfen ausscheiden ausgeschieden | nachfolger ersetzen
  ersetzt ablösen abgelöst | kandidat kandidatin bewerber | politiker abgeordnete parlamentarier | regierung
  kabinett koalition | polizei polizist beamte ermittler | anwalt anwältin verteidiger rechtsanwalt | arzt
  ärztin mediziner doktor | lehrer lehrkraft | forscher wissenschaftler experte expertin | autor autorin
  schriftsteller schreiben schrieb geschrieben verfasser | sänger musiker | spieler stürmer mittelfeldspieler
  verteidiger torwart | trainer coach | fahrer fuhr gefahren | passagier fahrgast reisende insassen | tourist
  urlauber besucher gäste | bewohner einwohner anwohner bürger leute menschen | kind junge mädchen | baby
  säugling neugeborenes | ehefrau ehemann frau mann gatte gattin verheiratet heiraten hochzeit | freund
  freundin partner | gegner konkurrent rivale feind | kunde kundin käufer verbraucher | zuschauer publikum
  fans anhänger | opfer tote todesopfer | geboren geburt geburtsort heimatstadt stammt stammen | flüchtling
  geflüchtete asyl migranten | soldat truppen armee militär | tier hund katze | gründen gegründet gründung`,
  // what happens
  `anfangen angefangen fing beginnen beginnt begann begonnen start gestartet losgehen auftakt | enden beenden
  schluss vorbei aufhören | dauern dauerte lang | verschieben verschoben verzögern verzögert verzögerung
  verspätung | absagen abgesagt streichen gestrichen ausfallen | bauen baute gebaut errichten entstehen
  entstand | zerstören zerstört beschädigen beschädigt schaden | reparieren repariert reparatur sanieren
  saniert sanierung | herstellen hergestellt produzieren produziert produktion | erfinden erfunden erfand |
  entwickeln entwickelt entwicklung | schließen schloss geschlossen schließung sperren gesperrt sperrung dicht
  öffnen geöffnet eröffnen wiedereröffnung | ändern geändert änderung | planen plant geplant vorhaben wollen |
  entscheiden entschied beschließen beschloss beschluss | versuchen versuchte | scheitern scheiterte
  gescheitert misslingen | helfen half geholfen hilfe unterstützen unterstützt | unfall unglück zusammenstoß
  kollision crash | explosion explodieren explodierte detonation | feuer brand brennen brannte flammen
  waldbrand | überschwemmung hochwasser flut | sturm orkan unwetter | erdbeben beben | regen niederschlag |
  schnee schneefall | krankheit erkrankung krank erkrankt infektion infiziert virus | ausbruch epidemie seuche
  | ansteckung angesteckt übertragen | behandeln behandelt behandlung therapie | impfen geimpft impfung
  impfstoff | operation operieren operiert eingriff | krankenhaus klinik spital | verletzen verletzt verwundet
  | sterben starb gestorben tot tod getötet ums umgekommen todesopfer verstorben ertrunken | überleben
  überlebt | beerdigung begräbnis trauerfeier | retten gerettet rettung | evakuieren evakuiert evakuierung
  verlassen räumen geräumt | vermisst verschwinden verschwand verschwunden | suche suchte gesucht | finden
  fand gefunden fund entdecken entdeckte | verstecken versteckt verbergen`,
  // crime and politics
  `dieb stehlen stahl gestohlen diebstahl einbrecher einbruch raub geraubt beute | betrug betrogen | mord
  ermordet erschossen erstochen | angriff angreifen angegriffen attacke überfall | festnehmen festgenommen
  festnahme verhaften gefasst | gefängnis haft inhaftiert freiheitsstrafe | strafe geldstrafe bußgeld |
  anklagen angeklagt vorwerfen vorgeworfen beschuldigen beschuldigt vorwurf | verurteilen verurteilt urteil
  schuldig | freisprechen freigesprochen freispruch | klagen verklagt schadenersatz entschädigung | prozess
  verhandlung gericht | ermittlung untersuchung untersucht ermitteln kommission | zeuge zeugin aussage
  ausgesagt | fliehen floh geflohen flucht entkommen | wahl wählte gewählt abstimmung stimmen votum | wähler
  wahlbeteiligung | gesetz verordnung vorschrift | verbieten verbot untersagen untersagt | erlauben erlaubt
  genehmigen genehmigt | zustimmen zugestimmt billigen befürworten dafür | ablehnen lehnt abgelehnt
  zurückweisen dagegen | kritik kritisieren kritisiert | fordern forderte gefordert forderung verlangen
  verlangt | versprechen versprach versprochen zusagen zugesagt | warnen warnte gewarnt warnung | drohen
  drohte gedroht drohung gefahr risiko | zugeben zugegeben gestehen gestand geständnis | bekanntgeben bekannt
  ankündigen angekündigt mitteilen mitgeteilt | vereinbarung abkommen einigung geeinigt vertrag deal |
  verhandlung verhandeln verhandelt gespräche | vermittler vermitteln vermittelt schlichter schlichtung |
  krieg konflikt kämpfe | waffenruhe waffenstillstand frieden | protest protestieren demonstration
  demonstrieren kundgebung | streik gestreikt arbeitskampf ausstand | streit zankapfel auseinandersetzung |
  waffe gewehr pistole`,
  // money, sport, things
  `preis kosten teuer gebühr eintritt | lohn gehalt verdienen verdient einkommen vergütung | geld summe betrag
  mittel | zahlen zahlt gezahlt bezahlen bezahlt finanzieren finanziert finanzierung | gewinn überschuss
  profit | umsatz einnahmen erlös | schulden kredit darlehen | pleite insolvenz insolvent bankrott konkurs |
  kaufen kaufte gekauft erwerben erwarb erworben übernehmen übernahm übernommen | verkaufen verkauft veräußern
  | anbieten angebot geboten bieten | anteil aktie beteiligung | steigen stieg gestiegen anstieg erhöhen
  erhöht zunahme wachsen wuchs gewachsen wachstum plus | fallen fiel gefallen sinken sank gesunken rückgang
  senken gesenkt kürzen gekürzt minus einbruch | spende gespendet | steuer abgabe | rente pension ruhestand |
  laden geschäft filiale markt | fabrik werk betrieb | firma unternehmen konzern | auszeichnung preis medaille
  pokal | meisterschaft turnier liga | spiel partie match | tor treffer | gewinnen gewann gewonnen sieg siegte
  besiegen besiegt schlagen schlug geschlagen triumph | verlieren verlor niederlage unterliegen | mannschaft
  team verein klub | wechsel wechselte transfer verpflichten | film kino | buch roman | lied musik |
  ausstellung schau | konzert auftritt auftreten | fest feier feiern gefeiert | auto wagen fahrzeug pkw
  lastwagen | flugzeug maschine flieger flug | schiff boot fähre | zug bahn | fahrrad rad | straße autobahn |
  haus gebäude wohnung | strom elektrizität stromausfall | benzin sprit kraftstoff | brief schreiben mail |
  name heißen heißt hieß nennen genannt | ankommen angekommen ankunft eintreffen | verlassen verließ abreisen
  abgereist | wohnen wohnt leben lebt zuhause | essen aß gegessen nahrung | prüfen geprüft prüfung kontrolle
  kontrollieren kontrolliert | schützen geschützt | grund ursache auslöser ausgelöst verursachen verursacht |
  folge ergebnis wirkung auswirkung | wiegen wiegt gewicht schwer kilogramm | groß hoch höhe lang meter | alt
  jahre | weit entfernt entfernung kilometer | angst fürchten befürchten sorge besorgt | wütend wut ärger
  verärgert empört | früher ehemalig bisherig | gleich sofort umgehend | endlich schließlich`,
];
