/** Spanish, French, Portuguese and Italian, with the forms of irregular verbs that the stemmers leave apart. */
export const SPANISH: readonly string[] = [
  `jefe director presidente responsable líder | dirigir liderar encabezar | dueño propietario pertenecer |
  trabajo empleo oficio profesión puesto cargo | trabajador empleado plantilla personal | contratar fichar
  fichaje | nombrar designar elegir | despedir despido destituir echar cesar | dimitir dimisión renunciar
  abandonar | sustituir reemplazar sucesor relevo | candidato aspirante | político diputado senador
  parlamentario | gobierno ejecutivo | policía agente guardia | abogado letrado | juez magistrado | médico
  doctora | profesor maestro docente | científico investigador experto | autor escritor escribir escrito |
  cantante músico | jugador futbolista delantero | entrenador técnico | conductor chófer conducir | pasajero
  viajero | turista visitante | vecino habitante residente ciudadano gente personas | niño menor hijo | esposa
  marido mujer casarse boda | novio pareja | rival enemigo adversario | cliente consumidor | aficionado
  seguidor hincha | público espectador asistentes | nacer natal nacimiento | refugiado migrante inmigrante |
  soldado ejército militar tropa | perro gato mascota | fundar fundador fundación crear | empezar empieza
  comenzar comienza inicio arrancar | terminar acabar finalizar final fin concluir | durar duración | aplazar
  retraso posponer | cancelar suspender anular | construir construcción levantar obra | destruir destrucción
  daño | reparar arreglar | fabricar producir | inventar inventor | cerrar cierra abrir abre abrió abierto
  apertura reabrir | cambiar modificar | planear proyecto prever | decidir decisión acordar | intentar tratar
  | ayudar apoyo | accidente choque colisión siniestro | explosión explotar estallar | fuego incendio quemar
  arder llamas | inundación riada | tormenta temporal huracán | terremoto seísmo temblor | lluvia llover |
  nieve nevada | enfermedad enfermo infección virus contagio | brote epidemia | tratar tratamiento terapia |
  operación cirugía | hospital clínica | herir lesión | morir murió muere muerto fallecer matar perecer
  víctimas | sobrevivir superviviente | entierro funeral | rescatar salvar | evacuar desalojar | buscar
  búsqueda | encontrar hallar hallazgo descubrir | esconder ocultar`,
  `ladrón robar atraco hurto botín | fraude estafa engañar | asesinar asesinato matar | ataque atacar asalto |
  detener detención arrestar capturar | cárcel prisión preso condena | multa sanción | acusar imputar |
  condenar sentencia culpable | absolver absuelto | demanda indemnización compensación | juicio tribunal vista
  | investigación comisión pesquisa | testigo declarar testimonio | huir fuga escapar | elección votación voto
  comicios urnas | ley norma decreto | prohibir prohibición vetar | permitir permiso autorizar | aprobar
  apoyar respaldar favor | rechazar negar oponerse contra | criticar censurar | exigir exigencia pedir
  reclamar | prometer promesa compromiso | advertir alerta avisar | amenaza peligro riesgo | admitir reconocer
  confesar | anunciar revelar comunicar | acuerdo pacto convenio tratado | negociación conversaciones |
  mediador mediar mediación | guerra conflicto combate | tregua paz | protesta manifestación marcha | huelga
  paro huelguista | disputa discusión polémica conflicto | arma pistola fusil | precio coste cuesta valer caro
  tarifa | salario sueldo cobrar ganar ingreso | dinero fondos suma | pagar financiar sufragar | beneficio
  ganancia | deuda deber préstamo crédito | quiebra bancarrota insolvencia concurso | comprar adquirir
  adquisición comprador | vender venta vendedor traspaso | ofrecer oferta puja | acción participación | subir
  aumento crecer crecimiento alza incremento | bajar caer cae cayó caída descenso reducir | donar donación
  donativo | impuesto tasa | jubilación pensión | tienda comercio establecimiento | fábrica planta | empresa
  compañía firma | premio galardón medalla trofeo | campeonato torneo liga copa | partido encuentro | gol
  tanto | ganar vencer victoria triunfo ganador derrotar campeón | perder derrota | equipo club | película
  cine | libro novela | canción música | exposición muestra | concierto actuación | coche automóvil vehículo
  camión | avión vuelo | barco buque transbordador ferri | tren ferrocarril | carretera autopista calle | casa
  vivienda hogar piso | electricidad luz apagón | gasolina combustible | carta mensaje correo | nombre
  llamarse apodo | salir marcharse | vivir reside | comer alimento | revisar inspección control | proteger
  protección | respuesta responder contestar | causa motivo razón origen provocar | consecuencia efecto
  resultado | pesar kilos | grande tamaño metros | edad años viejo | lejos distancia kilómetros | miedo temor
  preocupación temer | enfado indignación furioso | antiguo anterior exministro | dorsal número camiseta`,
];
export const FRENCH: readonly string[] = [
  `chef cheffe patron directeur directrice président dirigeant responsable | diriger piloter | propriétaire
  appartenir appartient posséder | métier profession travail emploi travailler poste | employé salarié ouvrier
  personnel effectif | embaucher recruter engager | nommer désigner élire élu | licencier renvoyer limoger
  virer | démissionner démission quitter partir départ | remplacer successeur succéder | candidat prétendant |
  député élu sénateur parlementaire | gouvernement exécutif | police policier gendarme agent | avocat
  défenseur | juge magistrat | médecin docteur | enseignant professeur instituteur | scientifique chercheur
  chercheuse expert biologiste | auteur écrivain romancier écrire écrit | chanteur chanteuse musicien | joueur
  joueuse footballeur attaquant | entraîneur coach | conducteur chauffeur conduire | passager voyageur |
  touriste visiteur | habitant riverain résident citoyen gens personnes | enfant garçon fille fils | bébé
  nourrisson | épouse époux mari femme marier mariage | compagnon compagne | rival adversaire ennemi | client
  consommateur | supporter spectateur public | victime mort | naître né naissance natal originaire | réfugié
  migrant | soldat armée militaire troupe | chien chat animal | fonder fondateur fondatrice fondation créer
  créateur création | commencer début démarrer lancer | finir terminer achever | reporter retard | annuler
  supprimer | construire construit construction bâtir | détruire détruit destruction dégât endommager |
  réparer rénover | fabriquer fabricant produire produit production | inventer inventeur | fermer fermeture
  ouvrir ouvert ouverture rouvrir réouverture | changer modifier | prévoir projet plan | décider décision |
  tenter tentative essayer | échouer échec | aider soutien soutenir | accident collision choc | feu incendie
  brûler flammes | inondation crue | tempête orage ouragan | séisme tremblement secousse | maladie infection
  virus contaminer | épidémie foyer | soigner traitement thérapie | opération chirurgie | hôpital clinique |
  blesser blessure | mourir mort meurt mourut décès décéder tuer périr | survivre survivant rescapé |
  enterrement obsèques | sauver sauvetage secourir | disparaître disparu disparition | chercher recherche |
  trouver retrouver découvrir découvert | cacher dissimuler`,
  `voleur voler cambriolage cambrioleur butin | fraude escroquerie escroc arnaque | meurtre assassiner
  assassinat tuer | attaque agression | arrêter arrestation interpeller | prison détention incarcérer peine |
  amende sanction | accuser inculper | condamner jugement coupable | acquitter relaxer | plainte indemnité
  indemnisation dédommagement | procès tribunal audience | enquête investigation commission | témoin témoigner
  témoignage | fuir fuite évader | élection scrutin vote suffrage | loi décret règlement | interdire interdit
  interdiction | autoriser permettre permis | approuver soutenir adopter favorable | refuser rejeter opposer
  contre | critiquer dénoncer | exiger exigence réclamer revendiquer demander | promettre promesse engagement
  | avertir alerte prévenir | menace danger risque | avouer reconnaître admettre | annoncer révéler | accord
  pacte traité convention | négociation pourparlers | médiateur médiation | guerre conflit combat | trêve paix
  | manifestation protester mouvement | grève gréviste débrayage mouvement | dispute querelle désaccord | arme
  fusil pistolet | prix coût tarif billet cher valoir vaut euros | salaire paie rémunération gagner | argent
  somme fonds | payer financer | bénéfice profit | dette devoir prêt emprunt | faillite liquidation insolvable
  | acheter achat racheter rachat acquérir acquéreur | vendre vendu vente vendeur | offrir offre proposer |
  action part participation | augmenter hausse monter croissance croître | baisser chute tomber recul réduire
  | impôt taxe | retraite pension | magasin commerce boutique | usine fabrique | entreprise société firme |
  prix récompense médaille trophée | championnat tournoi ligue coupe | match rencontre | but marquer | gagner
  vainqueur victoire remporter battre triomphe champion | perdre perdu défaite | équipe club | film cinéma |
  livre roman | chanson musique | concert spectacle | voiture véhicule automobile camion | avion vol appareil
  | bateau navire ferry | vélo bicyclette | route autoroute rue | maison logement appartement | électricité
  courant panne | essence carburant | lettre message courrier | nom appeler surnom baptiser | habiter vivre
  vit réside | manger repas nourriture | contrôler inspection | protéger protection | réponse répondre | cause
  raison motif origine provoquer déclencher | conséquence effet résultat | peser poids lourd kilos | grand
  taille hauteur mètres | âge ans | loin distance kilomètres | peur craindre crainte inquiétude inquiet |
  colère furieux indignation | ancien précédent | obtenir obtenu prévoir gagner`,
];
export const PORTUGUESE: readonly string[] = [
  `chefe diretor presidente líder responsável | dirigir liderar comandar | dono proprietário pertencer |
  trabalho emprego profissão cargo | trabalhador funcionário empregado pessoal | nomear eleger eleito |
  demitir demissão despedir exonerar afastar | renunciar demissão saída | substituir substituto sucessor |
  deputado senador parlamentar político vereador | polícia policial agente | juiz magistrado | médico doutor |
  cientista pesquisador investigador especialista | autor escritor escrever escrito | cantor músico | jogador
  atacante | treinador técnico | motorista condutor | passageiro viajante | turista visitante | morador
  habitante residente cidadão pessoas | criança menino filho | esposa marido mulher casar casamento | rival
  adversário | cliente consumidor | vítima morto | nascer natural | refugiado migrante | soldado exército
  militar tropa | fundar fundador criar | começar início iniciar | terminar acabar fim final | durar duração |
  adiar atraso | cancelar suspender | construir construção obra | destruir destruição dano | reparar consertar
  | fabricar produzir produção | fechar fechamento encerrar abrir abriu aberto abertura reabrir | mudar
  mudança alterar | decidir decisão | tentar tentativa | ajudar apoio | acidente colisão | explosão explodir |
  fogo incêndio queimar chamas | inundação enchente cheia | tempestade temporal | terremoto sismo | doença
  doente infecção vírus | surto epidemia | tratar tratamento | operação cirurgia | hospital clínica | ferir
  lesão | morrer morto falecer matar vítimas | sobreviver sobrevivente | enterro funeral | resgatar salvar |
  evacuar retirar | buscar procurar | encontrar achar descobrir descoberta`,
  `ladrão roubar furto assalto | fraude golpe enganar desvio | assassinar assassinato matar | ataque atacar |
  prender preso prisão detido detenção | cadeia prisão pena | acusar denúncia | condenar sentença culpado |
  julgamento tribunal | investigação inquérito comissão cpi | testemunha depor depoimento | eleição eleições
  votação voto | lei decreto | proibir proibição | permitir autorizar | aprovar apoiar favor | rejeitar
  recusar contra | exigir pedir reivindicar | prometer promessa | alertar aviso | ameaça perigo risco |
  admitir reconhecer confessar | anunciar anúncio revelar | acordo pacto tratado | mediador mediação | guerra
  conflito | trégua paz | protesto manifestação | greve paralisação | preço custo valor caro | salário ganhar
  renda | dinheiro verba fundos quantia | pagar propina suborno | pagar financiar | lucro ganho | dívida dever
  empréstimo | falência insolvência | comprar adquirir | oferecer oferta | subir aumento crescer alta | baixar
  cair queda reduzir redução | doar doação | imposto taxa | loja comércio | empresa companhia | prêmio medalha
  troféu | campeonato torneio | jogo partida | ganhar venceu vitória vencedor | perder derrota | equipe time
  clube | filme cinema | livro romance | carro veículo automóvel caminhão | avião voo | barco navio balsa |
  trem comboio | estrada rua rodovia | casa moradia | nome chamar apelido | viver morar | causa motivo razão
  origem provocar | consequência efeito resultado | idade anos | medo temor preocupação`,
];
export const ITALIAN: readonly string[] = [
  `capo direttore direttrice presidente responsabile leader | dirigere guidare | proprietario appartenere |
  lavoro mestiere professione impiego | dipendente lavoratore operaio personale | assumere assunto | nominare
  eleggere eletto | licenziare esonerare | dimettersi dimissioni dimesso | sostituire successore | deputato
  senatore parlamentare politico | governo esecutivo | polizia poliziotto carabinieri agente | avvocato legale
  | giudice magistrato | medico dottore | insegnante professore maestro | scienziato ricercatore esperto |
  autore scrittore scrivere scritto | giocatore calciatore attaccante | allenatore tecnico | conducente
  autista | passeggero viaggiatore | turista visitatore | abitante residente cittadino persone | bambino
  ragazzo figlio | moglie marito sposare matrimonio | vittima morto | nascere nato nacque | fondare fondatore
  creare | iniziare cominciare avviare | finire terminare concludere | rinviare ritardo | annullare sospendere
  | costruire costruzione | distruggere distrutto danno | chiudere chiuso chiusura aprire aperto apertura
  riaprire | decidere deciso decisione | tentare tentativo | aiutare sostegno | incidente scontro | esplosione
  esplodere esploso | fuoco incendio bruciare fiamme | alluvione inondazione | terremoto sisma scossa |
  malattia malato infezione virus | epidemia focolaio | cura trattamento terapia | ospedale clinica | ferire
  lesione | morire morto decesso uccidere ucciso | sopravvivere superstite sopravvissuto | salvare salvataggio
  soccorso | scomparire scomparso | cercare ricerca | trovare scoprire scoperto`,
  `ladro rubare furto rapina | frode truffa | omicidio uccidere assassinio | arrestare fermare | carcere
  prigione detenzione pena | multa sanzione | condannare sentenza colpevole | processo tribunale udienza |
  indagine inchiesta indagare | elezione voto | legge decreto | vietare divieto | permettere permesso
  autorizzare | approvare sostenere favore | respingere rifiutare rifiuto contro | chiedere richiesta esigere
  | promettere promesso | avvertire allarme | minaccia pericolo rischio | annunciare rivelare | accordo patto
  trattato intesa | trattativa negoziato | guerra conflitto | tregua pace | protesta manifestazione | prezzo
  costo caro | stipendio salario guadagnare | denaro soldi somma | pagare finanziare | utile profitto | debito
  dovere prestito | fallimento insolvenza | comprare acquistare acquirente | offrire offerto | aumentare
  salire crescita | calare scendere ridurre | tassa imposta | fabbrica stabilimento | azienda società impresa
  | premio medaglia | partita incontro | gol rete | vincere vinto vinse vittoria vincitore battere | perdere
  perso sconfitta | squadra club | film cinema | libro romanzo | auto macchina veicolo camion | aereo volo |
  nave traghetto barca | strada autostrada | casa abitazione | nome chiamare | vivere abitare | causa motivo
  ragione origine | conseguenza effetto | età anni | paura timore preoccupazione`,
];
