import { anyOf } from '../../lexicon/any-of.ts'
import type { EmploymentType } from '../../contract/job.ts'
import { blank, foldInPlace } from './fold-in-place.ts'
import { type Found, phraseAt } from './phrase.ts'

const INTERN_TITLE = anyOf([
  /\b(intern|interns|internship|praktik\w+|stagiaire|alternan\w+|apprenti\w*)\b/,
  /\b(co-?op|becari[oa]|practicas|ausbildung|azubi|auszubildende\w?)\b/,
  /^stage\b|\bstage (de|en|chez)\b|\(stage\)/,
])
const TITLE: readonly (readonly [EmploymentType, RegExp])[] = [
  [
    'part_time',
    anyOf([
      /\b(part[- ]?time|teilzeit|temps partiel|media jornada|werkstudent\w*)\b/,
      /\b(working student|mini-?job|prn|per diem)\b/,
    ]),
  ],
  [
    'contract',
    anyOf([
      /\b(contract|contractor|freelanc\w*|independent contractor|1099|b2b contract|fractional)\b/,
      /\b(contractual|honorar\w*)\b/,
    ]),
  ],
  [
    'temporary',
    anyOf([
      /\b(temporary|temp|seasonal|interim|fixed[- ]term|maternity|parental leave|cdd)\b/,
      /\b(befristet|locum|\bftc\b|saison\w*|elternzeitvertretung)\b/,
    ]),
  ],
  [
    'full_time',
    /\b(full[- ]?time|vollzeit|temps plein|jornada completa|cdi|festanstellung|permanent)\b/,
  ],
]
const TEXT: readonly (readonly [EmploymentType, RegExp])[] = [
  [
    'internship',
    anyOf([
      /\b(this|our|the|a|an|paid|summer|month|week)[- ](\w+ )?internship (is|will|program|position|opportunity|role|starts|lasts)/,
      /praktikum (dauert|im)|convention de stage|stage de \d/,
    ]),
  ],
  [
    'part_time',
    anyOf([
      /\b(this|position|role|job|type|basis|schedule|employment)\b[^.\n]{0,25}\bpart[- ]time\b/,
      /part[- ]time (position|role|job|basis|opportunity|contract|hours|schedule)/,
      /\b(10|15|20|25)\+?( ?(-|–|to) ?\d+)? hours (per|a|\/) ?week|in teilzeit/,
      /temps partiel|media jornada/,
    ]),
  ],
  [
    'contract',
    anyOf([
      /\b(independent contractor)/,
      /\b(freelance (position|role|basis|project|contract|opportunity|\w+s))/,
      /\b(as a freelancer|freelancers? (wanted|needed)|\(freelance\)|remote, freelance)/,
      /\b(contract (position|role|basis|opportunity|length|duration|to[- ]hire))/,
      /\b(contractor (position|role|basis|agreement)|1099\b|b2b contract(?! (revenue|value)))/,
      /\b(\d+[- ]?\+?months? contract|on a contract\b)/,
      /\b(contract[,:]? \(?(full|part|remote)|type: \w* ?contract)/,
    ]),
  ],
  [
    'temporary',
    anyOf([
      /\b(temporary (position|role|contract|assignment|basis|employment)|fixed[- ]term)/,
      /\b(seasonal (position|role|work)|maternity (cover|leave cover))/,
      /\b(parental leave cover|interim (position|role)|befristet\w*)/,
      /\b(contrat a duree determinee|(contrat|type|poste)[^.\n]{0,20}\bcdd\b|\bcdd (de|d')|duration: \d+ months)/,
    ]),
  ],
  [
    'full_time',
    anyOf([
      /\b(full[- ]?time|vollzeit|temps plein|\bcdi\b|jornada completa|unbefristet\w*)/,
      /\b(festanstellung|40 hours (per|a) week|40 stunden)/,
      /\b(permanent (position|role|contract|employment)|regular employment)/,
    ]),
  ],
]
/** Both in one phrase decide nothing. */
const EITHER = anyOf(
  [
    /full[- ]?time (or|and|\/) part[- ]?time/,
    /part[- ]?time (or|and|\/) full[- ]?time|voll-? ?(oder|und|\/) ?teilzeit/,
  ],
  'g',
)
/** Benefits for others, and the words inside other terms. */
const OTHER_MEANINGS = anyOf(
  [
    /full[- ]?time (and part[- ]?time )?(employees|team members|staff|experience|work experience|equivalent|professional|industry|roles? only)/,
    /part[- ]?time (employees|staff|team members|mba)/,
    /(employees|contractors|freelancers?|temporary (workers|employees|staff))[, ]+(and|or|interns?|contractors?|temporary|consultants?)[^.\n]{0,60}/,
    /(manage|managing|with|hire|hiring|of|coordinate|and|external|our|network of) (\w+ )?(freelancers?|contractors)/,
    /years of full[- ]?time/,
    /if you (join|are|work|prefer)[^.\n]{0,40}(contractor|freelance\w*)/,
  ],
  'g',
)

const TITLE_OTHERS = anyOf(
  [
    /contracts? (manager|specialist|administrator|engineer|attorney|management|lead|counsel|analyst|negotiat\w*|&|and)/,
    /smart contracts?|temp(erature)? control|stage manager/,
  ],
  'g',
)

/** The employment type (full-time, contract …) in title and text; null when they do not say. */
export function readEmployment(title: string, description: string): Found<EmploymentType> | null {
  const head = blank(foldInPlace(title), TITLE_OTHERS)
  const named = INTERN_TITLE.test(head) && !/coordinator|manager/.test(head)
  const inTitle = named ? 'internship' : TITLE.find(([, pattern]) => pattern.test(head))?.[0]
  if (inTitle) return { fact: inTitle, phrase: phraseAt(title, 0) }

  const text = blank(blank(foldInPlace(description), EITHER), OTHER_MEANINGS)
  for (const [fact, pattern] of TEXT) {
    const found = pattern.exec(text)
    if (!found) continue
    return { fact, phrase: phraseAt(description, found.index, found.index + found[0].length) }
  }
  return null
}
