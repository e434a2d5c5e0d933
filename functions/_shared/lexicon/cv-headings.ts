import { fold } from './tokenise.ts'

/** The parts of a CV. `other` is a known heading whose section is not read. */
export type SectionKind =
  | 'contact'
  | 'summary'
  | 'experience'
  | 'education'
  | 'certificates'
  | 'skills'
  | 'languages'
  | 'links'
  | 'other'

const WORDS: Record<SectionKind, string> = {
  contact: `contact|contact details|contact information|contact info|personal details|personal information|
    personal data|get in touch|reach me|say hello|find me|details|me joindre|me contacter|kontakt|kontaktdaten|persönliche daten|persönliche angaben|persönliches|zur person|
    coordonnées|informations personnelles|contacto|datos personales|datos de contacto|información personal|
    dati personali|informazioni personali|contatti|recapiti|dados pessoais|informações pessoais|contato|contatos|contacto|contactos|
    persoonlijke gegevens|personalia|contactgegevens|dane osobowe|dane kontaktowe|osobní údaje|kontaktní údaje|kontaktuppgifter|
    personuppgifter|personlige oplysninger|kontaktoplysninger|personlig informasjon|kontaktinformasjon|kontaktinfo|yhteystiedot|
    henkilötiedot|kişisel bilgiler|iletişim|iletişim bilgileri|контакты|контактная информация|контактные данные|личные данные|
    личная информация|контакти|контактна інформація|особисті дані|особиста інформація|date personale|informații personale|
    date de contact|contacts`,
  summary: `summary|professional summary|executive summary|career summary|personal summary|profile summary|
    summary of qualifications|professional synopsis|synopsis|profile|professional profile|personal profile|personal statement|about|about me|objective|
    career objective|professional objective|overview|introduction|who i am|welcome|profil|kurzprofil|über mich|
    zusammenfassung|berufliches profil|à propos|à propos de moi|résumé|profil professionnel|objectif|perfil|
    perfil profesional|sobre mí|resumen|resumen profesional|acerca de mí|objetivo|extracto|
    profilo|profilo professionale|profilo personale|sintesi|sommario|chi sono|obiettivo|obiettivi|obiettivo professionale|
    perfil profissional|resumo|resumo profissional|sobre mim|apresentação|objetivo profissional|profiel|persoonlijk profiel|
    samenvatting|over mij|profil zawodowy|podsumowanie|podsumowanie zawodowe|o mnie|cel zawodowy|profesní profil|o mně|shrnutí|
    sammanfattning|om mig|sammendrag|om meg|nøkkelkvalifikasjoner|profiltekst|profiili|yhteenveto|tietoa minusta|profil bilgisi|
    özet|kariyer özeti|hakkımda|kariyer hedefi|обо мне|о себе|цель|о кандидате|про мене|про себе|мета|профіль|профиль|rezumat|
    despre mine|obiectiv|profil profesional|why i am writing`,
  experience: `experience|experiences|work experience|professional experience|relevant experience|employment|
    employment history|employment record|record of employment|employment experience|work history|career history|career|professional background|positions|
    appointments|academic appointments|academic positions|professional appointments|positions held|industry experience|experience summary|professional history|job history|jobs|work|
    research experience|teaching experience|clinical experience|internships|internship experience|additional experience|other experience|leadership experience|
    military experience|berufserfahrung|berufliche erfahrung|berufserfahrungen|beruflicher werdegang|
    werdegang|praktische erfahrung|praktische erfahrungen|berufspraxis|praktika|berufliche laufbahn|tätigkeiten|
    expérience|expériences|expérience professionnelle|expériences professionnelles|parcours professionnel|
    parcours|emplois|stages|experiencia|experiencia laboral|experiencia profesional|experiencias|
    trayectoria|trayectoria profesional|historial laboral|prácticas|
    selected experience|selected work experience|career path|career timeline|roles|timeline|professional journey|
    part-time work|part-time jobs|student jobs|where i have worked|where i've worked|where i worked|berufliche stationen|
    beruflicher hintergrund|arbeitserfahrung|nebentätigkeiten|parcours de carrière|esperienza|esperienze|esperienza professionale|esperienze professionali|
    esperienza lavorativa|esperienze lavorative|esperienze di lavoro|carriera|percorso professionale|tirocini|experiência|
    experiências|experiência profissional|experiências profissionais|experiência de trabalho|histórico profissional|
    percurso profissional|estágios|werkervaring|ervaring|relevante werkervaring|loopbaan|stages en bijbanen|bijbanen|
    doświadczenie|doświadczenie zawodowe|przebieg kariery|praktyki i staże|pracovní zkušenosti|pracovní zkušenost|zkušenosti|
    praxe|odborná praxe|přehled praxe|pracovní praxe|arbetslivserfarenhet|arbetserfarenhet|erfarenhet|yrkeserfarenhet|anställningar|
    arbeidserfaring|erfaring|yrkeserfaring|praksis|erhvervserfaring|joberfaring|arbejdserfaring|ansættelser|
    erhvervsmæssig baggrund|työkokemus|työhistoria|työura|iş deneyimi|iş deneyimleri|deneyim|deneyimler|iş tecrübesi|tecrübe|
    mesleki deneyim|stajlar|опыт работы|опыт|профессиональный опыт|трудовой опыт|трудовая деятельность|карьера|место работы|
    досвід роботи|досвід|професійний досвід|трудова діяльність|experiență|experiență profesională|experiența profesională|
    experiență de muncă|experiența de muncă|loc de muncă`,
  education: `education|educational background|academic background|academic history|academic record|educational record|diplômes et formations|academic qualifications|
    education and training|education & training|academics|studies|qualifications and education|university|schooling|
    academic education|educational qualifications|ausbildung|schule|schulzeit|bildung|bildungsweg|studium|schulbildung|
    schulische ausbildung|akademische ausbildung|aus- und weiterbildung|ausbildung und studium|bildungsgang|
    formation|formations|éducation|études|diplômes|parcours académique|formation académique|cursus|scolarité|
    formación|formación académica|educación|estudios|estudios realizados|
    where i have studied|where i studied|where i have learnt|where i learned|akademischer werdegang|schulischer werdegang|schullaufbahn|
    universitäre ausbildung|hochschulbildung|istruzione|istruzione e formazione|formazione|formazione accademica|studi|titoli di studio|percorso formativo|
    percorso di studi|educazione|formação|formação académica|formação acadêmica|educação|educação e formação|escolaridade|
    habilitações|habilitações literárias|habilitações académicas|graduação|opleiding|opleidingen|onderwijs|scholing|studie|
    opleiding en training|wykształcenie|edukacja|studia|vzdělání|dosažené vzdělání|studium a vzdělání|utbildning|utbildningar|
    utdanning|utdannelse|uddannelse|uddannelser|koulutus|opinnot|koulutustausta|eğitim|eğitim bilgileri|öğrenim|
    öğrenim bilgileri|akademik geçmiş|образование|обучение|высшее образование|освіта|навчання|educație|educație și formare|
    studii|formare|educație și formare profesională`,
  certificates: `certificates|certifications|certification|certificate|licenses|licences|tickets|tickets and cards|licenses and certifications|
    licenses & certifications|licences and certifications|certifications and licenses|certifications & licenses|
    professional certifications|certificates and courses|credentials|accreditations|professional qualifications|
    training and certifications|certifications and training|trainings and certifications|zertifikate|zertifizierungen|
    further training|further education|formation continue|
    formations complémentaires|formación complementaria|formación continua|weiterbildung|weiterbildungen|fortbildungen|fortbildung|qualifikationen und zertifikate|certificats|
    habilitations|certificaciones|certificados|licencias|cursos y certificaciones|
    registration|registrations|professional registration|professional registrations|certificati|certificazioni|corsi e certificazioni|corsi di formazione|attestati|abilitazioni|
    certificações|certificação|cursos e certificações|certificaten|certificeringen|cursussen en certificaten|certyfikaty|
    certyfikaty i kursy|kursy i certyfikaty|kursy i szkolenia|szkolenia i kursy|szkolenia|certifikáty|certifikáty a kurzy|
    kurzy a certifikáty|certifikat|certifieringar|kurser och certifikat|sertifikater|sertifiseringer|kurs og sertifikater|
    kurser og sertifikater|certifikater|certificeringer|kurser og certifikater|sertifikaatit|todistukset|sertifikalar|
    sertifika|kurslar ve sertifikalar|сертификаты|курсы и сертификаты|повышение квалификации|сертифікати|курси та сертифікати|
    підвищення кваліфікації|certificări|cursuri și certificări`,
  skills: `skills|technical skills|key skills|core skills|professional skills|hard skills|soft skills|skill set|skillset|
    core competencies|areas of practice|practice areas|areas of work|software and methods|competencies|competences|areas of expertise|expertise|specialties|specialities|strengths|
    technologies|tools|technical expertise|technical proficiencies|technical summary|technical knowledge|
    tools and technologies|tools & technologies|skills and tools|skills & tools|skills summary|skills and abilities|
    skills & abilities|skills and expertise|computer skills|it skills|software|technical|tech stack|tech|technology|
    programming|programming languages|programming skills|additional skills|other skills|relevant skills|skills and accomplishments|what i bring|what i can do|was ich kann|was ich mitbringe|capabilities|
    knowledge|proficiencies|qualifications|key competencies|technical competencies|technical environment|
    clinical skills|kenntnisse|fähigkeiten|fachkenntnisse|kompetenzen|it-kenntnisse|edv-kenntnisse|
    kenntnisse und fähigkeiten|fähigkeiten und kenntnisse|software-kenntnisse|qualifikationen|stärken|
    besondere kenntnisse|technische fähigkeiten|compétences|compétences techniques|savoir-faire|atouts|
    compétences clés|compétences informatiques|outils|habilidades|competencias|aptitudes|conocimientos|destrezas|
    conocimientos técnicos|habilidades técnicas|conocimientos informáticos|informática|
    top skills|digital skills|competenze|competenze tecniche|competenze professionali|competenze digitali|competenze informatiche|
    capacità e competenze|capacità|conoscenze|conoscenze informatiche|abilità|habilidades e competências|competências|
    competências técnicas|competências digitais|conhecimentos|conhecimentos técnicos|aptidões|vaardigheden|competenties|
    kennis en vaardigheden|computervaardigheden|digitale vaardigheden|kennis|umiejętności|kompetencje|umiejętności techniczne|
    kluczowe umiejętności|umiejętności komputerowe|dovednosti|znalosti|znalosti a dovednosti|schopnosti|
    schopnosti a dovednosti|počítačové znalosti|kompetenser|kompetens|färdigheter|kunskaper|datorkunskaper|it-kunskaper|
    kompetanse|ferdigheter|datakunnskaper|kompetencer|færdigheder|it-kompetencer|it-færdigheder|kvalifikationer|taidot|
    osaaminen|it-taidot|tietotekniset taidot|yetenekler|beceriler|yetkinlikler|teknik beceriler|bilgisayar bilgisi|
    bilgisayar becerileri|навыки|ключевые навыки|профессиональные навыки|технические навыки|умения|компетенции|навички|
    ключові навички|професійні навички|технічні навички|уміння|competențe|competențe tehnice|competențe digitale|aptitudini|
    abilități|aptitudini și competențe`,
  languages: `languages|language|languages known|known languages|language skills|languages spoken|foreign languages|spoken languages|sprachen|
    sprachkenntnisse|fremdsprachen|langues|langues étrangères|compétences linguistiques|idiomas|lenguas|
    how i speak|mother tongue|mother tongues|mother tongue(s)|other languages|other language(s)|lingue|lingue straniere|competenze linguistiche|conoscenze linguistiche|
    lingua madre|línguas|línguas estrangeiras|competências linguísticas|talen|talenkennis|taalvaardigheden|taalvaardigheid|
    języki|języki obce|znajomość języków|znajomość języków obcych|jazyky|jazykové znalosti|jazykové dovednosti|cizí jazyky|
    språk|språkkunskaper|språkkunnskaper|språkferdigheter|sprog|sprogkundskaber|sprogkompetencer|kielitaito|kielet|diller|
    yabancı dil|yabancı diller|dil bilgisi|dil becerileri|языки|иностранные языки|знание языков|владение языками|мови|
    іноземні мови|знання мов|володіння мовами|limbi|limbi străine|limbi vorbite|competențe lingvistice`,
  links: `links|social|social media|online|profiles|websites|web|online presence|on the web|im netz|liens|enlaces|
    redes sociales|
    collegamenti|länkar|lenker|linkit|bağlantılar|ссылки|посилання|linki|odkazy`,
  other: `projects|personal projects|side projects|selected projects|key projects|academic projects|open source|
    open source projects|portfolio|publications|selected publications|research publications|patents|presentations|
    talks|speaking|invited talks|conferences|awards|honors|honours|honors and awards|honors & awards|
    awards and honors|awards and achievements|achievements|accomplishments|key achievements|selected honors|
    scholarships|grants|interests|hobbies|hobbies and interests|hobbies & interests|interests and hobbies|
    personal interests|activities|extracurricular|extracurricular activities|off duty|referees|extra-curricular activities|volunteer experience|volunteering|volunteer work|ehrenamt|bénévolat|voluntariado|
    leadership|memberships|affiliations|professional affiliations|professional memberships|memberships and associations|
    professional development|references|referees|courses|coursework|relevant coursework|training|
    trainings|workshops|research|research interests|military service|theses|thesis|miscellaneous|additional information|
    other|additional|declaration|sales track record|projekte|publikationen|veröffentlichungen|auszeichnungen|interessen|
    hobbys|referenzen|mitgliedschaften|sonstiges|ehrenamtliches engagement|engagement|wehrdienst|
    projets|centres d'intérêt|centres d’intérêt|loisirs|distinctions|références|divers|proyectos|publicaciones|
    kind words|testimonials|organisations|organizations|community|führerschein|permis|driving licence|reference|cursos|premios|intereses|aficiones|referencias|otros|otros datos|cursos|gallery|
    where i volunteered|where i have volunteered|research projects|peer-reviewed articles|conference papers|conference papers and posters|
    posters|academic service|journal articles|away from work|recommendations|vie associative|anlagen|anhang|progetti|pubblicazioni|
    premi|premi e riconoscimenti|riconoscimenti|interessi|interessi e hobby|referenze|volontariato|patente|patente di guida|
    ulteriori informazioni|altre informazioni|corsi|projetos|publicações|prémios|prêmios|interesses|referências|
    carta de condução|outras informações|informações adicionais|cursos e formações|projecten|publicaties|prijzen|interesses en hobby's|
    hobby's|hobby's en interesses|referenties|vrijwilligerswerk|rijbewijs|overige|overige informatie|cursussen|nevenactiviteiten|
    projekty|publikacje|nagrody|osiągnięcia|zainteresowania|referencje|wolontariat|prawo jazdy|informacje dodatkowe|kursy|
    zájmy|koníčky|reference|dobrovolnictví|řidičský průkaz|další informace|ocenění|publikace|kurzy|projekt|publikationer|
    intressen|fritidsintressen|referenser|ideellt arbete|körkort|övrigt|kurser|utmärkelser|prosjekter|publikasjoner|
    interesser|referanser|frivillig arbeid|verv|førerkort|annet|kurs|fritid|projekter|referencer|frivilligt arbejde|kørekort|
    øvrigt|hobbyer|harrastukset|suosittelijat|julkaisut|projektit|vapaaehtoistyö|luottamustoimet|ajokortti|kurssit|palkinnot|
    projeler|yayınlar|ödüller|ilgi alanları|hobiler|referanslar|gönüllülük|ehliyet|sürücü belgesi|kurslar|ek bilgiler|проекты|
    публикации|награды|достижения|интересы|увлечения|хобби|рекомендации|волонтерство|водительские права|
    дополнительная информация|курсы|проєкти|проекти|публікації|нагороди|досягнення|інтереси|захоплення|хобі|рекомендації|
    волонтерство|водійські права|додаткова інформація|курси|proiecte|publicații|premii|interese|hobby-uri|hobbyuri|referințe|
    voluntariat|permis de conducere|informații suplimentare|cursuri`,
}

