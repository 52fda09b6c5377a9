/** English; endings are left to the stemmer. */
export const ENGLISH: readonly string[] = [
  // people and what they do
  `boss chief head leader director executive manager ceo president chair chairman chairwoman chairperson | lead
  run direct manage oversee charge responsible | owner belong proprietor | job profession occupation career
  work living trained | worker employee staff workforce personnel labour crew | employ hire recruit | appoint
  name nominate hire choose elect | fire sack dismiss axe oust | layoff redundancy axe shed | resign quit step
  leave depart departure | replace succeed successor succession | candidate contender nominee runner |
  politician lawmaker legislator mp senator parliamentarian deputy | government administration cabinet
  authorities | inauguration sworn |
  monarch king queen royal | police officer cop detective constable | lawyer attorney barrister
  solicitor counsel | judge magistrate | doctor physician medic surgeon | teacher tutor professor lecturer |
  scientist researcher expert academic biologist physicist | author writer novelist write | singer musician
  artist vocalist | actor actress star | player footballer striker forward midfielder defender goalkeeper
  athlete | coach manager trainer | captain skipper | driver motorist drive | passenger traveller commuter |
  tourist visitor holidaymaker | resident inhabitant local villager citizen neighbour | child kid boy girl
  youngster | baby infant newborn | mother mum parent | father dad parent | wife husband spouse partner marry
  wedding | boyfriend girlfriend partner | relative family sister brother son daughter | teenager teen youth |
  pupil student | rival opponent enemy competitor | customer client shopper consumer | fan supporter |
  audience crowd spectator viewer attendance | guest visitor | victim casualty | hometown native birthplace
  born | migrant refugee asylum | soldier troop army military | spokesperson spokesman spokeswoman | priest
  clergy bishop vicar | pet dog cat puppy | ambassador diplomat envoy`,
  // what is founded, made and built
  `founded founder start establish create launch set creator | start begin launch commence kick | end finish
  conclude last | stop halt suspend cease end pause interrupt | continue resume restart | delay postpone late
  | cancel scrap abandon axe | build construct erect builder | destroy demolish wreck ruin damage destruction
  | repair fix mend restore renovate | make produce manufacture maker | invent inventor | design architect |
  close shut closure open reopen | block obstruct jam stuck trap | change alter amend modify | plan intend
  propose aim | decide decision ruling | choose pick select | try attempt effort bid | experiment test trial |
  fail failure | need require necessary | help assist aid`,
  // accidents, nature, health
  `accident crash collision wreck derail collide | explosion blast explode bomb detonate | fire blaze wildfire
  burn flame | flood deluge inundate | storm hurricane cyclone typhoon gale | earthquake quake tremor | rain
  downpour rainfall | snow snowfall | wind gust | drought dry | avalanche landslide slide | epidemic outbreak
  pandemic | disease illness sickness infection virus | infect catch contract transmit spread | symptom sign |
  diagnose diagnosis test | treat treatment therapy cure | vaccine jab dose shot | drug medicine medication |
  surgery operation | recover recovery | cancer tumour | hospital clinic ward | injure wound hurt injury | die
  kill perish fatal toll drown victim | survive survivor | funeral bury burial memorial | rescue save rescuer
  | evacuate flee | missing disappear vanish lost | search hunt | find discover discovery locate spot recover
  | hide conceal | pregnant pregnancy | inherit heir | pollution contaminate toxic | waste rubbish garbage
  litter refuse | climate warming emission carbon`,
  // crime and courts
  `thief burglar robber steal robbery heist burglary raid loot | hacker hack cyberattack breach | cheat fraud
  deceive swindle scam trick | murder kill homicide slay shoot stab strangle | shooting gun | attack assault
  raid | arrest detain custody detention nab capture seize | jail prison imprison sentence term | fine penalty
  | accuse charge indict allege | convict guilty verdict | acquit clear | sue lawsuit compensation damages
  claim | trial hearing court | inquiry investigation probe panel commission | witness testify testimony
  evidence | escape flee | hostage captive kidnap abduct | suspect suspicion | motive reason | lie false
  untrue | secret confidential`,
  // politics and war
  `election vote poll ballot | voter electorate turnout | law legislation bill act | ban prohibit outlaw forbid
  | allow permit authorise permission | approve endorse back support favour | reject refuse veto oppose deny |
  accept agree | oppose object opposition critic opponent | criticise condemn slam attack | praise hail
  welcome | demand call urge want ask | promise pledge vow commit guarantee | warn alert caution | threaten
  threat danger risk | admit confess acknowledge | reveal disclose announce | explain explanation excuse |
  agreement deal pact accord treaty settlement agree | negotiation talks bargaining | meeting summit |
  mediator broker arbitrator | war conflict fighting battle | ceasefire truce armistice peace | invade
  invasion | occupy occupation | sanction embargo | protest demonstration rally march | riot unrest clash |
  walkout stoppage strike | coalition alliance partner | quarrel dispute row disagreement argument | weapon
  arm gun | missile rocket | border frontier`,
  // money and business
  `price cost fee fare worth charge expensive value | salary wage pay earn income | money cash fund sum |
  finance fund sponsor bankroll pay | profit earnings | revenue turnover sale | debt owe loan borrow |
  bankrupt insolvent collapse bust bankruptcy administration | buy purchase acquire takeover acquisition buyer
  bid | sell seller | offer bid | invest investor stake | share stock stake | increase rise grow climb jump
  surge soar raise | decrease fall drop decline plunge slump tumble sink plummet reduce cut | donate
  contribute give gift | rent lease tenant | subsidy aid grant support | bailout rescue | tax levy duty tariff
  | pension retire | unemployment jobless | shop store branch outlet supermarket | factory plant mill works |
  company firm business | headquarters base | import export trade | farm farmer agriculture | crop harvest |
  cattle cow livestock`,
  // sport and culture
  `prize award medal trophy | championship title tournament league | match game fixture | goal score | win
  victory beat defeat triumph champion clinch winner | lose defeat | team side club squad | transfer signing
  move | compete competition competitor race | runner marathon | stadium ground arena | referee umpire | film
  movie cinema | book novel | song music | exhibition display show | concert gig performance | plot story tale
  | festival celebration | play perform`,
  // things, places, ways
  `vehicle car truck lorry van | plane aircraft jet airliner flight | ship boat vessel ferry | train rail
  railway | bicycle bike cycle cyclist | road street highway motorway | harbour port dock quay | university
  college campus | house home | flat apartment | ocean sea coast | summit peak top | forest wood | lift
  elevator | photograph photo picture image | electricity power energy blackout outage | petrol fuel oil
  diesel | website online internet web site | phone call telephone mobile | spacecraft probe satellite rocket
  | letter note memo message email | name call dub title nickname | arrive reach land | leave depart departure
  | move relocate | return back | live reside home | travel journey trip | carry transport | send dispatch
  deploy | eat food feed meal | check inspect examine | protect safeguard | prevent avoid | learn study |
  answer reply respond response | speech talk address | forecast predict expect estimate | survey poll study |
  cause reason trigger blame origin source | result consequence effect outcome impact | happen occur | weigh
  heavy tonne kilogram | long metre kilometre mile | tall height | size big large small tiny | age old | fast
  speed | far distance kilometre mile | temperature hot cold degree | half percent share proportion majority |
  afraid fear worry concern anxious | angry anger outrage furious | happy delighted pleased glad | sad mourn
  grief | shock surprise stun | popular famous | immediate straight instant | eventual finally | former
  previous ex | again repeat second | first initial earliest | whole entire total | divorce separate split |
  conserve save`,
];
