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

/** How people call the parts of a CV, in the languages of CVs that we read. */
export const HEADING_WORDS: Record<SectionKind, string> = {
  contact: `
    contact|contact details|contact information|contact info|personal details|personal information|personal data|
    get in touch|reach me|say hello|find me|details|me joindre|me contacter|kontakt|kontaktdaten|persönliche daten|
    persönliche angaben|persönliches|zur person|coordonnées|informations personnelles|contacto|datos personales|
    datos de contacto|información personal|dati personali|informazioni personali|contatti|recapiti|dados pessoais|
    informações pessoais|contato|contatos|contacto|contactos|persoonlijke gegevens|personalia|contactgegevens|
    dane osobowe|dane kontaktowe|osobní údaje|kontaktní údaje|kontaktuppgifter|personuppgifter|personlige oplysninger|
    kontaktoplysninger|personlig informasjon|kontaktinformasjon|kontaktinfo|yhteystiedot|henkilötiedot|
    kişisel bilgiler|iletişim|iletişim bilgileri|контакты|контактная информация|контактные данные|личные данные|
    личная информация|контакти|контактна інформація|особисті дані|особиста інформація|date personale|
    informații personale|date de contact|contacts|where to find me|how to reach me|reach out|
    so erreichen sie mich|anschrift|steckbrief|zur meiner person|état civil|identité|mes coordonnées|contactez-moi|
    datos de contacto personal|información de contacto|cómo contactarme|mis datos|datos|informazioni di contatto|
    dati anagrafici|anagrafica|come contattarmi|informações de contato|informações de contacto|dados de contacto|
    dados de contato|identificação|gegevens|contactinformatie|dane|kontakt i dane|informacje kontaktowe|
    kontaktní informace|personliga uppgifter|om mig och kontakt|kontaktdata|personlige data|personalia og kontakt|
    henkilökohtaiset tiedot|ota yhteyttä|kişisel bilgi|iletişim bilgisi|bana ulaşın|анкетные данные|
    как со мной связаться|связаться со мной|персональные данные|особисті відомості|персональні дані|
    як зі мною зв'язатися|контактні дані|detalii personale|date de identificare|date contact|informații de contact`,
  summary: `
    summary|professional summary|executive summary|career summary|personal summary|profile summary|
    summary of qualifications|professional synopsis|synopsis|profile|professional profile|personal profile|
    personal statement|about|about me|objective|career objective|professional objective|overview|introduction|
    who i am|welcome|profil|kurzprofil|über mich|zusammenfassung|berufliches profil|à propos|à propos de moi|résumé|
    profil professionnel|objectif|perfil|perfil profesional|sobre mí|resumen|resumen profesional|acerca de mí|
    objetivo|extracto|profilo|profilo professionale|profilo personale|sintesi|sommario|chi sono|obiettivo|obiettivi|
    obiettivo professionale|perfil profissional|resumo|resumo profissional|sobre mim|apresentação|
    objetivo profissional|profiel|persoonlijk profiel|samenvatting|over mij|profil zawodowy|podsumowanie|
    podsumowanie zawodowe|o mnie|cel zawodowy|profesní profil|o mně|shrnutí|sammanfattning|om mig|sammendrag|om meg|
    nøkkelkvalifikasjoner|profiltekst|profiili|yhteenveto|tietoa minusta|profil bilgisi|özet|kariyer özeti|hakkımda|
    kariyer hedefi|обо мне|о себе|цель|о кандидате|про мене|про себе|мета|профіль|профиль|rezumat|despre mine|
    obiectiv|profil profesional|why i am writing|in brief|in short|at a glance|about myself|career goal|
    who am i|bio|biography|kurzvorstellung|ziel|berufsziel|auf einen blick|über mich selbst|das bin ich|wer ich bin|
    mein profil|en bref|qui suis-je|présentation|mon profil|objectif professionnel|en résumé|sobre mi|quién soy|
    presentación|objetivo laboral|objetivo profesional|mi perfil|en breve|perfil personal|su di me|presentazione|
    in breve|profilo in sintesi|quem sou|quem sou eu|sobre|síntese|perfil pessoal|wie ben ik|profielschets|
    over mijzelf|in het kort|doel|cel|kim jestem|w skrócie|mój profil|o mnie w skrócie|cíl|kariérní cíl|
    profil uchazeče|kdo jsem|stručně|profil i korthet|kort om mig|vem är jag|presentation|målsättning|kort om meg|
    hvem er jeg|karrieremål|profil og mål|lyhyesti|esittely|kuka olen|tavoite|ammatillinen profiili|kısaca|kısaca ben|
    ön yazı|profilim|ben kimim|amaç|hedef|обо мне кратко|цель поиска|профессиональная цель|кратко о себе|
    краткая информация|о мне|кто я|коротко про себе|хто я|професійна мета|pe scurt|obiectiv profesional|
    obiectiv de carieră|cine sunt|prezentare|scurtă prezentare`,
  experience: `
    experience|experiences|work experience|professional experience|relevant experience|employment|employment history|
    employment record|record of employment|employment experience|work history|career history|career|
    professional background|positions|appointments|academic appointments|academic positions|professional appointments|
    positions held|industry experience|experience summary|professional history|job history|jobs|work|
    research experience|teaching experience|clinical experience|internships|internship experience|
    additional experience|other experience|leadership experience|military experience|berufserfahrung|
    berufliche erfahrung|berufserfahrungen|beruflicher werdegang|werdegang|praktische erfahrung|
    praktische erfahrungen|berufspraxis|praktika|berufliche laufbahn|tätigkeiten|expérience|expériences|
    expérience professionnelle|expériences professionnelles|parcours professionnel|parcours|emplois|stages|
    experiencia|experiencia laboral|experiencia profesional|experiencias|trayectoria|trayectoria profesional|
    historial laboral|prácticas|selected experience|selected work experience|career path|career timeline|roles|
    timeline|professional journey|part-time work|part-time jobs|student jobs|where i have worked|where i've worked|
    where i worked|berufliche stationen|beruflicher hintergrund|arbeitserfahrung|nebentätigkeiten|
    parcours de carrière|esperienza|esperienze|esperienza professionale|esperienze professionali|
    esperienza lavorativa|esperienze lavorative|esperienze di lavoro|carriera|percorso professionale|tirocini|
    experiência|experiências|experiência profissional|experiências profissionais|experiência de trabalho|
    histórico profissional|percurso profissional|estágios|werkervaring|ervaring|relevante werkervaring|loopbaan|
    stages en bijbanen|bijbanen|doświadczenie|doświadczenie zawodowe|przebieg kariery|praktyki i staże|
    pracovní zkušenosti|pracovní zkušenost|zkušenosti|praxe|odborná praxe|přehled praxe|pracovní praxe|
    arbetslivserfarenhet|arbetserfarenhet|erfarenhet|yrkeserfarenhet|anställningar|arbeidserfaring|erfaring|
    yrkeserfaring|praksis|erhvervserfaring|joberfaring|arbejdserfaring|ansættelser|erhvervsmæssig baggrund|työkokemus|
    työhistoria|työura|iş deneyimi|iş deneyimleri|deneyim|deneyimler|iş tecrübesi|tecrübe|mesleki deneyim|stajlar|
    опыт работы|опыт|профессиональный опыт|трудовой опыт|трудовая деятельность|карьера|место работы|досвід роботи|
    досвід|професійний досвід|трудова діяльність|experiență|experiență profesională|experiența profesională|
    experiență de muncă|experiența de muncă|loc de muncă|professional career|my career|my journey|my path|
    where i've been|what i've done|what i have done|jobs and experience|previous jobs|previous positions|
    previous employment|past employment|current position|professional timeline|career to date|
    employment and experience|work and experience|job experience|working experience|berufsweg|mein berufsweg|mein weg|
    bisheriger werdegang|meine stationen|stationen|berufstätigkeit|berufliche tätigkeit|berufliche tätigkeiten|beruf|
    arbeit|anstellungen|wo ich gearbeitet habe|bisherige tätigkeiten|bisherige stationen|mon parcours|carrière|
    postes occupés|expérience de travail|mes expériences|où j'ai travaillé|itinéraire professionnel|emplois occupés|
    activité professionnelle|historique professionnel|trabajos|empleos|empleo|trabajo|carrera|carrera profesional|
    antecedentes laborales|antecedentes profesionales|mi trayectoria|mi camino|dónde he trabajado|historia laboral|
    vida laboral|recorrido profesional|trayectoria laboral|puestos desempeñados|lavoro|lavori|dove ho lavorato|
    il mio percorso|percorso lavorativo|carriera professionale|impieghi|storia lavorativa|
    esperienze di lavoro e tirocini|attività lavorativa|attività professionale|curriculum professionale|percurso|
    carreira|trajetória|trajetória profissional|carreira profissional|onde trabalhei|empregos|o meu percurso|
    o meu caminho|historial profissional|atividade profissional|experiências de trabalho|vida profissional|banen|werk|
    loopbaanoverzicht|mijn loopbaan|mijn weg|waar ik heb gewerkt|waar ik gewerkt heb|werkgeschiedenis|werkverleden|
    arbeidsverleden|arbeidsservaring|carrière en werk|praca|kariera|kariera zawodowa|historia zatrudnienia|
    gdzie pracowałem|gdzie pracowałam|moja droga|droga zawodowa|zatrudnienie|ścieżka kariery|praca zawodowa|
    przebieg pracy zawodowej|moja kariera|staż pracy|kariéra|zaměstnání|pracovní historie|profesní historie|
    průběh praxe|předchozí zaměstnání|kde jsem pracoval|kde jsem pracovala|moje cesta|profesní zkušenosti|
    přehled zaměstnání|karriär|min väg|tidigare anställningar|yrkesliv|arbeten|arbete|var jag har arbetat|jobb|
    jobberfarenhet|yrkesbana|karriere|arbeid|ansettelser|ansettelsesforhold|jobber|tidligere jobber|jobberfaring|arbeidsforhold|min vei|veien hit|
    hvor jeg har jobbet|stillinger|tidligere stillinger|tidligere job|tidligere ansættelser|karriereforløb|job|
    arbejde|min vej|min vej hertil|hvor jeg har arbejdet|beskæftigelse|karriereoverblik|työ|työpaikat|ura|uranäkymä|
    urapolku|missä olen työskennellyt|matkani|matkani tähän asti|ammatillinen kokemus|aiempi työkokemus|
    aiemmat työpaikat|tecrübeler|iş tecrübeleri|iş hayatı|çalışma hayatı|çalıştığım yerler|kariyer|kariyerim|
    yolculuğum|mesleki tecrübe|mesleki tecrübeler|iş geçmişi|çalışma geçmişi|стаж|стаж работы|работа|где я работал|
    где я работала|где работал|где работала|мой путь|профессиональная деятельность|трудовой стаж|места работы|
    трудовая биография|карьерный путь|профессиональный путь|робота|місця роботи|мій шлях|де я працював|де я працювала|
    де працював|де працювала|кар'єра|стаж роботи|трудовий досвід|професійна діяльність|професійний шлях|carieră|
    cariera|locuri de muncă|unde am lucrat|drumul meu|parcurs profesional|istoric profesional|activitate profesională|
    traseu profesional|experiență în muncă|angajamente|experiența mea`,
  education: `
    education|educational background|academic background|academic history|academic record|educational record|
    diplômes et formations|academic qualifications|education and training|education & training|academics|studies|
    qualifications and education|university|schooling|academic education|educational qualifications|ausbildung|schule|
    schulzeit|bildung|bildungsweg|studium|schulbildung|schulische ausbildung|akademische ausbildung|
    aus- und weiterbildung|ausbildung und studium|bildungsgang|formation|formations|éducation|études|diplômes|
    parcours académique|formation académique|cursus|scolarité|formación|formación académica|educación|estudios|
    estudios realizados|where i have studied|where i studied|where i have learnt|where i learned|
    akademischer werdegang|schulischer werdegang|schullaufbahn|universitäre ausbildung|hochschulbildung|istruzione|
    istruzione e formazione|formazione|formazione accademica|studi|titoli di studio|percorso formativo|
    percorso di studi|educazione|formação|formação académica|formação acadêmica|educação|educação e formação|
    escolaridade|habilitações|habilitações literárias|habilitações académicas|graduação|opleiding|opleidingen|
    onderwijs|scholing|studie|opleiding en training|wykształcenie|edukacja|studia|vzdělání|dosažené vzdělání|
    studium a vzdělání|utbildning|utbildningar|utdanning|utdannelse|uddannelse|uddannelser|koulutus|opinnot|
    koulutustausta|eğitim|eğitim bilgileri|öğrenim|öğrenim bilgileri|akademik geçmiş|образование|обучение|
    высшее образование|освіта|навчання|educație|educație și formare|studii|formare|educație și formare profesională|
    school|schools|education history|academic details|academic|academic qualification|what i studied|
    what i've studied|learning|degrees|training and education|education and courses|school and university|schulen|
    schulausbildung|schule und studium|schule und ausbildung|akademische laufbahn|studium und ausbildung|hochschule|
    hochschulstudium|abschlüsse|bildungslaufbahn|meine ausbildung|was ich gelernt habe|wo ich gelernt habe|lehre|
    ausbildung und schule|mes études|études et formation|études et diplômes|parcours scolaire|parcours universitaire|
    parcours de formation|cursus scolaire|cursus universitaire|formation initiale|formation et diplômes|diplôme|
    écoles|ce que j'ai étudié|ma formation|titres et diplômes|formation scolaire|datos académicos|académico|
    antecedentes académicos|lo que estudié|lo que he estudiado|qué estudié|estudios académicos|educación y formación|
    formación y estudios|titulaciones|títulos|títulos académicos|formación reglada|escolaridad|mi formación|
    nivel de estudios|cosa ho studiato|percorso scolastico|percorso accademico|studi e formazione|curriculum studi|
    scuola|scuole|titoli|formazione scolastica|istruzione e titoli|dove ho studiato|o que estudei|onde estudei|
    percurso académico|percurso escolar|formação escolar|escola|estudos|formação e educação|trajetória acadêmica|
    bancos da escola|qualificações académicas|qualificações|vooropleiding|gevolgde opleidingen|opleiding en cursussen|
    diploma's|scholen|wat ik heb geleerd|opleidingen en cursussen|mijn opleiding|schoolopleiding|nauka|szkoły|
    ukończone szkoły|szkoła|przebieg nauki|przebieg edukacji|wykształcenie i szkolenia|kształcenie|edukacja i kursy|
    moje wykształcenie|czego się uczyłem|czego się uczyłam|školy|průběh vzdělání|vzdělání a kurzy|
    vzdělání a kvalifikace|škola|co jsem studoval|co jsem studovala|utbildning och kurser|skola|skolor|skolgång|
    studier|akademisk bakgrund|utbildningsbakgrund|examina|min utbildning|vad jag har studerat|utdanning og kurs|
    utdanning og kurser|skole|skolegang|utdannelse og kurs|utdanningsbakgrunn|min utdanning|uddannelse og kurser|
    uddannelsesbaggrund|min uddannelse|akademisk baggrund|koulut|koulu|opiskelu|opiskelut|tutkinnot|koulutukset|
    koulutus ja kurssit|mitä olen opiskellut|opintoni|koulunkäynti|akademik bilgiler|eğitim durumu|öğrenim durumu|
    öğrenim hayatı|eğitim hayatı|okullar|okul|eğitimim|eğitim ve öğretim|eğitim geçmişi|учёба|учеба|где учился|
    где училась|где я учился|где я училась|обучение и образование|образование и курсы|моё образование|
    полученное образование|навчання та освіта|де навчався|де навчалася|де вчився|де вчилася|освіта та навчання|
    освіта та курси|вища освіта|здобута освіта|моя освіта|pregătire|pregătire profesională|pregătire academică|școală|
    școli|educație și cursuri|ce am studiat|unde am studiat|parcurs educațional|studii și cursuri|formare academică|
    formare profesională|educația mea`,
  certificates: `
    certificates|certifications|certification|certificate|licenses|licences|tickets|tickets and cards|
    licenses and certifications|licenses & certifications|licences and certifications|certifications and licenses|
    certifications & licenses|professional certifications|certificates and courses|credentials|accreditations|
    professional qualifications|training and certifications|certifications and training|trainings and certifications|
    zertifikate|zertifizierungen|further training|further education|formation continue|formations complémentaires|
    formación complementaria|formación continua|weiterbildung|weiterbildungen|fortbildungen|fortbildung|
    qualifikationen und zertifikate|certificats|habilitations|certificaciones|certificados|licencias|
    cursos y certificaciones|registration|registrations|professional registration|professional registrations|
    certificati|certificazioni|corsi e certificazioni|corsi di formazione|attestati|abilitazioni|certificações|
    certificação|cursos e certificações|certificaten|certificeringen|cursussen en certificaten|certyfikaty|
    certyfikaty i kursy|kursy i certyfikaty|kursy i szkolenia|szkolenia i kursy|szkolenia|certifikáty|
    certifikáty a kurzy|kurzy a certifikáty|certifikat|certifieringar|kurser och certifikat|sertifikater|
    sertifiseringer|kurs og sertifikater|kurser og sertifikater|certifikater|certificeringer|kurser og certifikater|
    sertifikaatit|todistukset|sertifikalar|sertifika|kurslar ve sertifikalar|сертификаты|курсы и сертификаты|
    повышение квалификации|сертифікати|курси та сертифікати|підвищення кваліфікації|certificări|
    cursuri și certificări|certificates and training|courses and certificates|courses and certifications|
    certificates and licences|courses & certificates|short courses|lehrgänge|kurse|kurse und zertifikate|
    zertifikate und kurse|weiterbildungen und zertifikate|scheine|lizenzen|zusatzqualifikationen|
    certificats et habilitations|formations et certificats|permis et habilitations|cursos y certificados|
    certificados y cursos|formación adicional|otros cursos|carnets|cursos complementarios|corsi e attestati|
    patenti e abilitazioni|certificazioni e corsi|certificati e corsi|cursos e certificados|certificados e cursos|
    formação complementar|formação contínua|cursussen en trainingen|trainingen|certificaten en cursussen|
    diploma's en certificaten|uprawnienia|uprawnienia i certyfikaty|certyfikaty i uprawnienia|certyfikaty i szkolenia|
    szkolenia i certyfikaty|kursy i uprawnienia|oprávnění|osvědčení|školení|kurzy a školení|školení a certifikáty|
    intyg|behörigheter|certifikat och intyg|kurser och intyg|sertifikat|kursbevis|kurs og bevis|bevis|beviser|
    kursusbeviser|kurser og beviser|pätevyydet|luvat ja pätevyydet|kortit|korttikoulutukset|kurssit ja sertifikaatit|
    täydennyskoulutus|belgeler|sertifikalar ve kurslar|kurs ve sertifikalar|belge ve sertifikalar|
    eğitimler ve sertifikalar|seminer ve sertifikalar|удостоверения|сертификаты и курсы|дополнительное образование|
    допуски|курсы и тренинги|свідоцтва|посвідчення|сертифікати та курси|додаткова освіта|certificate și cursuri|
    atestate|cursuri și certificate|autorizații`,
  skills: `
    punti di forza|i miei punti di forza|moje mocne strony|fortalezas|mis fortalezas|points forts|mes points forts|
    pontos fortes|meine stärken|mijn sterke punten|mina styrkor|mine styrker|vahvuuteni|güçlü yönlerim|
    мои сильные стороны|мої сильні сторони|puncte forte|moje silné stránky|my strengths|informatica|
    conhecimentos informáticos|conhecimentos de informática|edv|pc-kenntnisse|computerkenntnisse|datakunskaper|
    it-kundskaber|datakundskaber|it-kunnskaper|atk-taidot|bilgisayar|владение пк|знание компьютера|володіння пк|
    obsługa komputera|znajomość programów|znajomość obsługi komputera|práce na pc|práce s počítačem|it znalosti|
    competențe it|cunoștințe pc|computerkennis|je sais faire|dit kan ik|wat kan ik|dette kan jeg|det kan jag|
    das kann ich gut|o que eu sei fazer|quello che so fare|neler yaparım|tätä osaan|умею|вмію|what i know|
    kernkompetenzen|meine kompetenzen|kompetenzprofil|skill highlights|skills highlights|ma boîte à outils|
    boîte à outils|mon savoir-faire|verktygslåda|værktøjskasse|
    skills|technical skills|key skills|core skills|professional skills|hard skills|soft skills|skill set|skillset|
    core competencies|areas of practice|practice areas|areas of work|software and methods|competencies|competences|
    areas of expertise|expertise|specialties|specialities|strengths|technologies|tools|technical expertise|
    technical proficiencies|technical summary|technical knowledge|tools and technologies|tools & technologies|
    skills and tools|skills & tools|skills summary|skills and abilities|skills & abilities|skills and expertise|
    computer skills|it skills|software|technical|tech stack|tech|technology|programming|programming languages|
    programming skills|additional skills|other skills|relevant skills|skills and accomplishments|what i bring|
    what i can do|was ich kann|was ich mitbringe|capabilities|knowledge|proficiencies|qualifications|key competencies|
    technical competencies|technical environment|clinical skills|kenntnisse|fähigkeiten|fachkenntnisse|kompetenzen|
    it-kenntnisse|edv-kenntnisse|kenntnisse und fähigkeiten|fähigkeiten und kenntnisse|software-kenntnisse|
    qualifikationen|stärken|besondere kenntnisse|technische fähigkeiten|compétences|compétences techniques|
    savoir-faire|atouts|compétences clés|compétences informatiques|outils|habilidades|competencias|aptitudes|
    conocimientos|destrezas|conocimientos técnicos|habilidades técnicas|conocimientos informáticos|informática|
    top skills|digital skills|competenze|competenze tecniche|competenze professionali|competenze digitali|
    competenze informatiche|capacità e competenze|capacità|conoscenze|conoscenze informatiche|abilità|
    habilidades e competências|competências|competências técnicas|competências digitais|conhecimentos|
    conhecimentos técnicos|aptidões|vaardigheden|competenties|kennis en vaardigheden|computervaardigheden|
    digitale vaardigheden|kennis|umiejętności|kompetencje|umiejętności techniczne|kluczowe umiejętności|
    umiejętności komputerowe|dovednosti|znalosti|znalosti a dovednosti|schopnosti|schopnosti a dovednosti|
    počítačové znalosti|kompetenser|kompetens|färdigheter|kunskaper|datorkunskaper|it-kunskaper|kompetanse|
    ferdigheter|datakunnskaper|kompetencer|færdigheder|it-kompetencer|it-færdigheder|kvalifikationer|taidot|osaaminen|
    it-taidot|tietotekniset taidot|yetenekler|beceriler|yetkinlikler|teknik beceriler|bilgisayar bilgisi|
    bilgisayar becerileri|навыки|ключевые навыки|профессиональные навыки|технические навыки|умения|компетенции|
    навички|ключові навички|професійні навички|технічні навички|уміння|competențe|competențe tehnice|
    competențe digitale|aptitudini|abilități|aptitudini și competențe|what i am good at|what i'm good at|
    toolbox|core strengths|competence|skills and competences|skills & competences|
    professional competencies|skills and knowledge|key strengths|i can|das kann ich|meine kenntnisse|können|know-how|
    fertigkeiten|kompetenzen und kenntnisse|was ich gut kann|werkzeuge|werkzeugkasten|weitere kenntnisse|
    sonstige kenntnisse|ce que je sais faire|mes compétences|compétences et outils|connaissances|qualités|
    compétences professionnelles|savoir-être|lo que sé hacer|qué sé hacer|mis habilidades|capacidades|
    competencias profesionales|habilidades y competencias|herramientas|cosa so fare|le mie competenze|skill|
    capacità personali|capacità tecniche|strumenti|competenze chiave|o que sei fazer|as minhas competências|
    competências profissionais|ferramentas|competências pessoais|wat ik kan|mijn vaardigheden|kerncompetenties|
    gereedschapskist|sterke punten|kwaliteiten|kunde|co potrafię|co umiem|moje umiejętności|kwalifikacje|
    kompetencje zawodowe|narzędzia|umiejętności i kompetencje|mocne strony|kvalifikace|co umím|odborné znalosti|
    klíčové dovednosti|silné stránky|moje dovednosti|nástroje|vad jag kan|det här kan jag|styrkor|mina kunskaper|
    kunskaper och färdigheter|egenskaper|verktyg|nyckelkompetenser|det kan jeg|hva jeg kan|nøkkelkompetanse|
    kjernekompetanse|styrker|verktøy|kompetanser|ferdigheter og kompetanse|hvad jeg kan|kernekompetencer|
    nøglekompetencer|faglige kompetencer|kvalifikationer og kompetencer|værktøjer|færdigheder og kompetencer|
    mitä osaan|osaamiset|ydinosaaminen|vahvuudet|taidot ja osaaminen|erityistaidot|työkalut|yeteneklerim|
    neler yapabilirim|bilgi ve beceriler|nitelikler|güçlü yönler|uzmanlık alanları|kişisel beceriler|
    mesleki beceriler|yetkinliklerim|компьютерные навыки|что я умею|умения и навыки|навыки и умения|мои навыки|
    ключевые компетенции|знания и навыки|инструменты|сильные стороны|личные качества|що я вмію|мої навички|вміння|
    вміння та навички|знання та навички|навички та вміння|ключові компетенції|комп'ютерні навички|сильні сторони|
    інструменти|ce știu să fac|abilități și competențe|competențe cheie|aptitudini și abilități|cunoștințe|
    abilitățile mele|calificări|unelte`,
  languages: `
    languages|language|languages known|known languages|language skills|languages spoken|foreign languages|
    spoken languages|sprachen|sprachkenntnisse|fremdsprachen|langues|langues étrangères|compétences linguistiques|
    idiomas|lenguas|how i speak|mother tongue|mother tongues|mother tongue(s)|other languages|other language(s)|
    lingue|lingue straniere|competenze linguistiche|conoscenze linguistiche|lingua madre|línguas|línguas estrangeiras|
    competências linguísticas|talen|talenkennis|taalvaardigheden|taalvaardigheid|języki|języki obce|znajomość języków|
    znajomość języków obcych|jazyky|jazykové znalosti|jazykové dovednosti|cizí jazyky|språk|språkkunskaper|
    språkkunnskaper|språkferdigheter|sprog|sprogkundskaber|sprogkompetencer|kielitaito|kielet|diller|yabancı dil|
    yabancı diller|dil bilgisi|dil becerileri|языки|иностранные языки|знание языков|владение языками|мови|
    іноземні мови|знання мов|володіння мовами|limbi|limbi străine|limbi vorbite|competențe lingvistice|
    languages i speak|sprachen und kenntnisse|sprachkompetenzen|meine sprachen|langues parlées|
    langues maîtrisées|mes langues|idiomas y lenguas|conocimiento de idiomas|mis idiomas|lingue parlate|
    lingue conosciute|conoscenza delle lingue|idiomas falados|línguas faladas|conhecimento de idiomas|
    talenkennis en vaardigheid|gesproken talen|mijn talen|jakie języki znam|języki obce i poziom|jazyky a úroveň|
    jazyková vybavenost|znalost jazyků|språkkunskap|språk jag talar|språk jeg snakker|sprog jeg taler|kielet ja taso|
    kielitaidot|bildiği diller|bildiğim diller|yabancı dil bilgisi|dil bilgileri|dil yetkinlikleri|
    знание иностранных языков|языковые навыки|какими языками владею|володіння іноземними мовами|знання іноземних мов|
    мовні навички|limbi cunoscute|cunoștințe lingvistice|limbi și nivel`,
  links: `
    links|social|social media|online|profiles|websites|web|online presence|on the web|im netz|liens|enlaces|
    redes sociales|collegamenti|länkar|lenker|linkit|bağlantılar|ссылки|посилання|linki|odkazy|find me online|
    profile im netz|webseiten|sites web|profils|sitios web|sito web|siti web|páginas web|perfis|websites en profielen|
    profile i strony|webové stránky|länkar och profiler|lenker og profiler|linkkejä|profiller|ссылки и профили|
    посилання та профілі|legături`,
  other: `
    projects|personal projects|side projects|selected projects|key projects|academic projects|open source|
    open source projects|portfolio|publications|selected publications|research publications|patents|presentations|
    talks|speaking|invited talks|conferences|awards|honors|honours|honors and awards|honors & awards|
    awards and honors|awards and achievements|achievements|accomplishments|key achievements|selected honors|
    scholarships|grants|interests|hobbies|hobbies and interests|hobbies & interests|interests and hobbies|
    personal interests|activities|extracurricular|extracurricular activities|off duty|referees|
    extra-curricular activities|volunteer experience|volunteering|volunteer work|ehrenamt|bénévolat|voluntariado|
    leadership|memberships|affiliations|professional affiliations|professional memberships|
    memberships and associations|professional development|references|referees|courses|coursework|relevant coursework|
    training|trainings|workshops|research|research interests|military service|theses|thesis|miscellaneous|
    additional information|other|additional|declaration|sales track record|projekte|publikationen|veröffentlichungen|
    auszeichnungen|interessen|hobbys|referenzen|mitgliedschaften|sonstiges|ehrenamtliches engagement|engagement|
    wehrdienst|projets|centres d'intérêt|centres d’intérêt|loisirs|distinctions|références|divers|proyectos|
    publicaciones|kind words|testimonials|organisations|organizations|community|führerschein|permis|driving licence|
    reference|cursos|premios|intereses|aficiones|referencias|otros|otros datos|cursos|gallery|where i volunteered|
    where i have volunteered|research projects|peer-reviewed articles|conference papers|conference papers and posters|
    posters|academic service|journal articles|away from work|recommendations|vie associative|anlagen|anhang|progetti|
    pubblicazioni|premi|premi e riconoscimenti|riconoscimenti|interessi|interessi e hobby|referenze|volontariato|
    patente|patente di guida|ulteriori informazioni|altre informazioni|corsi|projetos|publicações|prémios|prêmios|
    interesses|referências|carta de condução|outras informações|informações adicionais|cursos e formações|projecten|
    publicaties|prijzen|interesses en hobby's|hobby's|hobby's en interesses|referenties|vrijwilligerswerk|rijbewijs|
    overige|overige informatie|cursussen|nevenactiviteiten|projekty|publikacje|nagrody|osiągnięcia|zainteresowania|
    referencje|wolontariat|prawo jazdy|informacje dodatkowe|kursy|zájmy|koníčky|reference|dobrovolnictví|
    řidičský průkaz|další informace|ocenění|publikace|kurzy|projekt|publikationer|intressen|fritidsintressen|
    referenser|ideellt arbete|körkort|övrigt|kurser|utmärkelser|prosjekter|publikasjoner|interesser|referanser|
    frivillig arbeid|verv|førerkort|annet|kurs|fritid|projekter|referencer|frivilligt arbejde|kørekort|øvrigt|hobbyer|
    harrastukset|suosittelijat|julkaisut|projektit|vapaaehtoistyö|luottamustoimet|ajokortti|kurssit|palkinnot|
    projeler|yayınlar|ödüller|ilgi alanları|hobiler|referanslar|gönüllülük|ehliyet|sürücü belgesi|kurslar|ek bilgiler|
    проекты|публикации|награды|достижения|интересы|увлечения|хобби|рекомендации|волонтерство|водительские права|
    дополнительная информация|курсы|проєкти|проекти|публікації|нагороди|досягнення|інтереси|захоплення|хобі|
    рекомендації|волонтерство|водійські права|додаткова інформація|курси|proiecte|publicații|premii|interese|
    hobby-uri|hobbyuri|referințe|voluntariat|permis de conducere|informații suplimentare|cursuri|free time|
    in my free time|spare time|outside work|beyond work|what drives me|hobbies and volunteering|sports|
    driving license|licences and vehicles|freizeit|in meiner freizeit|freizeitaktivitäten|persönliche interessen|
    hobbys und interessen|interessen und hobbys|ehrenamtliche tätigkeit|ehrenamtliche tätigkeiten|
    ehrenamtliche arbeit|stipendien|preise|vorträge|temps libre|activités|activités extra-professionnelles|
    activités extraprofessionnelles|hors travail|passions|intérêts|centres d'intérêts|loisirs et centres d'intérêt|
    engagements|publications et conférences|permis de conduire|informations complémentaires|tiempo libre|ocio|
    hobbies e intereses|intereses y aficiones|intereses personales|otra información|información adicional|
    otros datos de interés|carnet de conducir|permiso de conducir|becas|disponibilidad|tempo libero|passioni|
    interessi personali|hobby|hobby e interessi|hobby e tempo libero|disponibilità|allegati|tempos livres|
    interesses pessoais|passatempos|hobbies e interesses|outros|outras atividades|voluntariado e interesses|
    carteira de motorista|disponibilidade|vrije tijd|in mijn vrije tijd|naast het werk|buiten het werk|
    bestuursfuncties|rijbewijzen|czas wolny|po pracy|hobby i zainteresowania|zainteresowania i hobby|
    dodatkowe informacje|działalność społeczna|klauzula|zgoda|volný čas|koníčky a zájmy|zájmy a koníčky|záliby|
    ostatní|doplňující informace|projekty a publikace|intressen och fritid|på fritiden|övrig information|
    fritidsinteresser|interesser og fritid|fritid og interesser|andet|frivillighed|harrastuneisuus|vapaa-aika|
    harrastukset ja kiinnostukset|muut tiedot|muuta|kiinnostuksen kohteet|luottamustehtävät|hobilerim|
    hobiler ve ilgi alanları|boş zamanlarım|serbest zaman|ek bilgi|diğer|diğer bilgiler|sosyal etkinlikler|askerlik|
    askerlik durumu|hobi|свободное время|о хобби|личные интересы|прочее|дополнительно|вільний час|додатково|інше|
    особисті інтереси|timp liber|în timpul liber|hobby-uri și interese|alte informații|pasiuni|interese și hobby-uri`,
}

