import type { EmploymentType } from '../../contract/job.ts'
import { fold } from '../../lexicon/tokenise.ts'

const INTERN_TITLE =
  /\b(intern|interns|internship|praktik\w+|stagiaire|stage|alternan\w+|apprenti\w*|co-?op|becari[oa]|practicas|ausbildung|azubi|auszubildende\w?|graduate intern)\b/
const TITLE: readonly (readonly [EmploymentType, RegExp])[] = [
  [
    'part_time',
    /\b(part[- ]?time|teilzeit|temps partiel|media jornada|werkstudent\w*|working student|mini-?job|prn|per diem)\b/,
  ],
  [
    'contract',
    /\b(contract|contractor|freelanc\w*|independent contractor|1099|b2b|fractional|contractual|honorar\w*)\b/,
  ],
  [
    'temporary',
    /\b(temporary|temp|seasonal|interim|fixed[- ]term|maternity|parental leave|cdd|befristet|locum|\bftc\b|saison\w*|elternzeitvertretung)\b/,
  ],
  [
    'full_time',
    /\b(full[- ]?time|vollzeit|temps plein|jornada completa|cdi|festanstellung|permanent)\b/,
  ],
]
const TEXT: readonly (readonly [EmploymentType, RegExp])[] = [
  [
    'internship',
    /\b(this|our|the|a|an|paid|summer|month|week)[- ](\w+ )?internship (is|will|program|position|opportunity|role|starts|lasts)|praktikum (dauert|im)|convention de stage|stage de \d/,
  ],
  [
    'part_time',
    /\b(this|position|role|job|type|basis|schedule|employment)\b[^.\n]{0,25}\bpart[- ]time\b|part[- ]time (position|role|job|basis|opportunity|contract|hours|schedule)|\b(10|15|20|25)\+?( ?(-|–|to) ?\d+)? hours (per|a|\/) ?week|in teilzeit|temps partiel|media jornada/,
  ],
  [
    'contract',
    /\b(independent contractor|freelance (position|role|basis|project|contract|opportunity|\w+s)|freelancers?\b|contract (position|role|basis|opportunity|length|duration|to[- ]hire)|contractor (position|role|basis|agreement)|1099|b2b contract|\d+[- ]?\+?months? contract|project[- ]based|on a contract\b|contract[,:] (full|part|remote)|type: contract)/,
  ],
  [
    'temporary',
    /\b(temporary (position|role|contract|assignment|basis|employment)|fixed[- ]term|seasonal (position|role|work)|maternity (cover|leave cover)|parental leave cover|interim (position|role)|befristet\w*|contrat a duree determinee|\bcdd\b|duration: \d+ months)/,
  ],
  [
    'full_time',
    /\b(full[- ]?time|vollzeit|temps plein|\bcdi\b|jornada completa|unbefristet\w*|festanstellung|40 hours (per|a) week|40 stunden|permanent (position|role|contract|employment)|w-?2|401\(?k|regular employment|exempt\b)/,
  ],
]
/** Both in one breath says neither. */
const EITHER =
  /(full[- ]?time (or|and|\/) part[- ]?time|part[- ]?time (or|and|\/) full[- ]?time|voll-? ?(oder|und|\/) ?teilzeit)/g
/** Perks for others, and the words inside other things. */
const OTHER_MEANINGS =
  /(full[- ]?time (and part[- ]?time )?(employees|team members|staff|experience|work experience|equivalent|professional|industry|roles? only)|part[- ]?time (employees|staff|team members|mba)|(employees|contractors|freelancers?|temporary (workers|employees|staff))[, ]+(and|or|interns?|contractors?|temporary|consultants?)[^.\n]{0,60}|(manage|managing|with|hire|hiring|of|coordinate|and|external|our|network of) (\w+ )?(freelancers?|contractors)|years of full[- ]?time|if you (join|are|work|prefer)[^.\n]{0,40}(contractor|freelance\w*))/g

/** Full-time, contract and so on, as title and text say it; null when they do not. */
export function readEmployment(title: string, description: string): EmploymentType | null {
  const head = fold(title).replace(
    /contracts? (manager|specialist|administrator|engineer|attorney|management|lead|counsel|analyst)|smart contracts?|temp(erature)? control|stage manager/g,
    ' ',
  )
  if (INTERN_TITLE.test(head) && !/coordinator|manager/.test(head)) return 'internship'
  for (const [type, pattern] of TITLE) if (pattern.test(head)) return type

  const text = fold(description).replace(EITHER, ' ').replace(OTHER_MEANINGS, ' ')
  for (const [type, pattern] of TEXT) if (pattern.test(text)) return type
  return null
}