const KINDS = new Map(
  Object.entries(WORDS).flatMap(([kind, words]) =>
    words.split('|').map((word) => [plain(word), kind as SectionKind] as const),
  ),
)

/** Without case and accents; of "Résumé" they are kept, since "Resume" names the CV itself. */
function plain(words: string): string {
  const lower = words.trim().replace(/\s+/g, ' ').toLowerCase()
  return /^résumé$/u.test(lower) ? lower : fold(lower).replaceAll('ı', 'i').replaceAll('’', "'")
}

const COMPACT = new Map(
  [...KINDS].flatMap(([words, kind]) =>
    words.includes(' ') && words.length >= 9 ? [[words.replaceAll(' ', ''), kind] as const] : [],
  ),
)

const JOINT = /\s+(?:and|und|et|y|&|\/)\s+|\s*[&/+,]\s*/

/** The kind of section that a line begins, or null when it is no known heading. */
export function headingKind(line: string): SectionKind | null {
  // An icon before or behind a heading is no part of it.
  const bare = plain(
    line
      .replace(/^[^\p{L}]*(?=\p{L})/u, '')
      .replace(/(?:[\s:|–—•*#_.=~»>\])}-]|\p{So}|\p{Co}|\ufe0f)+$/u, ''),
  )
  if (bare.length === 0 || bare.length > 60) return null
  // A heading with spaced letters may have no spaces between its words.
  const known = KINDS.get(bare) ?? COMPACT.get(bare)
  if (known) return known
  // "Skills & Interests", "Education and Certifications": the first known half decides.
  const halves = bare.split(JOINT).filter(Boolean)
  if (halves.length < 2 || halves.length > 3) return null
  const kinds = halves.map((half) => KINDS.get(half))
  return kinds.every((kind) => kind !== undefined) ? (kinds[0] ?? null) : null
}

/** The decisive word of a longer heading: "Selected client projects", "Compétences métier". */
const HEADS: [RegExp, SectionKind][] = [
  [
    /(?:experience|employment|erfahrung(?:en)?|werdegang|laufbahn)$|^(?:expériences?|experiencias?|parcours) \p{Ll}|^where i(?:['’]ve| have)? work/u,
    'experience',
  ],
  [
    /(?:education|ausbildung|studium|bildungsweg)$|^(?:formations?|formación|études|estudios) \p{Ll}|^where i(?:['’]ve| have)? (?:learn|stud)/u,
    'education',
  ],
  [
    /(?:skills|competenc(?:i)?es|expertise|kenntnisse|fähigkeiten|kompetenzen)$|^(?:compétences|savoir-faire|habilidades|competencias|conocimientos) \p{Ll}|^what i (?:bring|can|do|know)/u,
    'skills',
  ],
  [
    /(?:certifications|certificates|zertifikate|licen[sc]es)$|^(?:certificats|certifications|certificados|certificaciones) \p{Ll}/u,
    'certificates',
  ],
  [
    /(?:projects|projekte|publications|publikationen|awards|references|repositories|interests|memberships)$|^(?:projets|proyectos|publicaciones) \p{Ll}/u,
    'other',
  ],
]

/**
 * The kind of a heading that is not known as a whole, by its decisive word. Only for lines that are
 * set apart like headings: inside a paragraph the same words mean something else.
 */
export function looseHeadingKind(line: string): SectionKind | null {
  const bare = line.replace(/^[\s\d.)|–—•*#:_=-]*(?=\p{L})/u, '').replace(/[\s:|–—•*#_.=-]+$/, '')
  const words = bare.split(/\s+/)
  if (words.length < 2 || words.length > 5 || bare.length > 50 || /[,;.()\d@]/.test(bare))
    return null
  const lower = bare.toLowerCase()
  // "Internships and part-time work": the known half decides.
  const half = lower
    .split(JOINT)
    .map((each) => KINDS.get(each))
    .find(Boolean)
  if (half) return half
  return HEADS.find(([pattern]) => pattern.test(lower))?.[1] ?? null
}

export function isHeading(line: string): boolean {
  return headingKind(line) !== null
}
