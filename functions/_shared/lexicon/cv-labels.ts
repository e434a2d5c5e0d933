import { fold } from './tokenise.ts'

/** What a label in a form-like CV asks for: "Position:", "Arbeitgeber", "Période". */
export type LabelKind =
  | 'title'
  | 'employer'
  | 'place'
  | 'period'
  | 'from'
  | 'to'
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
    azienda|presso|datore di lavoro|società|nome e indirizzo del datore di lavoro|ente|ditta|
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
  place: `location|place|místo výkonu|miejsce pracy|miejsce wykonywania|arbeitsort|einsatzort|place of work|work location|lieu d'exercice|lugar de trabajo|luogo di lavoro|local de trabalho|werkplek|plaats van tewerkstelling|arbetsplats|arbetsort|arbeidssted|arbejdssted|työpaikka|työskentelypaikka|çalışma yeri|место работы|місце роботи|loc de muncă|locul de muncă|lugar de prestación|sede di lavoro|city|town|country|address|ort|standort|arbeitsort|adresse|einsatzort|lieu|ville|lieu de travail|
    lugar|ubicación|ciudad|localidad|dirección|luogo|sede|città|indirizzo|local|localização|cidade|endereço|localidade|
    plaats|locatie|stad|adres|miejsce|lokalizacja|miasto|miejscowość|místo|město|adresa|plats|ort|stad|adress|sted|
    lokasjon|lokation|by|paikka|sijainti|paikkakunta|osoite|yer|konum|şehir|lokasyon|adres|место|город|местоположение|
    адрес|місце|місто|адреса|розташування|loc|locație|oraș|localitate`,
  period: `period|dates|dates employed|dates of employment|employment dates|dates worked|dates attended|date|from - to|dates (from - to)|duration|time period|time|employment period|years|date from - to|
    zeitraum|datum|dauer|von - bis|beschäftigungszeitraum|zeit|période|dates (de - à)|durée|date|période d'emploi|
    periodo|período|fechas|fecha|fechas (de - a)|duración|date (da - a)|durata|data|datas|datas (de - até)|duração|
    periode|datum (van - tot)|van - tot|duur|looptijd|okres|daty|okres zatrudnienia|czas trwania|daty (od - do)|
    období|od - do|datum (od - do)|doba|period|tidsperiod|datum (från - till)|tid|periode|tidsrom|tidsperiode|dato|
    ajanjakso|aika|päivämäärät|ajalla|kesto|tarih|tarihler|dönem|süre|çalışma süresi|tarih aralığı|период|даты|срок|
    период работы|годы работы|годы|период обучения|період|дати|період роботи|роки|perioada|perioadă|date (de la - până la)|durata`,
  from: `from|start|start date|started|date started|from date|von|ab|seit|beginn|eintritt|eintrittsdatum|beginn der tätigkeit|du|depuis|
    début|date de début|date d'entrée|entrée|desde|inicio|fecha de inicio|fecha inicio|fecha de ingreso|ingreso|
    dal|da|inizio|data inizio|data di inizio|data de início|início|admissão|data de admissão|de|van|begin|begindatum|
    startdatum|datum in dienst|in dienst|od|data rozpoczęcia|początek|rozpoczęcie|datum nástupu|nástup|začátek|från|
    startdatum|anställd från|fra|start|startdato|tiltrådt|fra dato|alkaen|alkoi|aloitus|alkamispäivä|aloituspäivä|
    başlangıç|başlangıç tarihi|giriş tarihi|işe giriş tarihi|işe giriş|с|начало|начало работы|дата начала|дата приёма|
    з|від|початок|початок роботи|дата початку|дата прийняття|de la|din|început|data începerii|data angajării`,
  to: `to|until|end|end date|ended|date ended|to date|date left|leaving date|bis|ende|austritt|austrittsdatum|ende der tätigkeit|au|jusqu'à|fin|
    date de fin|date de sortie|sortie|hasta|fin|fecha de fin|fecha fin|fecha de término|fecha de salida|término|al|a|
    fine|data fine|data di fine|termine|até|fim|data de fim|data de término|saída|data de saída|demissão|tot|t/m|
    einde|einddatum|datum uit dienst|uit dienst|do|data zakończenia|koniec|zakończenie|datum ukončení|ukončení|konec|
    till|slutdatum|slut|anställd till|til|slutt|sluttdato|slutdato|fratrådt|til dato|asti|saakka|päättyi|päättyminen|
    päättymispäivä|lopetus|bitiş|bitiş tarihi|çıkış tarihi|işten çıkış tarihi|işten çıkış|ayrılış tarihi|по|до|
    окончание|конец|окончание работы|дата окончания|дата увольнения|кінець|закінчення|завершення|дата закінчення|
    дата звільнення|până la|până|sfârșit|data încetării|data plecării|data finalizării`,
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
    галузь|сфера діяльності|sectorul de activitate|website|web|internet|team|team size|employment type|type|art|contract|contrat|contratto|reference|supervisor|
    hours per week|hours|weekly hours|salary|starting salary|final salary|ending salary|pay|pay grade|series|grade level|may contact|
    may we contact|reason for leaving|reason for departure|manager|line manager|number of employees|phone|telephone|
    grund des austritts|austrittsgrund|grund für den wechsel|kündigungsgrund|gehalt|wochenstunden|stunden pro woche|
    vorgesetzter|beschäftigungsart|motif de départ|motif du départ|raison du départ|salaire|heures par semaine|
    type de contrat|responsable|motivo de salida|motivo de la salida|motivo del cese|motivo de cese|motivo de baja|
    causa de salida|salario|sueldo|horas semanales|tipo de contrato|jefe directo|motivo dell'uscita|motivo del cambio|
    motivo di uscita|motivo della cessazione|motivo cessazione|motivo fine rapporto|retribuzione|ore settimanali|
    tipo di contratto|motivo da saída|motivo de saída|motivo da saida|motivo do desligamento|salário|horas semanais|
    tipo de contrato|supervisor|reden van vertrek|reden vertrek|salaris|uren per week|soort contract|contractvorm|
    leidinggevende|powód odejścia|przyczyna odejścia|powód rozwiązania umowy|wynagrodzenie|wymiar etatu|rodzaj umowy|
    przełożony|důvod odchodu|důvod ukončení|plat|mzda|úvazek|typ úvazku|nadřízený|orsak till avslut|
    anledning till avslut|orsak|skäl till uppsägning|slutade på grund av|lön|timmar per vecka|anställningsform|chef|
    årsak til fratredelse|grunn til avslutning|sluttårsak|sluttet fordi|årsak|lønn|timer per uke|ansettelsesform|leder|
    årsag til fratræden|fratrædelsesårsag|årsag|fratrædelsesgrund|løn|timer pr. uge|ansættelsesform|lähdön syy|
    lähtösyy|syy lähtöön|päättymisen syy|palkka|tunnit viikossa|työsuhteen tyyppi|työsuhde|esimies|ayrılma nedeni|
    ayrılış nedeni|işten ayrılma nedeni|ücret|maaş|haftalık saat|sözleşme türü|çalışma şekli|yönetici|
    причина ухода|причина увольнения|зарплата|заработная плата|занятость|график|тип занятости|руководитель|
    причина звільнення|причина переходу|причина відходу|зарплата|заробітна плата|зайнятість|графік|керівник|
    motivul plecării|motiv plecare|motivul încetării|motivul încetării contractului|salariu|ore pe săptămână|
    tip contract|tip de contract|superior`,
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
