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
    coordonnées|informations personnelles|contacto|datos personales|datos de contacto|información personal`,
  summary: `summary|professional summary|executive summary|career summary|personal summary|profile summary|
    summary of qualifications|professional synopsis|synopsis|profile|professional profile|personal profile|personal statement|about|about me|objective|
    career objective|professional objective|overview|introduction|who i am|welcome|profil|kurzprofil|über mich|
    zusammenfassung|berufliches profil|à propos|à propos de moi|résumé|profil professionnel|objectif|perfil|
    perfil profesional|sobre mí|resumen|resumen profesional|acerca de mí|objetivo|extracto`,
  experience: `experience|experiences|work experience|professional experience|relevant experience|employment|
    employment history|employment record|record of employment|employment experience|work history|career history|career|professional background|positions|
    appointments|academic appointments|academic positions|professional appointments|positions held|industry experience|experience summary|professional history|job history|jobs|work|
    research experience|teaching experience|clinical experience|internships|internship experience|additional experience|other experience|leadership experience|
    military experience|berufserfahrung|berufliche erfahrung|berufserfahrungen|beruflicher werdegang|
    werdegang|praktische erfahrung|praktische erfahrungen|berufspraxis|praktika|berufliche laufbahn|tätigkeiten|
    expérience|expériences|expérience professionnelle|expériences professionnelles|parcours professionnel|
    parcours|emplois|stages|experiencia|experiencia laboral|experiencia profesional|experiencias|
    trayectoria|trayectoria profesional|historial laboral|prácticas`,
  education: `education|educational background|academic background|academic history|academic record|educational record|diplômes et formations|academic qualifications|
    education and training|education & training|academics|studies|qualifications and education|university|schooling|
    academic education|educational qualifications|ausbildung|schule|schulzeit|bildung|bildungsweg|studium|schulbildung|
    schulische ausbildung|akademische ausbildung|aus- und weiterbildung|ausbildung und studium|bildungsgang|
    formation|formations|éducation|études|diplômes|parcours académique|formation académique|cursus|scolarité|
    formación|formación académica|educación|estudios|estudios realizados`,
  certificates: `certificates|certifications|certification|certificate|licenses|licences|tickets|tickets and cards|licenses and certifications|
    licenses & certifications|licences and certifications|certifications and licenses|certifications & licenses|
    professional certifications|certificates and courses|credentials|accreditations|professional qualifications|
    training and certifications|certifications and training|trainings and certifications|zertifikate|zertifizierungen|
    further training|further education|formation continue|
    formations complémentaires|formación complementaria|formación continua|weiterbildung|weiterbildungen|fortbildungen|fortbildung|qualifikationen und zertifikate|certificats|
    habilitations|certificaciones|certificados|licencias|cursos y certificaciones`,
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
    conocimientos técnicos|habilidades técnicas|conocimientos informáticos|informática`,
  languages: `languages|language|languages known|known languages|language skills|languages spoken|foreign languages|spoken languages|sprachen|
    sprachkenntnisse|fremdsprachen|langues|langues étrangères|compétences linguistiques|idiomas|lenguas`,
  links: `links|social|social media|online|profiles|websites|web|online presence|on the web|im netz|liens|enlaces|
    redes sociales`,
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
    kind words|testimonials|organisations|organizations|community|führerschein|permis|driving licence|reference|cursos|premios|intereses|aficiones|referencias|otros|otros datos|cursos|gallery`,
}

const KINDS = new Map(
  Object.entries(WORDS).flatMap(([kind, words]) =>
    words
      .split('|')
      .map((word) => [word.trim().replace(/\s+/g, ' '), kind as SectionKind] as const),
  ),
)

const COMPACT = new Map(
  [...KINDS].flatMap(([words, kind]) =>
    words.includes(' ') && words.length >= 9 ? [[words.replaceAll(' ', ''), kind] as const] : [],
  ),
)

const JOINT = /\s+(?:and|und|et|y|&|\/)\s+|\s*[&/+,]\s*/

/** The kind of section that a line begins, or null when it is no known heading. */
export function headingKind(line: string): SectionKind | null {
  const bare = line
    .replace(/^[\s\d.)|–—•*#:_=-]*(?=\p{L})/u, '')
    .replace(/[\s:|–—•*#_.=-]+$/, '')
    .replace(/\s+/g, ' ')
    .toLowerCase()
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
