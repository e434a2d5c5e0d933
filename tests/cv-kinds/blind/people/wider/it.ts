/** More trades of the Italian world: land, transport, medicine, culture, money, services. */

import type { Profession } from '../compose.ts'

export const professions: Profession[] = [
  {
    titles: `Responsabile di azienda agricola ; Enologo ~ Enologa ; Agronomo ~ Agronoma ; Giardiniere ~ Giardiniera ; Casaro ; Trattorista ; Bracciante agricolo ~ Bracciante agricola`,
    employers: `Azienda Agricola Fratelli Villa ; Cantina Sociale di {town} ; Tenuta San Giorgio ; Caseificio Valle Verde ; Vivai Conti ; Frantoio Galli s.s. ; Consorzio Agrario ; Masseria La Torre ; Coop. Agricola Il Melo`,
    achievements: `Gestione di {n} ettari di vigneto
Potatura, trattamenti e raccolta
Conversione al biologico nel {year}, seguita insieme al consorzio e all'ente di certificazione
Produzione di formaggi a latte crudo
Riduzione dei consumi del {p}%
Coordinamento di {m} stagionali
Manutenzione di parchi e giardini`,
    studies: `Laurea magistrale | Scienze e Tecnologie Agrarie | Università di Bologna ; Università di Padova
Laurea | Viticoltura ed Enologia | Università di Udine ; Università di Torino
Diploma | Perito agrario | I.T.A. {town} ; Istituto Agrario San Michele`,
    skills: `Potatura ; Trattore ; Degustazione ; Irrigazione ; HACCP ; Patentino fitosanitario ; Vendita diretta`,
    certificates: `Patentino fitosanitario | Regione ; Abilitazione trattori agricoli ; Sommelier | AIS`,
    headlines: `Enologo ~ Enologa ; Agronomo ~ Agronoma ; Giardiniere ~ Giardiniera`,
    summaries: `{years} anni di esperienza tra vigna e cantina.
Abituato a lavorare all'aperto e su turni.`,
  },
  {
    titles: `Responsabile traffico ; Macchinista ; Autista di autobus ; Assistente di volo ; Camionista ; Postino ~ Postina ; Corriere ; Rider`,
    employers: `Autotrasporti Gallo & Figli ; Trenitalia ; ATM ; Poste Italiane ; Bartolini ; Autolinee Toscane ; Traslochi Fontana ; ITA Airways ; Porto di {town} ; Taxi Rossi`,
    achievements: `Viaggi nazionali ed esteri
Pianificazione di {n} mezzi al giorno
Nessun sinistro dal {year}
Chilometri a vuoto ridotti del {p}%
Consegne porta a porta
Assistenza ai passeggeri
Affiancamento dei nuovi autisti, in strada e nella compilazione dei documenti di trasporto`,
    studies: `Diploma | Trasporti e Logistica | I.T.I.S. {town} ; Istituto Nautico
Laurea | Ingegneria Gestionale | Politecnico di Bari ; Università di Genova
Licenza media | | Scuola media {town} ; S.M.S. Giovanni Pascoli`,
    skills: `CQC ; Patente CE ; ADR ; Cronotachigrafo ; Orientamento al cliente ; Inglese base ; Muletto`,
    certificates: `CQC merci | Motorizzazione ; ADR base ; Patentino muletto`,
    headlines: `Autista patente CE ; Responsabile logistica ; Macchinista`,
    summaries: `Autista con {years} anni di esperienza.
Puntuale, preciso, disponibile a trasferte.`,
  },
  {
    titles: `Dirigente medico ; Medico di base ; Farmacista ; Veterinario ~ Veterinaria ; Ostetrica ; Fisioterapista ; Tecnico di laboratorio ~ Tecnica di laboratorio ; Magazziniere farmaceutico`,
    employers: `Ospedale Maggiore ; ASL {town} ; Farmacia Dr. Bianchi ; Policlinico Gemelli ; Clinica Veterinaria San Francesco ; Studio Medico Associato ; IRCCS San Raffaele ; Farmacia Comunale 4 ; Centro Fisio Salute`,
    achievements: `Ambulatorio con {n} pazienti al giorno
Guardie notturne e festive
Apertura del day hospital nel {year}, in collaborazione con la direzione sanitaria
Consiglio al banco e preparazioni galeniche
Chirurgia dei piccoli animali
Liste d'attesa ridotte del {p}%
Riabilitazione post-operatoria`,
    studies: `Laurea magistrale | Medicina e Chirurgia | Università di Pavia ; La Sapienza
Laurea magistrale | Farmacia | Università di Camerino ; Università di Napoli Federico II
Laurea | Fisioterapia | Università di Verona ; Università di Siena`,
    skills: `Ecografia ; BLSD ; Galenica ; Terapia manuale ; Cartella clinica elettronica ; Ascolto ; Vaccinazioni`,
    certificates: `BLSD | IRC ; Iscrizione all'Ordine dei Farmacisti ; Master in Cure Palliative | Università di Milano`,
    headlines: `Medico chirurgo ; Farmacista ; Fisioterapista`,
    summaries: `{years} anni di esperienza tra ospedale e territorio.
Attento alle persone prima che alle carte.`,
  },
  {
    titles: `Direttore di filiale ~ Direttrice di filiale ; Consulente finanziario ~ Consulente finanziaria ; Agente immobiliare ; Giornalista ; Restauratore ~ Restauratrice ; Grafico ~ Grafica ; Vigile del fuoco ; Parrucchiere ~ Parrucchiera ; Addetto alle pulizie ~ Addetta alle pulizie`,
    employers: `UniCredit ; Tecnocasa {town} ; Il Resto del Carlino ; Museo Civico ; Parrucchieri Rosa e Mario ; Vigili del Fuoco ; Studio Grafico Colombo ; Teatro Regio ; Pulizie Splendor ; Mediolanum ; Arma dei Carabinieri`,
    achievements: `Portafoglio di {k} clienti
Valutazioni, visite e trattative
Migliore filiale dell'area nel {year}
Taglio, piega e colore
Restauro di una pala d'altare del Cinquecento insieme alla Soprintendenza
Raccolta in crescita del {p}%
Turni di soccorso`,
    studies: `Laurea magistrale | Economia e Finanza | Università di Parma ; Università Cattolica
Laurea | Conservazione dei Beni Culturali | Ca' Foscari ; Università della Tuscia
Qualifica professionale | Acconciatore | ENAIP {town} ; CFP Canossa`,
    skills: `Vendita ; Colore ; InDesign ; Mutui ; Restauro ligneo ; Primo soccorso ; Scrittura ; Trattativa`,
    certificates: `Iscrizione OCF ; Patentino agente immobiliare | CCIAA ; Tesserino da pubblicista | Ordine dei Giornalisti`,
    headlines: `Consulente finanziario ~ Consulente finanziaria ; Parrucchiere ~ Parrucchiera ; Restauratore ~ Restauratrice`,
    summaries: `{years} anni a contatto con il pubblico.
Creativo e ordinato allo stesso tempo.`,
  },
]
