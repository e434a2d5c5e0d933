import { HEADING_WORDS, type SectionKind, WEAK_HEADINGS } from './cv-heading-words.ts'
import { fold } from './tokenise.ts'

export type { SectionKind }

const KINDS = new Map(
  Object.entries(HEADING_WORDS).flatMap(([kind, words]) =>
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

const JOINT = /\s+(?:and|und|et|y|e|i|a|og|och|en|ja|ve|и|і|та|și|si|&|\/)\s+|\s*[&/+,]\s*/

/** "IV. Experience", "B) Education" */
const NUMERAL = /^\s*(?:[IVX]{1,4}|[A-H])[.)]\s+(?=\p{L})/u

/** "MY EDUCATION", "Le mie competenze"; in small letters it is a part of a sentence. */
const OWN =
  /^(?:My|MY|Meine?|MEINE?|Mes|Mon|Ma|Mis|Mi|MIS|MI|Il mio|I miei|Le mie|La mia|(?:[OA]s? )?(?:[Mm]eus?|[Mm]inhas?)|Mijn|MIJN|Moja|Moje|Mój|Můj|Min|Mitt|Mina|Mine|Мой|Моя|Моё|Мои|Мій|Моя|Мої)\s+(?=\p{L})/u

const WEAK = new Set(WEAK_HEADINGS.split('|').map(plain))

/** A word that also occurs inside an entry. */
export function isWeakHeading(text: string): boolean {
  return WEAK.has(plain(text))
}

/** The kind of section that a line begins, or null when it is no known heading. */
export function headingKind(line: string): SectionKind | null {
  // "Language)" is the end of what the line above began.
  if (line.lastIndexOf(')') >= 0 && !line.includes('(') && !/\d\)/.test(line)) return null
  // An icon before or behind a heading is no part of it.
  const bare = plain(
    line
      .replace(NUMERAL, '')
      .replace(/^[^\p{L}]*(?=\p{L})/u, '')
      .replace(OWN, '')
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
    decisive({
      last: 'experience|employment|*erfahrung|*erfahrungen|werdegang|laufbahn|*ervaring|*erfarenhet|*erfaring|*kokemus|deneyimi|deneyimleri|tecrübesi|tecrübeleri|expériences|experiencias|esperienze|experiências|doświadczenie|zkušenosti|опыт|досвід',
      first:
        'expérience|expériences|experiencia|experiencias|parcours|trayectoria|esperienza|esperienze|percorso lavorativo|experiência|experiências|doświadczenie|zkušenosti|опыт|досвід|experiență|experiența|where i worked|where i’ve worked|where i have worked',
    }),
    'experience',
  ],
  [
    decisive({
      last: 'education|*ausbildung|studium|bildungsweg|*opleiding|*utbildning|*utdanning|*uddannelse|*koulutus|eğitimi|öğrenimi|wykształcenie|vzdělání|образование|освіта',
      first:
        'formation|formations|formación|études|estudios|formazione|percorso di studi|formação|wykształcenie|vzdělání|образование|освіта|educație|studii|where i learnt|where i have learnt|where i studied|where i have studied',
    }),
    'education',
  ],
  [
    decisive({
      last: 'skills|competences|competencies|expertise|*kenntnisse|*fähigkeiten|*kompetenzen|*vaardigheden|*kunskaper|*kompetens|*kompetenser|*ferdigheter|*kompetanse|*kompetencer|*færdigheder|*taidot|*osaaminen|becerileri|becerilerim|yetkinlikleri|compétences|competencias|competenze|competências|competențe|umiejętności|kompetencje|dovednosti|znalosti|навыки|навички',
      first:
        'compétences|savoir-faire|habilidades|competencias|conocimientos|competenze|conoscenze|competências|conhecimentos|umiejętności|kompetencje|dovednosti|znalosti|навыки|навички|competențe|abilități|what i bring|what i can|what i do|what i know',
    }),
    'skills',
  ],
  [
    decisive({
      last: 'certifications|certificates|*zertifikate|licenses|licences|*certificaten|*certifikat|*sertifikater|*certifikater|*sertifikaatit|sertifikaları|certyfikaty|certifikáty|сертификаты|сертифікати',
      first:
        'certificats|certifications|certificados|certificaciones|certificazioni|attestati|certificações|certyfikaty|certifikáty|сертификаты|сертифікати|certificări',
    }),
    'certificates',
  ],
  [
    decisive({
      last: 'projects|*projekte|publications|*publikationen|awards|references|repositories|interests|memberships|*interessen|*projecten|*projekt|*prosjekter|*projekter|*projektit|projeleri|projekty|проекты|проєкти|публикации|публікації',
      first:
        'projets|proyectos|publicaciones|progetti|pubblicazioni|projetos|publicações|projekty|publikacje|проекты|публикации|проєкти|публікації|proiecte|publicații',
    }),
    'other',
  ],
]

/** A heading that ends with one of the words, or begins with one and goes on in lower case. */
function decisive({ last, first }: { last: string; first: string }): RegExp {
  const compound = last.replaceAll('*', '\\p{L}*')
  return new RegExp(`(?<!\\p{L})(?:${compound})$|^(?:${first})(?= \\p{Ll}|$)`, 'u')
}

/**
 * The kind of a heading that is not known as a whole, by its decisive word. Only for lines that are
 * set apart like headings: inside a paragraph the same words mean something else.
 */
export function looseHeadingKind(line: string): SectionKind | null {
  const bare = line
    .replace(NUMERAL, '')
    .replace(/^[\s\d.)|–—•*#:_=-]*(?=\p{L})/u, '')
    .replace(/[\s:|–—•*#_.=-]+$/, '')
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
