import type { Seniority } from '../contract/job.ts'

const INTERN = new Set(
  (
    'intern interns internship praktikum praktikant praktikantin werkstudent werkstudentin werkstudierende ' +
    'stagiaire stage alternance alternant alternante apprentice apprenticeship azubi auszubildender ' +
    'auszubildende ausbildung becario becaria practicas coop apprenti apprentie'
  ).split(' '),
)
const EXECUTIVE = new Set(
  (
    'chief ceo cto cfo coo cmo cpo cro cio ciso cdo chro vp svp evp avp president founder cofounder ' +
    'geschaftsfuhrer geschaftsfuhrerin'
  ).split(' '),
)
const DIRECTOR = new Set('director directeur directrice direktor direktorin'.split(' '))
const LEAD = new Set(
  (
    'lead leader leiter leiterin leitung teamleiter teamleitung supervisor foreman manager managerin ' +
    'responsable superintendent principal distinguished gerente jefe jefa encargado encargada captain ' +
    'capataz polier'
  ).split(' '),
)
const SENIOR = new Set(
  'senior sr snr seniors confirme confirmee erfahren experienced iii'.split(' '),
)
const JUNIOR = new Set(
  (
    'junior jr jnr graduate trainee berufseinsteiger berufseinsteigerin debutant debutante entry ' +
    'volontar volontariat newgrad'
  ).split(' '),
)
const MID = new Set('ii mid intermediate midlevel'.split(' '))

/**
 * These words mean leading people only if the family leads people. A Projektleiter may not, and a
 * Flugbegleiter does not.
 */
const MANAGER =
  /^(manager|managerin|gerente|responsable|jef[ea]|encargad[oa]|\p{L}*(?<!beg|halb|rohr)(?:leiter|leiterin|leitung))$/u

/** Families whose "manager" manages a thing, not people. */
const MANAGES_NO_PEOPLE = new Set([
  'product manager',
  'product owner',
  'product marketing manager',
  'project manager',
  'program manager',
  'account manager',
  'account executive',
  'customer success manager',
  'social media manager',
  'content marketing manager',
  'digital marketing manager',
  'marketing specialist',
  'event manager',
  'social worker',
  'office manager',
  'business development manager',
  'data analyst',
  'solutions specialist',
  'public relations manager',
  'devops engineer',
  'sales operations manager',
  'compliance officer',
  'paralegal',
  'facilities manager',
  'property manager',
  'translator',
])

/**
 * Families with the levels "Staff" and "Principal". A staff nurse or a school principal is no
 * level.
 */
const HAS_STAFF_LEVEL = new Set([
  'software',
  'infrastructure',
  'security',
  'data',
  'product',
  'design',
  'engineering',
  'science',
])

/** Words that look like levels but are parts of other names. */
const NO_LEVEL = [
  'chief of staff',
  'lead generation',
  'lead gen',
  'lead development',
  'members of technical staff',
  'member of technical staff',
  'mid market',
  'sr andjr',
  'entry clerk',
  'data entry',
  'stage manager',
  'president s office',
  'graduate school',
  'founder associate',
  'founders associate',
  'to the ceo',
  'to ceo',
  'to the president',
  'office of the ceo',
]

/** A chef of a site or a team, not "chef de produit" and not a cook. */
const FRENCH_CHEF = / chef (?:de |d )?(?:chantier|equipe|service|rayon|atelier|departement) /

/**
 * The level that the words of a title name, or null. The highest named level wins, but an intern is
 * always an intern.
 */
export function titleSeniority(
  words: readonly string[],
  family: string | null,
  field: string | null,
): Seniority | null {
  let joined = ` ${words.join(' ')} `
  for (const phrase of NO_LEVEL) joined = joined.replaceAll(` ${phrase} `, ' ')
  const left = joined.trim().split(' ')
  const has = (set: ReadonlySet<string>): boolean => left.some((word) => set.has(word))

  if (has(INTERN) || joined.includes(' working student ')) return 'intern'
  if (
    has(EXECUTIVE) ||
    / (vice president|managing director|general manager emea|(directeur|directrice|directora?) generale?) /.test(
      joined,
    )
  ) {
    return family === 'accountant' ? 'lead' : 'executive'
  }
  if (has(DIRECTOR)) return family === 'creative director' ? 'lead' : 'director'
  if (/ head( of | $| and )/.test(joined)) return 'director'
  const manages = !MANAGES_NO_PEOPLE.has(family ?? '')
  const isJunior =
    has(JUNIOR) || / new grad | early career | entry level | berufseinsteiger /.test(joined)
  if (isJunior) return 'junior'
  for (const word of left) {
    if (MANAGER.test(word)) {
      if (manages && field !== 'education') return 'lead'
    } else if (word === 'principal') {
      if (field !== 'education') return 'lead'
    } else if (LEAD.has(word)) return 'lead'
  }
  if (left.includes('head') || FRENCH_CHEF.test(joined)) return 'lead'
  if (left.includes('staff') && HAS_STAFF_LEVEL.has(field ?? '')) return 'lead'
  if (has(SENIOR)) return 'senior'
  if (
    /^ associate (product|software|engineer|data|designer|ux|project|program|consultant|account) /.test(
      joined,
    )
  ) {
    return 'junior'
  }
  if (has(MID)) return 'mid'
  return left.at(-1) === 'i' ? 'junior' : null
}

/** Words that name only a level, and no work. */
export const LEVEL_WORDS: ReadonlySet<string> = new Set([
  ...SENIOR,
  ...JUNIOR,
  ...MID,
  ...INTERN,
  ...'staff lead principal head chief vp svp evp director vice president of i iv level founding distinguished'.split(
    ' ',
  ),
])
