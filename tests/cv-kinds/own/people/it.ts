import { population } from '../population.ts'

export const italian = population({
  language: 'it',
  given: ['Niccolò|Lorenzo|Gianluca|Davide', 'Giulia|Maria Teresa|Chiara|Noemi'],
  surnames: ['D’Angelo|De Santis|Ferrari|Conti', 'D’Angelo|De Santis|Ferrari|Lo Presti'],
  towns: 'Torino|Bologna|Milano (MI)|Lugano',
  schools:
    'Università degli Studi di Torino|Politecnico di Milano|Liceo Scientifico Galileo Ferraris|ITIS Avogadro',
  phones: '+39 34# ### ####|011 2######|34# #######',
  host: 'esempio.it',
  spoken: 'Italiano: madrelingua|Inglese: B2|Francese: scolastico|Tedesco: A2',
  certificates: 'Patente B|ECDL|Attestato di primo soccorso',
  interests: 'ciclismo|teatro|fotografia|cucina',
  trades: [
    {
      titles: 'Impiegata amministrativa|Contabile|Responsabile acquisti|Segretaria di direzione',
      employers: 'Studio Rossi & Associati|Lavazza S.p.A.|Comune di Bologna|Ferramenta Galli',
      degrees: 'Laurea triennale: Economia aziendale|Diploma di maturità: Ragioneria',
      skills:
        'Contabilità generale|Zucchetti|Excel|Fatturazione elettronica|Gestione ordini|Bilancio|Prima nota',
      duties:
        'Registrazione di circa 500 fatture al mese|Riduzione dei tempi di pagamento del 20%|Rapporti con banche e fornitori|Supporto alla stesura del bilancio|Gestione dell’agenda del direttore|Affiancamento dei nuovi assunti|Archiviazione dei documenti|Controllo degli ordini',
      summary: 'Contabile precisa e affidabile, abituata a lavorare con scadenze strette.',
    },
    {
      titles: 'Progettista meccanico|Ingegnere di processo|Tecnico di produzione|Stagista qualità',
      employers: 'Ferrari Automazioni S.r.l.|Stellantis|Officine Bianchi|Brembo',
      degrees: 'Laurea magistrale: Ingegneria meccanica|Laurea triennale: Ingegneria industriale',
      skills: 'SolidWorks|AutoCAD|Lean manufacturing|Saldatura|FMEA|PLC Siemens|Catia',
      duties:
        'Progettazione di stampi per la pressofusione|Taglio degli scarti dal 6% al 2%|Coordinamento di una squadra di otto operai|Collaudo delle linee presso i clienti|Redazione dei manuali d’uso|Analisi dei guasti con FMEA|Scelta dei fornitori|Formazione sulla sicurezza',
      summary: 'Ingegnere con esperienza in officina e in ufficio tecnico.',
    },
    {
      titles: 'Insegnante di lettere|Docente di sostegno|Educatrice|Coordinatrice didattica',
      employers:
        'Istituto Comprensivo Vittorino da Feltre|Liceo D’Azeglio|Cooperativa Arcobaleno|Scuola Montessori Bologna',
      degrees: 'Laurea magistrale: Lettere moderne|Laurea triennale: Scienze dell’educazione',
      skills:
        'Didattica inclusiva|Gestione della classe|Google Classroom|Valutazione|Laboratori di scrittura|Ascolto',
      duties:
        'Insegnamento in quattro classi di scuola media|Organizzazione del giornale di istituto|Sostegno a ragazzi con dislessia|Colloqui con le famiglie|Stesura di progetti europei|Guida di gite e laboratori|Coordinamento di dodici docenti|Corsi serali per adulti',
      summary:
        'Insegnante appassionata di lettura, con particolare attenzione ai ragazzi in difficoltà.',
    },
  ],
})
