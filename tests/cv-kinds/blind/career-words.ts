/** The words of careers that not every CV has: forms, breaks, clients and kinds of employers. */

import type { CvLanguage } from '../model.ts'

export interface CareerWords {
  /** Labels of a form for the first and the last day. */
  from: string
  to: string
  leaving: string
  reasons: string[]
  /** Behind the name of an employer: "Full-time". */
  contracts: string[]
  /** Behind a place: "On-site". */
  sites: string[]
  current: string
  previous: string
  /** What people did between two jobs. */
  breaks: string[]
  /** What an employer is; {k} is a number of people. */
  portraits: string[]
  client: string
  clients: string[]
}

const of = (text: string) => text.split(' | ')

function words(
  ...texts: [
    fromTo: string,
    leaving: string,
    reasons: string,
    contracts: string,
    sites: string,
    currentPrevious: string,
    breaks: string,
    portraits: string,
    client: string,
    clients: string,
  ]
): CareerWords {
  const [fromTo, leaving, reasons, contracts, sites, positions, breaks, portraits] = texts
  const [from = '', to = ''] = of(fromTo)
  const [current = '', previous = ''] = of(positions)
  return {
    from,
    to,
    leaving,
    reasons: of(reasons),
    contracts: of(contracts),
    sites: of(sites),
    current,
    previous,
    breaks: of(breaks),
    portraits: of(portraits),
    client: texts[8],
    clients: of(texts[9]),
  }
}

