/** People of Norway. */

import { population } from './compose.ts'

export const people = population({
  language: 'no',
  women: `Åse ; Ingrid ; Silje ; Kari-Anne ; Sølvi ; Amina ; Turid ; Marit ; Guro ; Thea ; Maja`,
  men: `Ola ; Bjørn ; Håkon ; Per Kristian ; Abdi ; Øyvind ; Sindre ; Odd ; Even ; Tor ; Jonas`,
  families: `Hansen ; Bakken ; Ødegård ; Li ; Smed ; Haugen ; Sæther ; Bergen ; Vik ; Kokk ; Ås ; Nordmann ; Hussein ; Myhre Larsen ; Å ; Strand ; Dahl ; Bjørnstad ; Moe ; Lund-Iversen ; Skredder ; Mai`,
  doubled: [0.2, ' '],
  mailboxes: `fjelltur ; skigal ; jobb ; post ; familien ; hytta ; laksen ; brannfan ; kaffe`,
  phones: `### ## ### ; +47 ### ## ### ; 9# ## ## ## ; 4####### ; 0047 9## ## ###`,
  towns: `Oslo ; Bergen ; Trondheim ; Å i Lofoten ; Mo i Rana ; Bø i Telemark ; Stavanger, Norge ; Hell ; Tromsø ; Ås ; 2609 Lillehammer`,
  schooling: `Studiespesialisering | | Oslo katedralskole ; {town} videregående skole
Generell studiekompetanse | påbygg | Sandvika vgs ; Bjørknes Privatskole
Helse- og oppvekstfag | | {town} vgs`,
  native: 'Norsk',
  nativeLevel: 'morsmål',
  spoken: `Engelsk ; Tysk ; Spansk ; Somali ; Fransk ; Svensk ; Polsk`,
  levels: `flytende ; godt muntlig og skriftlig ; grunnleggende ; videregående nivå ; B2 ; noe`,
  interests: `fjellturer ; langrenn ; strikking ; fotballtrener ; jakt og fiske ; korsang ; brettspill ; hytteliv ; dugnad`,
  professions: [
    {
      titles: `Avdelingsleder ; Spesialsykepleier, barn ; Sykepleier ; Vernepleier ; Helsefagarbeider ; Pleieassistent (ekstravakt)`,
      employers: `Oslo universitetssykehus HF ; Haukeland ; {town} kommune ; Stendi AS ; Solbakken sykehjem ; Betanien ; Hjemmetjenesten Vest ; St. Olavs hospital`,
      achievements: `Pleie og omsorg for {n} beboere
Faglig ansvar for medisinrommet
Turnusplanlegging for {m} ansatte
Innførte velferdsteknologi i {year}, i tett samarbeid med pårørende og leverandør
Fallulykker redusert med {p} %
Veiledning av studenter
Natt- og helgevakter
Miljøarbeid i bofellesskap`,
      studies: `Bachelor | Sykepleie | OsloMet ; Høgskulen på Vestlandet ; Nord universitet
Videreutdanning | Barnesykepleie | Lovisenberg diakonale høgskole
Fagbrev | Helsefagarbeider | {town} vgs ; Aksis opplæringssenter`,
      skills: `Gerica ; DIPS ; Legemiddelhåndtering ; Omsorg ; Førerkort B ; Turnus ; Veiledning ; Palliasjon`,
      certificates: `Autorisasjon | Helsedirektoratet ; HLR ; Legemiddelkurs ; Veilederkompetanse 10 stp | UiA`,
      headlines: `Autorisert sykepleier ; Helsefagarbeider ; Vernepleier`,
      summaries: `Sykepleier med {years} års erfaring fra sykehus og kommune.
Rolig, blid og til å stole på.`,
    },
    {
      titles: `Anleggsleder ; Bas ; Tømrer ; Elektriker ; Industrimekaniker, offshore ; Rørlegger ; Lastebilsjåfør ; Lagermedarbeider ; Lærling`,
      employers: `Veidekke ASA ; Equinor ; Byggmester Haugen AS ; Aker Solutions ; Elektro Vik ; Posten Bring ; Smed & Sønn ; Eget enkeltpersonforetak ; Rørlegger Dahl AS ; Hydro Årdal`,
      achievements: `Ledet {m} håndverkere på skolebygg i {town}
Montering av varmepumper og ladebokser
Vedlikehold av roterende utstyr, 2-4 rotasjon
Oppføring av {n} eneboliger
HMS-ansvar uten fraværsskader siden {year}
Tilbud, befaring og fakturering
Svinn redusert med {p} %
Transport av fersk fisk fra kysten til Kontinentet, også på vinterføre over fjellet`,
      studies: `Fagbrev | Tømrer | Elvebakken vgs ; Opplæringskontoret for byggfag
Fagskole | Elkraft | Fagskolen i {town} ; Fagskolen Rogaland
Bachelor | Byggingeniør | NTNU ; Høgskolen i Østfold`,
      skills: `Tegningsforståelse ; Truckfører T1-T4 ; Sveising ; HMS ; Førerkort CE ; Kranfører G11 ; FSE ; Prosjektering`,
      certificates: `Truckførerbevis ; Varme arbeider | Norsk Brannvernforening ; GSK | NOGEPA ; YSK`,
      headlines: `Tømrer med fagbrev ; Elektriker gruppe L ; Industrimekaniker`,
      summaries: `Fagarbeider med {years} års erfaring på land og til havs.
Løsningsorientert og glad i å jobbe ute.`,
    },
    {
      titles: `Daglig leder ; Butikksjef ; Regnskapsfører ; HR-rådgiver ; Saksbehandler ; Kokk ; Resepsjonist ; Butikkmedarbeider ; Servitør`,
      employers: `NAV {town} ; Rema 1000 ; DNB Bank ASA ; Bakeriet Bakken ; Thon Hotels ; Skatteetaten ; kiwi minipris ; Restaurant Strand ; Sparebank 1 ; Vinmonopolet AS ; Moe Regnskap`,
      achievements: `Føring av regnskap for {n} kunder
Omsetningsvekst på {p} % i {year}
Personalansvar for {m} ansatte
Behandlet {k} søknader om dagpenger
Kasse, varepåfylling og kundeservice
Menyplanlegging
Innkjøp og varetelling
Gjennomførte omstilling sammen med tillitsvalgte og konsernets kontorer i Sverige og Danmark`,
      studies: `Master | Regnskap og revisjon | NHH ; Handelshøyskolen BI
Bachelor | Økonomi og administrasjon | Universitetet i Agder ; Høgskolen i Innlandet
Fagbrev | Kokk | Etterstad vgs ; {town} vgs`,
      skills: `Visma ; Tripletex ; Excel ; Kundeservice ; Kasse ; Arbeidsrett ; Salg ; Lønn ; Mattrygghet`,
      certificates: `Autorisert regnskapsfører | Finanstilsynet ; Kunnskapsprøven for skjenking ; IK-mat`,
      headlines: `Autorisert regnskapsfører ; Butikksjef ; Kokk`,
      summaries: `Regnskapsfører med {years} års erfaring fra små og mellomstore bedrifter.
Serviceinnstilt og rask i hodet.`,
    },
    {
      titles: `Teknologidirektør ; Seniorutvikler ; Systemutvikler ; IT-konsulent ; Rektor ; Lektor, realfag ; Barnehagelærer ; Stipendiat ; Assistent`,
      employers: `Bekk ; Telenor ; Universitetet i Oslo ; SINTEF ; finn.no ; Lysejordet skole ; Espira barnehager ; Knowit Objectnet AS ; Kongsberg Gruppen ; Kanvas`,
      achievements: `Utvikling av selvbetjeningsløsninger i Kotlin og React
Underviste i matematikk på 10. trinn
Teamleder for {m} utviklere
Driftet {n} servere
{m} publiserte artikler
Pedagogisk leder siden {year}
Responstid ned {p} %
Ansvar for foreldresamarbeid, overgang til skole og uteområdet sammen med FAU`,
      studies: `Sivilingeniør | Datateknologi | NTNU
Master | Informatikk | Universitetet i Bergen ; Universitetet i Oslo
Lektorutdanning | Realfag | UiT Norges arktiske universitet ; UiS
Bachelor | Barnehagelærer | Dronning Mauds Minne ; USN`,
      skills: `Kotlin ; React ; SQL ; Azure ; Python ; Klasseledelse ; Git ; Smidig utvikling ; Visma Flyt`,
      certificates: `PPU ; Certified Scrum Master ; AZ-900 | Microsoft`,
      headlines: `Systemutvikler ; Lektor ; Barnehagelærer`,
      summaries: `Utvikler med {years} år bak tastaturet.
Jeg liker å forklare ting til de sitter.`,
    },
  ],
})
