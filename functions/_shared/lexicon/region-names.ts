import { CV_LANGUAGES } from './cv-languages.ts'
import { foldLetters } from './fold-letters.ts'

/** The codes of countries: two letters of which the runtime knows a name. */
const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
/** Codes that are no country: groups of countries, and those for tests. */
const NO_COUNTRY = new Set(['EU', 'EZ', 'UN', 'QO', 'XA', 'XB', 'ZZ'])

/** The names of all countries in the languages of CVs, built at the first question. */
class RegionNames {
  private names: Set<string> | null = null

  has(folded: string): boolean {
    this.names ??= read()
    return this.names.has(folded)
  }
}

export const REGION_NAMES = new RegionNames()

function read(): Set<string> {
  const names = new Set<string>()
  const codes = LETTERS.flatMap((first) => LETTERS.map((second) => first + second))
  const english = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' })
  const known = codes.filter((code) => !NO_COUNTRY.has(code) && english.of(code) !== undefined)
  for (const language of CV_LANGUAGES) {
    const regions = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' })
    for (const code of known) {
      const name = foldLetters(regions.of(code) ?? '')
      if (name !== '') names.add(name.replace(/[\s-]+/g, ' ')).add(name.replace(/\s*\(.*$/, ''))
    }
  }
  return names
}
