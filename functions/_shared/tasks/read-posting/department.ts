import { familyField } from '../../lexicon/titles.ts'
import { fold } from '../../lexicon/tokenise.ts'

/** One word per department for all names of employers; the title's field decides first. */
const BY_FIELD: Record<string, string> = {
  software: 'Engineering',
  infrastructure: 'Engineering',
  security: 'Security',
  data: 'Data',
  product: 'Product',
  operations: 'Operations',
  administration: 'Administration',
  design: 'Design',
  marketing: 'Marketing',
  content: 'Content',
  sales: 'Sales',
  support: 'Customer Success',
  people: 'People',
  finance: 'Finance',
  legal: 'Legal',
  health: 'Health Care',
  science: 'Research',
  education: 'Education',
  public: 'Public Service',
  engineering: 'Hardware Engineering',
  manufacturing: 'Manufacturing',
  trades: 'Skilled Trades',
  logistics: 'Logistics',
  hospitality: 'Hospitality',
  retail: 'Retail',
}

const BY_NAME: readonly (readonly [string, RegExp])[] = [
  [
    'Customer Success',
    /customer (success|support|experience|service|care)|^cs$|^cx$|^support$|client (success|services)/,
  ],
  [
    'Sales',
    /sales|vertrieb|revenue|account|commercial|go[- ]to[- ]market|\bgtm\b|business development|partner/,
  ],
  ['Marketing', /marketing|brand|growth|communications/],
  ['Hardware Engineering', /hardware|mechanical|electrical|propulsion|avionics/],
  ['Data', /\bdata\b|analytics|machine learning|\bai\b/],
  ['Security', /security/],
  ['Engineering', /engineer|software|technolog|^tech$|\br ?& ?d\b|entwicklung|development|\bit\b/],
  ['Product', /product/],
  ['Design', /design|creative/],
  ['People', /people|human|\bhr\b|talent|recruit|personal/],
  ['Finance', /financ|accounting|treasury|finanzen|tax/],
  ['Legal', /legal|compliance|recht/],
  ['Health Care', /clinical|nurs|medical|pharmacy|care|pflege/],
  ['Research', /research|science|\blab/],
  ['Education', /teach|education|school/],
  ['Logistics', /logisti|warehouse|supply|fulfil/],
  ['Manufacturing', /manufactur|production|quality/],
  ['Operations', /operations|^ops$|g ?& ?a|general|administ/],
]

/** The department in one vocabulary; the employer's own word when title and word are unknown. */
export function readDepartment(family: string | null, given: string | null): string | null {
  const field = family === null ? null : familyField(family)
  if (field !== null) return BY_FIELD[field] ?? null
  const folded = fold(given ?? '')
  const known = BY_NAME.find(([, pattern]) => pattern.test(folded))
  if (known) return known[0]
  const own = (given ?? '').replace(/[^\p{L}\p{N}&/,. -]/gu, '').trim()
  return own === '' ? null : own.slice(0, 80)
}