/**
 * Words that also occur inside an entry: on a line of their own they are headings only when set
 * apart.
 */
export const WEAK_HEADINGS = `
    research|software|technology|technical|web|online|work|details|training|trainings|other|knowledge|tools|activities|
    leadership|university|career|studies|additional|workshops|it|informatique|outils|programming|achievements|
    accomplishments|key achievements|technologies|strengths|roles|timeline|registration|school|schools|academic|learning|
    arbeit|beruf|stationen|lehre|schule|schulen|hochschule|werkzeuge|kurse|ziel|abschlüsse|emplois|carrière|diplôme|écoles|
    activités|connaissances|qualités|trabajo|trabajos|empleo|empleos|títulos|herramientas|capacidades|lavoro|lavori|impieghi|
    scuola|scuole|titoli|strumenti|skill|percurso|carreira|empregos|escola|estudos|ferramentas|capacidades|werk|banen|school|
    scholen|diploma's|kwaliteiten|doel|praca|zatrudnienie|nauka|szkoły|szkoła|uprawnienia|narzędzia|cel|zaměstnání|školy|škola|
    kurzy|školení|nástroje|cíl|arbete|arbeten|jobb|karriär|skola|skolor|studier|examina|kurser|egenskaper|verktyg|styrkor|
    arbeid|jobber|stillinger|skole|kurs|bevis|verktøy|styrker|job|arbejde|værktøjer|työ|työpaikat|ura|koulu|koulut|tutkinnot|
    opiskelu|kortit|työkalut|kariyer|okul|okullar|belgeler|nitelikler|amaç|hedef|работа|стаж|карьера|учёба|учеба|инструменты|
    допуски|робота|навчання|інструменти|кар'єра|carieră|școală|școli|atestate|unelte|cunoștințe|calificări`
