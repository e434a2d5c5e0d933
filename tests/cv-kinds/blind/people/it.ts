/** People of Italy and the Ticino. */

import { population, type World } from './compose.ts'
import { professions } from './wider/it.ts'

const world: World = {
  language: 'it',
  women: `Maria Grazia ; Giulia ; Francesca ; Chiara ; Aisha ; Noemi ; Rosa ; Annalisa ; Ludovica ; Elisabetta ; Xhensila ; Anna ; Concetta ; Asia ; Beatrice`,
  men: `Giovanni Battista ; Luca ; Niccolò ; Andrea ; Giosuè ; Mirko ; Ahmed ; Salvatore ; Gian Luca ; Domenico ; Matteo ; Bogdan ; Ciro ; Simone ; Pasquale`,
  families: `Rossi ; Fabbri ; Ferrari ; De Luca ; D'Angelo ; Dell'Acqua ; Di Maggio ; Lo Cascio ; Romano ; Genovese ; Milano ; Pisano ; Sarto ; Barbieri ; Molinari ; Napoli ; Dal Pozzo ; Marzo ; Maggio ; Hoxha ; El Mansouri ; Muntean ; Caruso ; Villa ; Conte ; Medici ; Sacerdote ; Pellegrini ; Gallo ; Fiore ; Hu ; Pesce ; Dalla Chiesa ; Monaco ; Orefice`,
  doubled: [0.05, ' '],
  mailboxes: `ilgattonero ; casarossa ; forzaroma ; lavoro ; stellina ; info.personale ; pizzaemandolino ; bicicletta ; marelungo ; interista`,
  phones: `3## ####### ; +39 3## ### #### ; 3##/####### ; 0039 3## ## ## ### ; 3##-### ## ## ; 06 #### ####
+41 79 ### ## ## ; 091 ### ## ##`,
  towns: `Roma ; Milano (MI) ; Reggio nell'Emilia ; L'Aquila ; San Giovanni in Persiceto (BO) ; Torino, Italia ; Bari ; Sesto San Giovanni ; Monza ; Napoli ; Cava de' Tirreni (SA) ; Palermo ; Como ; Massa ; Forlì ; Da remoto
Lugano ; Bellinzona (TI) ; Locarno, Svizzera`,
  schooling: `Diploma di maturità scientifica | | Liceo Scientifico G. Galilei ; Liceo Scientifico Copernico, {town}
Diploma di ragioniere | | ITC Leonardo da Vinci ; I.T.C.G. Pacioli
Maturità classica | | Liceo Classico Virgilio
Licenza media | | Scuola Media Manzoni`,
  native: 'Italiano',
  nativeLevel: 'madrelingua',
  spoken: `Inglese ; Francese ; Spagnolo ; Tedesco ; Arabo ; Rumeno ; Albanese ; Cinese`,
  levels: `fluente ; buono ; scolastico ; B2 ; C1 ; livello base ; ottimo ; intermedio (B1) ; discreto`,
  interests: `calcetto ; montagna ; cucina ; volontariato in parrocchia ; lettura ; musica jazz ; vela ; fotografia ; viaggi ; scoutismo (AGESCI) ; orto`,
  professions: [
    {
      titles: `Coordinatore infermieristico ~ Coordinatrice infermieristica ; Infermiere di sala operatoria ~ Infermiera di sala operatoria ; Infermiere ~ Infermiera ; Fisioterapista ; OSS ; Operatore Socio Sanitario ~ Operatrice Socio Sanitaria ; Badante ; Assistente alla poltrona`,
      employers: `Ospedale Maggiore di {town} ; ASL Roma 2 ; RSA Villa Serena ; Cooperativa Sociale Il Girasole ; Policlinico Gemelli ; Studio Dentistico Dott. Conte ; Casa di Riposo San Giuseppe ; KOS Care S.r.l. ; Famiglia privata ; Croce Rossa Italiana`,
      achievements: `Assistenza infermieristica in reparto da {n} posti letto
Coordinamento di un gruppo di {m} infermieri e OSS
Igiene personale, mobilizzazione, somministrazione dei pasti
Introduzione della cartella clinica informatizzata nel {year}, con la formazione di tutto il personale del dipartimento
Tutor degli studenti universitari
Medicazioni complesse, prelievi, ECG
Riduzione delle cadute del {p}%
Assistenza a persona anziana non autosufficiente, in regime di convivenza`,
      studies: `Laurea | Infermieristica | Università degli Studi di Milano ; Università di Bologna
Master di I livello | Coordinamento | Università Cattolica del Sacro Cuore ; Unitelma Sapienza
Qualifica OSS | | Regione Lazio ; ENAIP {town}
Laurea triennale | Fisioterapia | Università di Pisa`,
      skills: `Gestione del dolore ; Prelievi ; BLSD ; Empatia ; Lavoro in team ; Cartella clinica elettronica ; Mobilizzazione ; Wound care ; Triage ; Patente B`,
      certificates: `BLSD | IRC ; ECM 150 crediti ; Attestato HACCP ; Primo soccorso | Croce Rossa Italiana`,
      headlines: `Infermiere ~ Infermiera ; Operatore Socio Sanitario ~ Operatrice Socio Sanitaria ; Fisioterapista`,
      summaries: `Infermiera con {years} anni di esperienza in area critica.
Persona seria, paziente e disponibile ai turni notturni e festivi.`,
    },
    {
      titles: `Capocantiere ; Geometra di cantiere ; Elettricista impiantista ; Idraulico ~ Idraulica ; Muratore specializzato ; Saldatore ~ Saldatrice ; Imbianchino ; Manovale`,
      employers: `Fabbri Costruzioni S.r.l. ; Impresa Edile F.lli Molinari ; Webuild S.p.A. ; Termoidraulica Gallo ; artigiano in proprio ; Ferrari Impianti snc ; Comune di {town} ; Carpenteria Metallica Sarto & C. ; Enel X ; Edil Sud`,
      achievements: `Ristrutturazione di appartamenti e facciate
Gestione di squadre fino a {n} operai
Montaggio di quadri elettrici e impianti fotovoltaici
Contabilità lavori e computi metrici
Cantiere dell'alta velocità {town} concluso nel {year}
Manutenzione di caldaie, circa {k} interventi all'anno
Saldatura a filo e TIG, anche su disegno e con certificazione secondo la norma UNI EN ISO 9606
Rispetto delle norme di sicurezza`,
      studies: `Diploma di geometra | Costruzioni, Ambiente e Territorio | ITG Rondani ; I.I.S. Volta
Qualifica professionale | Operatore elettrico | IPSIA Marconi ; CFP Salesiani
Laurea triennale | Ingegneria edile | Politecnico di Milano ; Università di Padova`,
      skills: `Lettura disegno tecnico ; AutoCAD ; Primus ; Muratura ; Cartongesso ; Saldatura ; Sicurezza (D.Lgs. 81/08) ; Patente C ; Escavatore ; PLC`,
      certificates: `Patentino muletto ; PES/PAV | TÜV Italia ; Abilitazione alla professione di geometra ; Lavori in quota`,
      headlines: `Elettricista impiantista ; Geometra ; Muratore con esperienza`,
      summaries: `Da {years} anni in cantiere, dal manovale al capocantiere.
Automunito, puntuale e disponibile a trasferte.`,
    },
    {
      titles: `Executive Chef ; Direttore d'albergo ~ Direttrice d'albergo ; Sous Chef ; Pasticcere ~ Pasticcera ; Capo partita ai primi ; Pizzaiolo ~ Pizzaiola ; Barista ; Cameriere di sala ~ Cameriera di sala ; Lavapiatti`,
      employers: `Trattoria da Gino ; Hotel Excelsior {town} ; Autogrill S.p.A. ; Panificio Fiore ; Ristorante Il Cuoco Galante ; Pasticceria Romano ; Bar Sport ; eataly ; Costa Crociere ; Osteria dell'Orefice ; Pizzeria Napoli`,
      achievements: `Preparazione di {n}0 coperti al giorno
Menu stagionali e food cost al 28%
Stella Michelin nel {year} con la brigata dello chef Conte
Caffetteria, aperitivi, chiusura cassa
Formazione di {m} aiuto cuochi
Impasti a lunga lievitazione
Accoglienza ospiti, check-in, prenotazioni
Organizzazione di matrimoni ed eventi fino a {k} invitati, dal sopralluogo alla scelta dei vini`,
      studies: `Diploma | Enogastronomia | Istituto Alberghiero di {town} ; IPSSAR Pellegrino Artusi
Diploma di cucina | | ALMA Scuola Internazionale
Laurea | Scienze del turismo | Università Ca' Foscari ; IULM`,
      skills: `HACCP ; Food cost ; Pasticceria ; Latte art ; Pasta fresca ; Gestione brigata ; Oracle Opera ; Tre piatti ; Forno a legna ; Problem solving`,
      certificates: `HACCP | Regione Lombardia ; Sommelier II livello | AIS ; Corso pizzaiolo | Scuola Italiana Pizzaioli`,
      headlines: `Chef ; Pizzaiolo acrobatico ~ Pizzaiola ; Pasticcere ~ Pasticcera`,
      summaries: `Cuoco con {years} anni di esperienza tra Italia e Germania. ~ Cuoca con {years} anni di esperienza tra Italia e Germania.
La cucina è la mia casa.`,
    },
    {
      titles: `IT Manager ; Analista funzionale ; Sviluppatore Java Senior ~ Sviluppatrice Java Senior ; Sviluppatore front-end ~ Sviluppatrice front-end ; Sistemista ; Data analyst ; Tecnico help desk ; Stagista sviluppo software`,
      employers: `Reply S.p.A. ; Engineering Ingegneria Informatica ; Accenture ; Bending Spoons ; Poste Italiane ; Zucchetti ; Softlab Medici S.r.l. ; Regione Toscana ; libero professionista ; satispay ; Sogei`,
      achievements: `Sviluppo di applicazioni web per la pubblica amministrazione
Passaggio al cloud di {n} servizi
Assistenza a {k} utenti
Riduzione dei tempi di rilascio del {p}%
Coordinamento di {m} sviluppatori
Nel {year} ho progettato il nuovo portale del cittadino insieme a Sogei e ai comuni coinvolti nella sperimentazione
Java, Spring, Oracle
Documentazione tecnica`,
      studies: `Laurea magistrale | Ingegneria Informatica | Politecnico di Torino ; Sapienza Università di Roma
Laurea triennale | Informatica | Università di Salerno ; Università di Pisa
Perito informatico | | ITIS Fermi ; I.T.I. Malignani
Master | Cybersecurity | Università di Genova`,
      skills: `Java ; Spring ; React ; SQL ; Python ; Docker ; Linux ; Windows Server ; Scrum ; Power BI ; C# ; Git`,
      certificates: `Oracle Certified Professional | Oracle ; ECDL | AICA ; Eipass 7 moduli ; PMP | PMI`,
      headlines: `Sviluppatore software ~ Sviluppatrice software ; Sistemista Linux ; Ingegnere informatico`,
      summaries: `Sviluppatore da {years} anni, con la passione per le cose che funzionano. ~ Sviluppatrice da {years} anni, con la passione per le cose che funzionano.
Preciso, curioso, affidabile.`,
    },
    {
      titles: `Responsabile amministrativo ~ Responsabile amministrativa ; Commercialista ; Impiegato contabile ~ Impiegata contabile ; HR Specialist ; Consulente del lavoro ; Segretaria di direzione ; Addetto al front office ~ Addetta al front office ; Operatore call center ~ Operatrice call center`,
      employers: `Studio Commercialista Dott. Sacerdote ; Intesa Sanpaolo ; Generali Italia ; Adecco ; Barbieri & Partners ; Agenzia delle Entrate ; Banca di Credito Cooperativo ; CAF CISL ; Luxottica ; Notaio Pellegrini ; Comdata`,
      achievements: `Contabilità ordinaria e semplificata, liquidazioni IVA
Elaborazione di {k} cedolini al mese
Gestione agenda, trasferte e centralino
Bilanci di {n} società di capitali
Recupero crediti: insoluti ridotti del {p}%
Passaggio alla fatturazione elettronica nel {year}
Selezione del personale per punti vendita
Rapporti con banche, fornitori e consulenti esterni, anche in lingua inglese e tedesca`,
      studies: `Laurea magistrale | Economia aziendale | Università Bocconi ; Università di Verona
Laurea triennale | Scienze della comunicazione | Università di Siena ; LUMSA
Diploma | Ragioneria | ITC {town} ; I.I.S. Einaudi`,
      skills: `Zucchetti ; SAP ; Excel ; Contabilità generale ; Paghe e contributi ; Pacchetto Office ; TeamSystem ; Precisione ; Fatturazione elettronica ; Gestione del tempo`,
      certificates: `Dottore commercialista | ODCEC {town} ; Paghe e contributi | Randstad ; ECDL Base`,
      headlines: `Contabile ; Impiegato amministrativo ~ Impiegata amministrativa ; Consulente del lavoro`,
      summaries: `Contabile con {years} anni di esperienza in studio e in azienda.
Precisione, riservatezza e un sorriso al telefono.`,
    },
    {
      titles: `Dirigente scolastico ~ Dirigente scolastica ; Docente di Matematica e Fisica ; Maestra di scuola primaria ; Insegnante di sostegno ; Assegnista di ricerca ; Educatore di asilo nido ~ Educatrice di asilo nido ; Collaboratore scolastico ~ Collaboratrice scolastica ; Baby-sitter`,
      employers: `I.C. Dante Alighieri ; Liceo Classico Parini ; Asilo Nido La Coccinella ; Università degli Studi di Trento ; CNR ; Ministero dell'Istruzione ; Cooperativa Stripes ; Scuola Materna Maria Bambina ; Famiglia Milano`,
      achievements: `Insegnamento in classi di {n} alunni
Coordinamento del consiglio di classe
Progetto Erasmus+ nel {year}
Sostegno ad alunni con DSA e BES
Pubblicazione di {m} articoli su rivista
Laboratori di lettura e teatro, con spettacolo finale per le famiglie e per gli anziani del quartiere
Sorveglianza e pulizia dei locali
Esami di Stato`,
      studies: `Dottorato di ricerca | Matematica | Scuola Normale Superiore ; Università di Trento
Laurea magistrale | Scienze della Formazione Primaria | Università di Bergamo ; Roma Tre
Laurea | Lettere moderne | Università di Catania ; Alma Mater Studiorum
TFA sostegno | | Università di Cassino`,
      skills: `Didattica inclusiva ; LIM ; Registro elettronico ; Gestione della classe ; CAA ; LaTeX ; Ascolto ; Narrazione`,
      certificates: `Abilitazione A027 ; Certificazione Montessori | Opera Nazionale Montessori ; CEDILS | Ca' Foscari ; 24 CFU`,
      headlines: `Docente ; Educatrice ; Ricercatore ~ Ricercatrice`,
      summaries: `Insegnante da {years} anni nella scuola pubblica.
Amo i bambini e i bambini amano me.`,
    },
    {
      titles: `Responsabile di produzione ; Store Manager ; Agente di commercio ; Tornitore CNC ; Manutentore meccanico ; Commesso ~ Commessa ; Magazziniere ~ Magazziniera ; Operaio metalmeccanico ~ Operaia metalmeccanica ; Cassiere ~ Cassiera`,
      employers: `Ferrari S.p.A. ; Officine Meccaniche Villa ; Coop Alleanza 3.0 ; Esselunga ; OVS ; Barilla G. e R. Fratelli ; Calzaturificio D'Angelo ; Amazon Italia Logistica ; Leroy Merlin ; Ceramiche Pesce ; GLS`,
      achievements: `Conduzione di torni e centri di lavoro CNC
Responsabile di {n} addetti su tre turni
Fatturato del punto vendita +{p}% nel {year}
Carico e scarico merci con muletto
Vendita assistita e allestimento vetrine
Manutenzione ordinaria e straordinaria degli impianti, in collaborazione con i fornitori tedeschi e giapponesi
Inventari
Portafoglio di {k} clienti`,
      studies: `Laurea triennale | Ingegneria gestionale | Politecnico di Bari ; LIUC
Perito meccanico | | ITIS Aldini-Valeriani ; I.T.I.S. Rossi
Qualifica | Addetto alle vendite | CFP {town} ; ENGIM`,
      skills: `Tornio CNC ; Disegno tecnico ; Muletto ; Vendita ; Visual merchandising ; SAP ; Lean ; Inventario ; Lavoro su turni ; SolidWorks`,
      certificates: `Patentino del muletto ; Lean Yellow Belt ; Antincendio rischio medio | Vigili del Fuoco`,
      headlines: `Operaio specializzato ~ Operaia specializzata ; Addetto vendite ~ Addetta vendite ; Perito meccanico`,
      summaries: `{years} anni di fabbrica, tre turni, nessun ritardo.
Cerco un lavoro stabile vicino a casa.`,
    },
    {
      titles: `Avvocato ; Funzionario amministrativo ~ Funzionaria amministrativa ; Giurista d'impresa ; Praticante avvocato ; Assistente sociale ; Agente di Polizia Locale ; Istruttore amministrativo ~ Istruttrice amministrativa ; Guardia giurata`,
      employers: `Studio Legale Avv. Medici ; Tribunale di {town} ; Comune di Sesto Fiorentino ; INPS ; Regione Piemonte ; Pirola Pennuto Zei ; Prefettura ; Sicuritalia ; Camera di Commercio ; Napoli & Conte Avvocati Associati`,
      achievements: `Redazione di atti e pareri in diritto civile
Istruttoria di {k} pratiche edilizie
Udienze davanti al tribunale e alla corte d'appello
Gestione di gare d'appalto fino a {m} milioni di euro
Concorso vinto nel {year}
Segretariato sociale e visite domiciliari, in rete con scuole, consultori e associazioni del territorio
Sportello al pubblico
Vigilanza notturna`,
      studies: `Laurea magistrale a ciclo unico | Giurisprudenza | Università Federico II ; LUISS Guido Carli
Laurea | Servizio sociale | Università di Milano-Bicocca ; Università di Perugia
Abilitazione forense | | Corte d'Appello di {town}`,
      skills: `Diritto civile ; Processo telematico ; Contratti pubblici ; Scrittura giuridica ; Ascolto ; DeJure ; MEPA ; Mediazione`,
      certificates: `Iscrizione all'Albo | Ordine degli Avvocati di {town} ; Mediatore civile ; RUP | SNA`,
      headlines: `Avvocato civilista ; Assistente sociale ; Funzionario pubblico ~ Funzionaria pubblica`,
      summaries: `Avvocato da {years} anni, civile e lavoro.
Al servizio del cittadino, con pazienza.`,
    },
  ],
}

export const people = population(world)
export const wider = population({ ...world, professions })
