import { folded } from '../eval/compare.ts'
import type { CvLanguage } from './model.ts'

const WRITERS: CvLanguage[] = [
  'en',
  'de',
  'fr',
  'es',
  'it',
  'pt',
  'nl',
  'pl',
  'cs',
  'sv',
  'no',
  'da',
  'fi',
  'tr',
  'ru',
  'uk',
  'ro',
]
const SPOKEN =
  'en de fr es it pt nl pl cs sk sv no nb da fi tr ru uk ro hu el bg hr sr sl lt lv et ar zh ja ko hi ur ca eu gl tt he fa vi'

/** The code of a language by its name in any language of a CV. */
const CODES = new Map(
  WRITERS.flatMap((writer) => {
    const names = new Intl.DisplayNames([writer], { type: 'language' })
    return SPOKEN.split(' ').map((code) => [folded(names.of(code) ?? code), code] as const)
  }),
)

/** A profile holds the English name of a language, a CV the name in its own language. */
export function isSameLanguage(given: string, there: string): boolean {
  const [one, other] = [folded(given), folded(there)]
  const code = CODES.get(one)
  return one === other || (code !== undefined && code === CODES.get(other))
}
