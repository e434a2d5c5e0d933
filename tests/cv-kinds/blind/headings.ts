/** Section headings as people write them, usual and unusual, in each language. */

import type { CvLanguage } from '../model.ts'

export type Section =
  | 'summary'
  | 'experience'
  | 'education'
  | 'skills'
  | 'languages'
  | 'certificates'
  | 'interests'
  | 'contact'

const of = (text: string) => text.split(' | ')

/** In the order of `Section`. */
function sections(
  ...texts: [string, string, string, string, string, string, string, string]
): Record<Section, string[]> {
  const [summary, experience, education, skills, languages, certificates, interests, contact] =
    texts
  return {
    summary: of(summary),
    experience: of(experience),
    education: of(education),
    skills: of(skills),
    languages: of(languages),
    certificates: of(certificates),
    interests: of(interests),
    contact: of(contact),
  }
}

export const HEADINGS: Record<CvLanguage, Record<Section, string[]>> = {
  en: sections(
    'Profile | Summary | Professional Summary | About Me | Personal Statement | Career Objective | Personal Profile | Who I Am | In a nutshell | Executive Summary',
    'Experience | Work Experience | Employment History | Professional Experience | Career History | Work History | Relevant Experience | Employment | Career to Date | Positions Held',
    'Education | Education & Training | Academic Background | Qualifications | Education and Qualifications | Academic Qualifications | Schooling | Academic History',
    'Skills | Key Skills | Core Competencies | Technical Skills | Areas of Expertise | Skills & Abilities | IT Skills | Toolbox | What I bring | Skill Highlights',
    'Languages | Language Skills | Languages Spoken | Foreign Languages',
    'Certifications | Licenses & Certifications | Courses | Training and Certificates | Professional Development | Tickets & Licences | Accreditations',
    'Interests | Hobbies | Hobbies and Interests | Personal Interests | Outside of work | Activities & Interests | Other interests',
    'Contact | Contact Details | Personal Details | Contact Info | Get in touch | Details | Reach me',
  ),
  de: sections(
    'Profil | Kurzprofil | Über mich | Zur Person | Zusammenfassung | Persönliches Profil | Berufsprofil | Was mich ausmacht',
    'Berufserfahrung | Beruflicher Werdegang | Berufspraxis | Berufliche Stationen | Berufliche Laufbahn | Berufstätigkeit | Praktische Erfahrung | Werdegang | Arbeitserfahrung | Beruf',
    'Ausbildung | Bildungsweg | Schulbildung | Studium | Akademischer Werdegang | Schule und Ausbildung | Aus- und Weiterbildung | Schulische Ausbildung | Hochschulbildung',
    'Kenntnisse | Fähigkeiten | Fachkenntnisse | EDV-Kenntnisse | Kompetenzen | Besondere Kenntnisse | IT-Kenntnisse | Stärken | Kernkompetenzen | Sonstige Kenntnisse',
    'Sprachen | Sprachkenntnisse | Fremdsprachen | Sprachliche Kenntnisse',
    'Zertifikate | Weiterbildungen | Fortbildungen | Qualifikationen | Lehrgänge und Scheine | Zusatzqualifikationen | Kurse',
    'Hobbys | Interessen | Hobbies | Freizeit | Privates | Interessen und Ehrenamt | In meiner Freizeit',
    'Kontakt | Persönliche Daten | Kontaktdaten | Angaben zur Person | Anschrift | So erreichen Sie mich',
  ),
  fr: sections(
    'Profil | À propos | À propos de moi | Profil professionnel | Résumé | Objectif | Qui suis-je ? | Présentation',
    'Expérience | Expériences professionnelles | Expérience professionnelle | Parcours professionnel | Parcours | Emplois occupés | Expériences | Mes expériences | Carrière',
    'Formation | Formations | Formation et diplômes | Parcours scolaire | Études | Diplômes | Cursus | Formation académique | Scolarité',
    'Compétences | Compétences clés | Savoir-faire | Compétences techniques | Informatique | Atouts | Domaines de compétence | Logiciels | Mes compétences',
    'Langues | Compétences linguistiques | Langues étrangères | Langues parlées',
    'Certifications | Formations complémentaires | Habilitations | Certificats | Permis et habilitations | Stages de perfectionnement',
    "Centres d'intérêt | Loisirs | Centres d’intérêts | Divers | Passions | Activités extra-professionnelles | Hobbies",
    'Contact | Coordonnées | Informations personnelles | Me contacter | État civil | Mes coordonnées',
  ),
  es: sections(
    'Perfil | Perfil profesional | Sobre mí | Resumen | Acerca de mí | Extracto | Objetivo profesional | Presentación',
    'Experiencia | Experiencia laboral | Experiencia profesional | Trayectoria profesional | Historial laboral | Antecedentes laborales | Vida laboral | Trayectoria',
    'Formación | Formación académica | Educación | Estudios | Datos académicos | Estudios realizados | Antecedentes académicos | Titulación',
    'Habilidades | Competencias | Aptitudes | Conocimientos | Conocimientos informáticos | Informática | Destrezas | Capacidades | Herramientas',
    'Idiomas | Lenguas | Conocimiento de idiomas | Competencias lingüísticas',
    'Certificados | Cursos | Formación complementaria | Certificaciones | Cursos y seminarios | Carnets y acreditaciones | Otros cursos',
    'Intereses | Aficiones | Hobbies | Tiempo libre | Otros datos de interés | Pasatiempos',
    'Contacto | Datos personales | Datos de contacto | Información de contacto | Información personal',
  ),
  it: sections(
    'Profilo | Profilo personale | Chi sono | Su di me | Sintesi | Profilo professionale | Obiettivo professionale | Presentazione',
    'Esperienza | Esperienze professionali | Esperienza lavorativa | Esperienze lavorative | Percorso professionale | Carriera | Occupazioni svolte | Lavoro',
    'Istruzione | Istruzione e formazione | Formazione | Titoli di studio | Studi | Percorso di studi | Formazione accademica | Scuola',
    'Competenze | Capacità e competenze | Competenze tecniche | Competenze digitali | Conoscenze informatiche | Abilità | Skill | Punti di forza',
    'Lingue | Lingue straniere | Competenze linguistiche | Conoscenze linguistiche',
    'Certificazioni | Corsi e attestati | Corsi di formazione | Attestati | Patenti e abilitazioni | Formazione continua',
    'Interessi | Hobby | Tempo libero | Passioni | Interessi personali | Altro',
    'Contatti | Dati personali | Informazioni personali | Recapiti | Dati anagrafici',
  ),
  pt: sections(
    'Perfil | Sobre mim | Resumo | Resumo profissional | Objetivo | Apresentação | Perfil profissional | Síntese',
    'Experiência | Experiência profissional | Percurso profissional | Histórico profissional | Atuação profissional | Carreira | Experiências | Empregos anteriores',
    'Formação | Formação acadêmica | Educação | Habilitações literárias | Escolaridade | Educação e formação | Percurso académico | Estudos',
    'Competências | Habilidades | Conhecimentos | Informática | Aptidões | Competências técnicas | Conhecimentos específicos | Principais competências | Qualificações',
    'Idiomas | Línguas | Competências linguísticas | Línguas estrangeiras',
    'Certificados | Cursos | Cursos complementares | Certificações | Formação complementar | Cursos e certificados',
    'Interesses | Hobbies | Passatempos | Tempos livres | Interesses pessoais | Outras atividades',
    'Contato | Contacto | Dados pessoais | Contactos | Informação pessoal | Informações de contato',
  ),
  nl: sections(
    'Profiel | Over mij | Persoonlijk profiel | Samenvatting | Wie ben ik? | Profielschets | Personalia en profiel | Even voorstellen',
    'Werkervaring | Ervaring | Loopbaan | Arbeidsverleden | Relevante werkervaring | Carrière | Professionele ervaring | Beroepservaring',
    'Opleiding | Opleidingen | Onderwijs | Opleiding en cursussen | Studie | Vooropleiding | Scholing | Gevolgde opleidingen',
    'Vaardigheden | Competenties | Kennis | Computervaardigheden | IT-kennis | Kwaliteiten | Kerncompetenties | Sterke punten',
    'Talen | Talenkennis | Taalvaardigheid | Taalkennis',
    'Certificaten | Cursussen | Cursussen en trainingen | Diploma’s | Trainingen | Bijscholing',
    "Hobby's | Interesses | Vrije tijd | Hobby’s en interesses | Vrijetijdsbesteding | Naast het werk",
    'Contact | Personalia | Persoonlijke gegevens | Contactgegevens | Gegevens | NAW-gegevens',
  ),
  pl: sections(
    'Profil | O mnie | Podsumowanie zawodowe | Profil zawodowy | Kilka słów o mnie | Podsumowanie | Cel zawodowy',
    'Doświadczenie | Doświadczenie zawodowe | Przebieg kariery | Historia zatrudnienia | Przebieg pracy zawodowej | Praca | Kariera',
    'Wykształcenie | Edukacja | Przebieg nauki | Nauka | Wykształcenie i szkolenia | Ukończone szkoły',
    'Umiejętności | Kompetencje | Obsługa komputera | Kluczowe umiejętności | Dodatkowe umiejętności | Mocne strony',
    'Języki | Języki obce | Znajomość języków | Znajomość języków obcych',
    'Certyfikaty | Kursy i szkolenia | Szkolenia | Kursy | Uprawnienia | Ukończone kursy',
    'Zainteresowania | Hobby | Czas wolny | Pasje | Zainteresowania i hobby',
    'Kontakt | Dane osobowe | Dane kontaktowe | Dane',
  ),
  cs: sections(
    'Profil | O mně | Shrnutí | Profesní profil | Stručně o mně | Osobní profil',
    'Praxe | Pracovní zkušenosti | Zaměstnání | Průběh praxe | Profesní zkušenosti | Zkušenosti | Dosavadní praxe | Kariéra',
    'Vzdělání | Dosažené vzdělání | Studium | Vzdělání a kurzy | Průběh studia',
    'Dovednosti | Znalosti | Znalosti a dovednosti | Počítačové znalosti | Schopnosti | Co umím',
    'Jazyky | Jazykové znalosti | Jazyková vybavenost | Cizí jazyky',
    'Certifikáty | Kurzy | Školení | Kurzy a školení | Osvědčení | Oprávnění',
    'Zájmy | Koníčky | Volný čas | Záliby | Zájmy a koníčky',
    'Kontakt | Osobní údaje | Kontaktní údaje | Údaje',
  ),
  sv: sections(
    'Profil | Om mig | Sammanfattning | Kort om mig | Personligt | Vem är jag?',
    'Arbetslivserfarenhet | Erfarenhet | Anställningar | Yrkeserfarenhet | Tidigare anställningar | Arbete | Karriär | Jobb',
    'Utbildning | Utbildningar | Studier | Skola | Utbildning och kurser | Akademisk utbildning',
    'Kompetenser | Färdigheter | Kunskaper | Datakunskaper | Övriga kunskaper | IT-kunskaper | Styrkor',
    'Språk | Språkkunskaper | Språkfärdigheter | Språk & nivå',
    'Certifikat | Kurser | Kurser och certifikat | Licenser | Intyg | Övriga meriter',
    'Intressen | Fritid | Fritidsintressen | Hobby | På fritiden',
    'Kontakt | Kontaktuppgifter | Personuppgifter | Personlig information',
  ),
  da: sections(
    'Profil | Om mig | Resumé | Kort om mig | Faglig profil | Personlig profil | Nøgleord',
    'Erhvervserfaring | Erfaring | Ansættelser | Karriere | Tidligere job | Arbejdserfaring | Beskæftigelse | Joberfaring',
    'Uddannelse | Uddannelser | Skolegang | Uddannelse og kurser | Studier',
    'Kompetencer | Færdigheder | IT-kompetencer | Faglige kompetencer | Kvalifikationer | It-kundskaber',
    'Sprog | Sprogkundskaber | Sproglige kompetencer | Fremmedsprog',
    'Certifikater | Kurser | Kurser og certifikater | Efteruddannelse | Beviser',
    'Interesser | Fritid | Fritidsinteresser | Privat | Hobby',
    'Kontakt | Personlige oplysninger | Kontaktoplysninger | Personlige data | Stamdata',
  ),
  no: sections(
    'Profil | Om meg | Sammendrag | Nøkkelkvalifikasjoner | Kort om meg | Personlig profil',
    'Arbeidserfaring | Erfaring | Yrkeserfaring | Jobberfaring | Praksis | Ansettelser | Arbeidsforhold | Karriere',
    'Utdanning | Utdannelse | Skolegang | Studier | Utdanning og kurs',
    'Ferdigheter | Kompetanse | Kunnskaper | Datakunnskaper | Nøkkelkompetanse | IT-ferdigheter',
    'Språk | Språkkunnskaper | Språkferdigheter | Fremmedspråk',
    'Sertifikater | Kurs | Kurs og sertifikater | Sertifiseringer | Fagbrev og bevis',
    'Interesser | Fritid | Fritidsinteresser | Hobbyer | Annet',
    'Kontakt | Personalia | Kontaktinformasjon | Personopplysninger',
  ),
  fi: sections(
    'Profiili | Tietoa minusta | Tiivistelmä | Kuka olen | Esittely | Lyhyesti',
    'Työkokemus | Työhistoria | Kokemus | Työura | Ammatillinen kokemus | Työtehtävät | Ura',
    'Koulutus | Koulutustausta | Opinnot | Tutkinnot | Koulut | Opiskelu',
    'Taidot | Osaaminen | Tietotekniset taidot | IT-taidot | Vahvuudet | Ydinosaaminen | Muu osaaminen',
    'Kielitaito | Kielet | Kielitaidot | Vieraat kielet',
    'Sertifikaatit | Kurssit | Kortit ja luvat | Täydennyskoulutus | Pätevyydet | Kurssit ja kortit',
    'Harrastukset | Kiinnostuksen kohteet | Vapaa-aika | Harrastuneisuus',
    'Yhteystiedot | Henkilötiedot | Ota yhteyttä | Perustiedot',
  ),
  tr: sections(
    'Profil | Hakkımda | Özet | Kariyer Hedefi | Kişisel Özet | Ön Yazı | Ben Kimim',
    'İş Deneyimi | Deneyim | İş Tecrübesi | Mesleki Deneyim | Çalışma Hayatı | İş Geçmişi | Tecrübeler | İŞ TECRÜBELERİ',
    'Eğitim | Eğitim Bilgileri | Öğrenim Durumu | Eğitim Durumu | Akademik Bilgiler | Öğrenim',
    'Yetenekler | Beceriler | Bilgisayar Bilgisi | Yetkinlikler | Teknik Beceriler | Kişisel Özellikler | Nitelikler',
    'Diller | Yabancı Dil | Yabancı Diller | Dil Bilgisi | Bildiği Diller',
    'Sertifikalar | Kurslar | Eğitim ve Sertifikalar | Seminer ve Kurslar | Belgeler | Alınan Eğitimler',
    'İlgi Alanları | Hobiler | Hobilerim | Kişisel İlgiler | Boş Zaman',
    'İletişim | Kişisel Bilgiler | İletişim Bilgileri | Kimlik Bilgileri',
  ),
  ru: sections(
    'О себе | Обо мне | Профиль | Краткая информация | Цель | Дополнительная информация | Кто я',
    'Опыт работы | Опыт | Трудовая деятельность | Профессиональный опыт | Места работы | Карьера | Стаж',
    'Образование | Учёба | Основное образование | Где учился | Высшее образование',
    'Навыки | Ключевые навыки | Профессиональные навыки | Умения | Компьютерные навыки | Владение ПК | Знания и навыки',
    'Языки | Знание языков | Иностранные языки | Владение языками',
    'Сертификаты | Курсы | Повышение квалификации, курсы | Дополнительное образование | Курсы и тренинги | Тесты, экзамены',
    'Интересы | Хобби | Увлечения | Свободное время | Хобби и интересы',
    'Контакты | Личные данные | Контактная информация | Персональная информация',
  ),
  uk: sections(
    'Про себе | Профіль | Про мене | Мета | Короткі відомості | Хто я',
    'Досвід роботи | Досвід | Трудова діяльність | Професійний досвід | Місця роботи | Кар’єра',
    'Освіта | Навчання | Вища освіта | Де навчався | Освіта та навчання',
    'Навички | Ключові навички | Професійні навички | Вміння | Знання комп’ютера | Уміння і навички',
    'Мови | Знання мов | Володіння мовами | Іноземні мови',
    'Сертифікати | Курси | Додаткова освіта | Курси та тренінги | Підвищення кваліфікації',
    'Інтереси | Хобі | Захоплення | Вільний час',
    'Контакти | Особисті дані | Контактна інформація | Особиста інформація',
  ),
  ro: sections(
    'Profil | Despre mine | Rezumat | Obiectiv profesional | Prezentare | Cine sunt',
    'Experiență | Experiență profesională | Experiența profesională | Istoric profesional | Locuri de muncă | Activitate profesională | Parcurs profesional',
    'Educație | Educație și formare | Studii | Formare | Pregătire | Educaţie şi formare',
    'Competențe | Aptitudini | Abilități | Aptitudini și competențe | Cunoștințe PC | Calități',
    'Limbi străine | Limbi | Limbi vorbite | Competențe lingvistice',
    'Certificate | Cursuri | Certificări | Cursuri și atestate | Diplome și certificate',
    'Interese | Hobby-uri | Hobby | Pasiuni | Timp liber',
    'Contact | Date personale | Informații personale | Date de contact',
  ),
}

