import { fold } from './tokenise.ts'

/** What a label in a form-like CV asks for: "Position:", "Arbeitgeber", "Période". */
export type LabelKind =
  | 'title'
  | 'employer'
  | 'place'
  | 'period'
  | 'duties'
  | 'degree'
  | 'school'
  | 'subject'
  | 'grade'
  | 'sector'

/** Labels in the languages of the headings; before a bar the English ones. */
const LABELS: Record<LabelKind, string> = {
  title: `position|position held|occupation or position held|job title|title|role|occupation|post|designation|job|function|
    tätigkeit als|stelle|beruf|funktion|position als|stellenbezeichnung|berufsbezeichnung|tätigkeit|beruf oder funktion|
    poste|intitulé|titre|titre du poste|poste occupé|fonction|intitulé du poste|fonction ou poste occupé|emploi|métier|
    puesto|rol|cargo desempeñado|puesto desempeñado|cargo|puesto de trabajo|profesión o cargo desempeñado|ocupación|función|
    ruolo|ruolo ricoperto|posizione ricoperta|mansione|posizione|qualifica|lavoro o posizione ricoperti|tipo di impiego|incarico|
    cargo|função|função ou cargo ocupado|posição|
    functie|functietitel|functienaam|rol|beroep of functie|rol|
    stanowisko|stanowisko pracy|rola|pozycja|zajmowane stanowisko|zawód|funkcja|
    pozice|pracovní pozice|role|pracovní zařazení|funkce|povolání nebo vykonávaná funkce|
    befattning|yrke eller befattning|roll|tjänst|
    stilling|stillingsbetegnelse|stillingstittel|tittel|titel|arbejdstitel|jobtitel|jobbtittel|yrke|yrkestitel|rolle|
    tehtävä|tehtävänimike|työnimike|ammattinimike|rooli|asema|ammatti tai tehtävänimike|nimike|toimi|
    pozisyon|pozisyonu|görevi|rol|görev|unvan|ünvan|meslek|
    должность|роль|специальность|позиция|занимаемая должность|профессия|
    посада|роль|професія|позиція|займана посада|
    funcție|funcția|post|postul|postul ocupat|funcția sau postul ocupat|poziție|poziția|ocupație|ocupația|meserie|meseria|rol|rolul`,
  employer: `employer|company|organisation|organization|company name|employer name|name of employer|name and address of employer|
    institution|firm|name of company|client|workplace|
    arbeitgeber|firma|unternehmen|betrieb|name und adresse des arbeitgebers|dienstgeber|
    employeur|entreprise|société|organisme|nom et adresse de l'employeur|établissement|
    empresa|empleador|compañía|nombre y dirección de la empresa o empleador|entidad|
    azienda|datore di lavoro|società|nome e indirizzo del datore di lavoro|ente|ditta|
    empregador|companhia|nome e endereço do empregador|entidade empregadora|
    werkgever|bedrijf|organisatie|naam en adres van de werkgever|
    pracodawca|nazwa firmy|nazwa i adres pracodawcy|przedsiębiorstwo|zakład pracy|
    zaměstnavatel|společnost|firma|název a adresa zaměstnavatele|
    arbetsgivare|företag|arbetsgivarens namn och adress|
    arbeidsgiver|arbejdsgiver|virksomhed|bedrift|selskap|
    työnantaja|yritys|työnantajan nimi ja osoite|
    işveren|şirket|firma adı|kurum|şirket adı|işveren adı|
    работодатель|компания|организация|место работы|название компании|предприятие|
    роботодавець|компанія|організація|місце роботи|підприємство|
    angajator|angajatorul|companie|compania|firma|firmă|numele și adresa angajatorului|societate|societatea|instituția`,
  place: `location|place|city|town|country|address|ort|standort|arbeitsort|adresse|einsatzort|lieu|ville|lieu de travail|
    lugar|ubicación|ciudad|localidad|dirección|luogo|sede|città|indirizzo|local|localização|cidade|endereço|localidade|
    plaats|locatie|stad|adres|miejsce|lokalizacja|miasto|miejscowość|místo|město|adresa|plats|ort|stad|adress|sted|
    lokasjon|lokation|by|paikka|sijainti|paikkakunta|osoite|yer|konum|şehir|lokasyon|adres|место|город|местоположение|
    адрес|місце|місто|адреса|розташування|loc|locație|oraș|localitate`,
  period: `period|dates|date|from - to|dates (from - to)|duration|time period|time|employment period|years|date from - to|
    zeitraum|datum|dauer|von - bis|beschäftigungszeitraum|zeit|période|dates (de - à)|durée|date|période d'emploi|
    periodo|período|fechas|fecha|fechas (de - a)|duración|date (da - a)|durata|data|datas|datas (de - até)|duração|
    periode|datum (van - tot)|van - tot|duur|looptijd|okres|daty|okres zatrudnienia|czas trwania|daty (od - do)|
    období|od - do|datum (od - do)|doba|period|tidsperiod|datum (från - till)|tid|periode|tidsrom|tidsperiode|dato|
    ajanjakso|aika|päivämäärät|ajalla|kesto|tarih|tarihler|dönem|süre|çalışma süresi|tarih aralığı|период|даты|срок|
    период работы|годы работы|годы|период обучения|період|дати|період роботи|роки|perioada|perioadă|date (de la - până la)|durata`,
  duties: `main activities and responsibilities|responsibilities|duties|main duties|tasks|key responsibilities|description|
    activities|achievements|key achievements|main tasks|job description|summary|aufgaben|tätigkeiten|hauptaufgaben|
    wichtigste tätigkeiten und zuständigkeiten|haupttätigkeiten|tätigkeitsschwerpunkte|aufgaben und erfolge|verantwortlichkeiten|aufgabenbereich|schwerpunkte|erfolge|missions|tâches|
    activités|principales activités et responsabilités|responsabilités|réalisations|description|funciones|tareas|
    responsabilidades|principales actividades y responsabilidades|logros|descripción|actividades|mansioni|compiti|attività|
    principali mansioni e responsabilità|responsabilità|descrizione|funções|tarefas|atividades|
    principais atividades e responsabilidades|descrição|taken|werkzaamheden|verantwoordelijkheden|
    voornaamste werkzaamheden en verantwoordelijkheden|omschrijving|obowiązki|zadania|zakres obowiązków|
    główne działania i obowiązki|odpowiedzialność|opis|náplň práce|povinnosti|popis|hlavní pracovní náplň a oblasti odpovědnosti|
    arbetsuppgifter|ansvarsområden|ansvar|beskrivning|arbeidsoppgaver|arbejdsopgaver|oppgaver|opgaver|gjøremål|ansvar og oppgaver|ansvarsområder|
    beskrivelse|työtehtävät|tehtävät|vastuualueet|kuvaus|görevler|sorumluluklar|görev tanımı|iş tanımı|açıklama|обязанности|
    задачи|достижения|должностные обязанности|описание|функции|обов'язки|завдання|опис|досягнення|responsabilități|
    sarcini|atribuții|activități și responsabilități principale|descriere`,
  degree: `degree|qualification|title of qualification awarded|diploma|award|qualification awarded|abschluss|abschluß|
    bezeichnung der erworbenen qualifikation|qualifikation|diplôme|intitulé du certificat ou diplôme délivré|título|
    titulación|título de la cualificación obtenida|grado|titolo|titolo di studio|qualifica conseguita|
    titolo della qualifica rilasciata|grau|título da qualificação atribuída|habilitação|curso|diploma|opleiding|
    naam van de gevolgde opleiding|graad|tytuł|stopień|uzyskane kwalifikacje|nazwa uzyskanych kwalifikacji|titul|stupeň|
    dosažená kvalifikace|examen|kvalifikation|betyg|grad|kvalifikasjon|tutkinto|tutkintonimike|derece|diploma derecesi|
    степень|квалификация|ступінь|кваліфікація|diplomă|calificarea|calificarea / diploma obținută`,
  school: `school|university|college|institution|educational institution|institute|
    name and type of organisation providing education and training|schule|hochschule|universität|einrichtung|
    bildungseinrichtung|école|université|établissement|établissement d'enseignement|escuela|universidad|centro|
    centro de estudios|institución|scuola|università|istituto|nome e tipo di organizzazione erogatrice dell'istruzione e formazione|
    escola|universidade|instituição|estabelecimento de ensino|school|universiteit|instelling|onderwijsinstelling|szkoła|
    uczelnia|uniwersytet|nazwa szkoły|škola|univerzita|vzdělávací instituce|skola|lärosäte|universitet|skole|lærested|
    uddannelsessted|utdanningsinstitusjon|oppilaitos|koulu|yliopisto|okul|kurum|eğitim kurumu|üniversite|okul adı|учебное заведение|университет|
    вуз|школа|навчальний заклад|університет|школа|instituție|universitate|școală|instituția de învățământ`,
  subject: `field|field of study|major|subject|subjects|principal subjects|specialisation|specialization|course|programme|program|
    field(s) of study|studiengang|fachrichtung|studienfach|fach|schwerpunkt|filière|spécialité|domaine d'études|discipline|
    especialidad|carrera|campo de estudio|rama|indirizzo|facoltà|corso di laurea|materia|área|área de estudo|curso|
    studierichting|richting|vakgebied|kierunek|specjalność|kierunek studiów|obor|studijní obor|zaměření|inriktning|ämne|
    program|fagretning|retning|linje|fag|studieretning|pääaine|koulutusohjelma|ala|bölüm|alan|ana dal|специальность|
    факультет|направление|спеціальність|факультет|напрям|specializare|specializarea|domeniu|profil`,
  grade: `grade|gpa|result|final grade|note|abschlussnote|gesamtnote|mention|moyenne|nota|nota media|calificación|voto|voto finale|
    média|cijfer|gemiddelde|ocena|średnia|wynik|známka|průměr|prospěch|hodnocení|celkové hodnocení|classification|classificação|média final|betyg|karakter|snitt|arvosana|keskiarvo|hovedkarakter|gennemsnit|not ortalaması|mezuniyet notu|ortalama|оценка|
    средний балл|оцінка|середній бал|medie|eqf level|level in eqf|level|level in national or international classification`,
  sector: `sector|industry|business or sector|type of business or sector|type of business|branche|wirtschaftszweig|
    tätigkeitsbereich oder branche|secteur|secteur d'activité|type ou secteur d'activité|sector de actividad|
    tipo de empresa o sector|settore|tipo di attività o settore|setor|tipo de empresa ou setor|sector|soort bedrijf of sector|
    branża|rodzaj działalności lub sektor|obor činnosti nebo odvětví|odvětví|bransch|bransje|toimiala|sektör|отрасль|сфера деятельности|
    галузь|сфера діяльності|sectorul de activitate|website|web|internet|team|team size|employment type|type|art|contract|contrat|contratto|reference|supervisor`,
}

const byLabel = new Map<string, LabelKind[]>()
for (const [kind, labels] of Object.entries(LABELS) as [LabelKind, string][]) {
  for (const label of labels.split('|')) {
    const name = plain(label)
    byLabel.set(name, [...(byLabel.get(name) ?? []), kind])
  }
}

function plain(text: string): string {
  return fold(text.trim().replace(/\s+/g, ' ').toLowerCase())
    .replaceAll('ı', 'i')
    .replace(/[’']/g, "'")
    .replace(/\s*[–—]\s*/g, ' - ')
}

/** What a label may ask for, in the order of likelihood; empty for another text. */
export function labelKinds(text: string): readonly LabelKind[] {
  return byLabel.get(plain(text)) ?? []
}
