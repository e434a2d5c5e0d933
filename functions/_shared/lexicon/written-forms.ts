import type { WordMatch } from './first-words.ts'
import { Words, type WordTable } from './word-table.ts'

/**
 * Short forms ("AS", "WO", "Ing."), which are other words in small letters: one of at most
 * `longest` letters counts only as its table writes it.
 */
export class WrittenForms {
  private readonly words: Words
  private readonly written: ReadonlySet<string>
  private readonly longest: number

  constructor(table: WordTable, longest: number) {
    this.words = new Words(Object.values(table))
    this.written = new Set(Object.values(table).flatMap((row) => row.split(/,\s*/)))
    this.longest = longest
  }

  test(text: string): boolean {
    return this.all(text).length > 0
  }

  all(text: string): WordMatch[] {
    return this.words.all(text).filter(({ start, end }) => {
      const written = text.slice(start, end)
      return written.replace(/\P{L}/gu, '').length > this.longest || this.written.has(written)
    })
  }
}