export const CAREER_WORDS: Record<CvLanguage, CareerWords> = {
  en: words(
    'From | To',
    'Reason for leaving',
    'end of contract | relocation | redundancy | career progression',
    'Full-time | Part-time | Contract | Permanent',
    'On-site | Hybrid',
    'Current position | Previous positions',
    'Parental leave | Career break to care for a relative | Travelling in South America | Looking for work',
    '{k} employees, family-owned | Charity, national | Part of an international group, {k} staff | Start-up, Series B',
    'Client',
    'Regional bank | City council | Food producer | Hospital group',
  ),
  de: words(
    'Von | Bis',
    'Grund des Wechsels',
    'Befristung | Umzug | Insolvenz | berufliche Weiterentwicklung',
    'Vollzeit | Teilzeit | Festanstellung',
    'Vor Ort | Hybrid',
    'Aktuelle Position | Frühere Positionen',
    'Elternzeit | Pflege eines Angehörigen | Weltreise | arbeitsuchend',
    'Familienunternehmen, {k} Mitarbeitende | gemeinnütziger Träger | mittelständisches Unternehmen mit {k} Beschäftigten',
    'Kunde',
    'Regionalbank | Stadtverwaltung | Lebensmittelhersteller | Klinikverbund',
  ),
  fr: words(
    'Date de début | Date de fin',
    'Motif du départ',
    'fin de contrat | déménagement | licenciement économique',
    'CDI | CDD | Temps plein | Temps partiel',
    'Sur site | Hybride',
    'Poste actuel | Postes précédents',
    'Congé parental | Année sabbatique | Recherche d’emploi',
    'Entreprise familiale, {k} salariés | Association loi 1901 | Filiale d’un groupe international, {k} personnes',
    'Client',
    'Banque régionale | Mairie | Groupe agroalimentaire | Clinique privée',
  ),
  es: words(
    'Desde | Hasta',
    'Motivo de salida',
    'fin de contrato | traslado | cierre de la empresa',
    'Jornada completa | Media jornada | Contrato temporal',
    'Presencial | Híbrido',
    'Puesto actual | Puestos anteriores',
    'Excedencia por cuidado de hijos | Año sabático | Búsqueda de empleo',
    'Empresa familiar, {k} empleados | Entidad sin ánimo de lucro | Grupo internacional, {k} trabajadores',
    'Cliente',
    'Banco regional | Ayuntamiento | Industria alimentaria | Grupo hospitalario',
  ),
  it: words(
    'Data di inizio | Data di fine',
    'Motivo della cessazione',
    'fine contratto | trasferimento | chiusura dell’azienda',
    'Tempo pieno | Tempo parziale | Tempo indeterminato',
    'In sede | Ibrido',
    'Posizione attuale | Posizioni precedenti',
    'Congedo parentale | Anno sabbatico | In cerca di occupazione',
    'Azienda familiare, {k} dipendenti | Cooperativa sociale | Gruppo internazionale, {k} addetti',
    'Cliente',
    'Banca regionale | Comune | Industria alimentare | Gruppo ospedaliero',
  ),
  pt: words(
    'Início | Término',
    'Motivo da saída',
    'fim de contrato | mudança de cidade | fecho da empresa',
    'Tempo integral | Meio período | Contrato a termo',
    'Presencial | Híbrido',
    'Cargo atual | Cargos anteriores',
    'Licença parental | Ano sabático | À procura de emprego',
    'Empresa familiar, {k} funcionários | Associação sem fins lucrativos | Grupo internacional, {k} pessoas',
    'Cliente',
    'Banco regional | Câmara municipal | Indústria alimentar | Grupo hospitalar',
  ),
  nl: words(
    'Van | Tot',
    'Reden van vertrek',
    'einde contract | verhuizing | faillissement',
    'Fulltime | Parttime | Vast contract',
    'Op locatie | Hybride',
    'Huidige functie | Eerdere functies',
    'Ouderschapsverlof | Mantelzorg | Wereldreis | Werkzoekend',
    'Familiebedrijf, {k} medewerkers | Stichting | Onderdeel van een internationale groep, {k} medewerkers',
    'Opdrachtgever',
    'Regionale bank | Gemeente | Levensmiddelenfabrikant | Ziekenhuisgroep',
  ),
  pl: words(
    'Od | Do',
    'Powód odejścia',
    'koniec umowy | przeprowadzka | likwidacja stanowiska',
    'Pełny etat | Pół etatu | Umowa zlecenie',
    'Stacjonarnie | Hybrydowo',
    'Obecne stanowisko | Poprzednie stanowiska',
    'Urlop wychowawczy | Urlop macierzyński | Poszukiwanie pracy',
    'firma rodzinna, {k} pracowników | fundacja | część międzynarodowej grupy, {k} osób',
    'Klient',
    'bank regionalny | urząd miasta | producent żywności | grupa szpitali',
  ),
  cs: words(
    'Od | Do',
    'Důvod odchodu',
    'konec smlouvy | stěhování | zrušení pozice',
    'Plný úvazek | Zkrácený úvazek',
    'Na místě | Hybridně',
    'Současná pozice | Předchozí pozice',
    'Rodičovská dovolená | Mateřská dovolená | Cesta kolem světa',
    'rodinná firma, {k} zaměstnanců | nezisková organizace | součást mezinárodní skupiny, {k} lidí',
    'Klient',
    'regionální banka | městský úřad | výrobce potravin | skupina nemocnic',
  ),
  sv: words(
    'Från | Till',
    'Anledning till avslut',
    'visstidsanställning | flytt | arbetsbrist',
    'Heltid | Deltid | Tillsvidareanställning',
    'På plats | Hybrid',
    'Nuvarande tjänst | Tidigare tjänster',
    'Föräldraledighet | Tjänstledighet | Arbetssökande',
    'familjeföretag, {k} anställda | ideell förening | del av en internationell koncern, {k} medarbetare',
    'Kund',
    'regional bank | kommun | livsmedelsproducent | sjukhusgrupp',
  ),
  no: words(
    'Fra | Til',
    'Årsak til sluttet',
    'endt kontrakt | flytting | nedbemanning',
    'Heltid | Deltid | Fast stilling',
    'På stedet | Hybrid',
    'Nåværende stilling | Tidligere stillinger',
    'Foreldrepermisjon | Permisjon uten lønn | Arbeidssøker',
    'familiebedrift, {k} ansatte | ideell organisasjon | del av et internasjonalt konsern, {k} ansatte',
    'Kunde',
    'regional bank | kommune | matprodusent | sykehusgruppe',
  ),
  da: words(
    'Fra | Til',
    'Årsag til fratrædelse',
    'kontraktudløb | flytning | nedskæring',
    'Fuldtid | Deltid | Fastansættelse',
    'På stedet | Hybrid',
    'Nuværende stilling | Tidligere stillinger',
    'Barselsorlov | Orlov | Jobsøgende',
    'familievirksomhed, {k} ansatte | forening | del af en international koncern, {k} medarbejdere',
    'Kunde',
    'regional bank | kommune | fødevareproducent | hospitalsgruppe',
  ),
  fi: words(
    'Alkoi | Päättyi',
    'Lähdön syy',
    'määräaikaisuus päättyi | muutto | tuotannolliset syyt',
    'Kokoaikainen | Osa-aikainen | Vakituinen',
    'Lähityö | Hybridityö',
    'Nykyinen työ | Aiemmat työt',
    'Vanhempainvapaa | Vuorotteluvapaa | Työnhaku',
    'perheyritys, {k} työntekijää | yleishyödyllinen yhdistys | osa kansainvälistä konsernia, {k} henkilöä',
    'Asiakas',
    'alueellinen pankki | kaupunki | elintarvikevalmistaja | sairaalaryhmä',
  ),
  tr: words(
    'Başlangıç | Bitiş',
    'Ayrılma nedeni',
    'sözleşme bitimi | taşınma | iş yerinin kapanması',
    'Tam zamanlı | Yarı zamanlı | Sözleşmeli',
    'Ofiste | Hibrit',
    'Mevcut görev | Önceki görevler',
    'Doğum izni | Kariyer molası | İş arama dönemi',
    'aile şirketi, {k} çalışan | sivil toplum kuruluşu | uluslararası grup şirketi, {k} kişi',
    'Müşteri',
    'bölgesel banka | belediye | gıda üreticisi | hastane grubu',
  ),
  ru: words(
    'Начало | Окончание',
    'Причина увольнения',
    'окончание договора | переезд | сокращение',
    'Полная занятость | Частичная занятость',
    'В офисе | Гибрид',
    'Текущая должность | Предыдущие должности',
    'Отпуск по уходу за ребёнком | Творческий отпуск | Поиск работы',
    'семейное предприятие, {k} сотрудников | благотворительный фонд | часть международной группы, {k} человек',
    'Клиент',
    'региональный банк | городская администрация | пищевой комбинат | сеть больниц',
  ),
  uk: words(
    'Початок | Закінчення',
    'Причина звільнення',
    'закінчення договору | переїзд | скорочення',
    'Повна зайнятість | Часткова зайнятість',
    'В офісі | Гібрид',
    'Поточна посада | Попередні посади',
    'Відпустка по догляду за дитиною | Творча відпустка | Пошук роботи',
    'сімейне підприємство, {k} працівників | благодійний фонд | частина міжнародної групи, {k} осіб',
    'Клієнт',
    'регіональний банк | міська рада | харчовий комбінат | мережа лікарень',
  ),
  ro: words(
    'De la | Până la',
    'Motivul plecării',
    'încetarea contractului | mutare | restructurare',
    'Normă întreagă | Jumătate de normă | Contract determinat',
    'La sediu | Hibrid',
    'Funcția actuală | Funcții anterioare',
    'Concediu pentru creșterea copilului | An sabatic | În căutarea unui loc de muncă',
    'afacere de familie, {k} angajați | asociație nonprofit | parte a unui grup internațional, {k} oameni',
    'Client',
    'bancă regională | primărie | producător de alimente | grup de spitale',
  ),
}
