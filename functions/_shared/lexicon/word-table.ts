import { foldLetters, lowerLetters } from './fold-letters.ts'
import { WordIndex, type WordMatch } from './first-words.ts'

/** The languages whose CVs are read. */
export type CvLanguage =
  | ('en' | 'de' | 'fr' | 'es' | 'it' | 'pt' | 'nl' | 'pl' | 'cs')
  | ('sv' | 'no' | 'da' | 'fi' | 'tr' | 'ru' | 'uk' | 'ro')

/**
 * Words of one idea by language, separated by commas. `(a|b)` is one of two, `(a)` may be absent.
 * `word*` has any ending, `*word` may end a compound, `-word` only ends compounds. `!word` needs
 * its accents, since without them it is another word.
 */
export type WordTable = Record<CvLanguage, string>

/** Finds the words of tables in a text, whatever their case and accents. */
export class Words {
  private readonly rows: readonly string[]
  private readonly plural: string
  private folded: WordIndex | null = null
  private accented: WordIndex | null = null

  /** `plural` may follow each word. */
  constructor(rows: Iterable<string>, plural = '') {
    this.rows = [...rows]
    this.plural = plural
  }

  test(text: string): boolean {
    return this.all(text).length > 0
  }

  /** In the order of the text; the longest where several begin. */
  all(text: string): WordMatch[] {
    this.folded ??= new WordIndex(this.entries(false).map(foldLetters), this.plural)
    this.accented ??= new WordIndex(this.entries(true).map(lowerLetters), this.plural)
    const found = this.folded.find(foldLetters(text))
    if (this.accented.isEmpty) return found
    return [...found, ...this.accented.find(lowerLetters(text))].sort(
      (one, other) => one.start - other.start,
    )
  }

  private entries(isAccented: boolean): string[] {
    return this.rows
      .flatMap((row) => row.split(',').map((entry) => entry.trim().replace(/\s+/g, ' ')))
      .filter((entry) => entry !== '' && entry.startsWith('!') === isAccented)
      .map((entry) => (isAccented ? entry.slice(1) : entry))
      .flatMap(choices)
  }
}

/** Every way to read the brackets of an entry. */
function choices(entry: string): string[] {
  const open = entry.indexOf('(')
  if (open < 0) return [entry]
  const close = entry.indexOf(')', open)
  const inside = entry.slice(open + 1, close)
  const options = inside.includes('|') ? inside.split('|') : ['', inside]
  return options.flatMap((option) =>
    choices(entry.slice(0, open) + option + entry.slice(close + 1)),
  )
}

/** One pattern of a few words, where their place in the text counts. */
export function anyWord(rows: string[], { before = '(?<!\\p{L})', after = '' } = {}): RegExp {
  const words = rows
    .flatMap((row) => row.split(','))
    .map((entry) => entry.trim().replace(/\s+/g, ' '))
    .filter((entry) => entry !== '')
    .flatMap(choices)
    .sort((one, other) => other.length - one.length)
    .map((entry) => entry.replace(/[.*+?]/g, '\\$&'))
  return new RegExp(`${before}(?:${words.join('|')})(?!\\p{L})${after}`, 'iu')
}