/** Headings nobody has in a list. `any` serves for each section. */
export const INVENTED_HEADINGS: Record<CvLanguage, Partial<Record<Section, string[]>>> & {
  any: string[]
} = {
  en: {
    summary: of('Hello there | The short version | Me, in four lines | A word before we start'),
    experience: of(
      'My road so far | Things I get paid for | Who has put up with me | Where the years went | Payslips | Rooms I have worked in',
    ),
    education: of('Where I sat still and listened | Hats thrown | Book learning'),
    skills: of('Tricks up my sleeve | What my hands know | Superpowers | Ask me about'),
    languages: of('Tongues | I can order coffee in'),
    certificates: of('Paper that proves it | Stamps and seals'),
    interests: of('Off the clock | When nobody pays me'),
    contact: of('Ring, write or knock | Find me here'),
  },
  de: {
    summary: of('Kurz und knapp | Mensch hinter dem Blatt'),
    experience: of(
      'Stationen | Wo ich angepackt habe | Brötchen verdient bei | Bisherige Wege | Hier war ich fleißig',
    ),
    education: of('Schulbank gedrückt | Gelernt ist gelernt | Woher ich es weiß'),
    skills: of('Das kann ich | Werkzeugkasten | Handwerkszeug'),
    languages: of('Ich spreche'),
    certificates: of('Schwarz auf weiß | Scheine'),
    interests: of('Nach Feierabend'),
    contact: of('Draht zu mir'),
  },
  fr: {
    summary: of('En deux mots | Moi en bref'),
    experience: of('Mon chemin | Ils m’ont fait confiance | Là où j’ai travaillé | Mes aventures'),
    education: of('Sur les bancs | Ce que j’ai appris'),
    skills: of('Ma boîte à outils | Je sais faire'),
    interests: of('Côté jardin'),
  },
  es: {
    summary: of('Unas palabras'),
    experience: of('Mi camino | Donde he trabajado | Con quién he crecido'),
    education: of('Lo que estudié'),
    skills: of('Lo que sé hacer | Mi caja de herramientas'),
    interests: of('Cuando no trabajo'),
  },
  it: {
    summary: of('Due parole su di me'),
    experience: of('Dove ho lavorato | La mia strada | Tappe'),
    education: of('Cosa ho studiato'),
    skills: of('Cosa so fare | La cassetta degli attrezzi'),
    interests: of('Fuori dall’ufficio'),
  },
  pt: {
    experience: of('Por onde andei | O meu caminho'),
    skills: of('O que sei fazer'),
    education: of('Bancos da escola'),
  },
  nl: {
    experience: of('Waar ik gewerkt heb | Mijn pad tot nu toe'),
    skills: of('Dit kan ik | Gereedschapskist'),
    education: of('In de schoolbanken'),
  },
  pl: { experience: of('Moja droga | Gdzie pracowałem'), skills: of('Co potrafię') },
  cs: { experience: of('Kde jsem pracoval | Moje cesta'), skills: of('V čem jsem dobrý') },
  sv: { experience: of('Min resa | Här har jag jobbat'), skills: of('Det här kan jag') },
  da: { experience: of('Min vej hertil'), skills: of('Det kan jeg') },
  no: { experience: of('Veien hit'), skills: of('Dette kan jeg') },
  fi: { experience: of('Matkani tähän asti'), skills: of('Mitä osaan') },
  tr: { experience: of('Yolculuğum'), skills: of('Neler yaparım') },
  ru: { experience: of('Мой путь | Где я работал'), skills: of('Что я умею') },
  uk: { experience: of('Мій шлях'), skills: of('Що я вмію') },
  ro: { experience: of('Drumul meu'), skills: of('Ce știu să fac') },
  any: of(
    'Blorptastic | Zwergenfleiss | Quintarelle | Chapter II | Odds & Ends | Mirabolanza | The Good Stuff | Fnordwerk',
  ),
}
