export interface WordMatch {
  start: number
  end: number
}

interface Entry {
  text: string
  /** It may go on inside its last word. */
  isOpen: boolean
}

/** A word, with the letters' places; marks inside ("s.p.a", "a/s") are compared by the entry. */
const WORD = /\p{L}+/gu
const LETTER = /\p{L}/u

/** The entries of tables by their first word, so that long lists cost no more than short ones. */
export class WordIndex {
  private readonly byFirstWord = new Map<string, Entry[]>()
  private readonly starts = new Set<string>()
  private readonly ends = new Set<string>()
  private readonly tails = new Set<string>()
  private readonly plural: string
  readonly isEmpty: boolean

  constructor(entries: readonly string[], plural: string) {
    this.plural = plural
    this.isEmpty = entries.length === 0
    for (const entry of entries) this.add(entry)
  }

  find(written: string): WordMatch[] {
    const text = written.replace(/[\s-]/g, ' ').replaceAll('’', "'")
    const found: WordMatch[] = []
    let from = 0
    for (const match of text.matchAll(WORD)) {
      if (match.index < from) continue
      const end = this.endOf(match[0], match.index, text)
      if (end === null) continue
      found.push({ start: match.index, end })
      from = end
    }
    return found
  }

  private add(entry: string): void {
    if (entry.startsWith('*')) this.ends.add(entry.slice(1))
    else if (entry.startsWith('-')) this.tails.add(entry.slice(1))
    else {
      const isOpen = entry.endsWith('*')
      const text = (isOpen ? entry.slice(0, -1) : entry).replaceAll('-', ' ')
      const first = /^\p{L}+/u.exec(text)?.[0] ?? ''
      if (isOpen && first === text) this.starts.add(text)
      const same = this.byFirstWord.get(first)
      if (same) same.push({ text, isOpen })
      else this.byFirstWord.set(first, [{ text, isOpen }])
    }
  }

  private endOf(word: string, at: number, text: string): number | null {
    const singular =
      this.plural !== '' && word.endsWith(this.plural) ? word.slice(0, -this.plural.length) : word
    let end = this.isEntry(word) || this.isEntry(singular) ? at + word.length : 0
    for (const entry of this.byFirstWord.get(word) ?? []) {
      const next = at + entry.text.length
      if (next <= end || !text.startsWith(entry.text, at)) continue
      if (!LETTER.test(text[next] ?? '')) end = next
      else if (entry.isOpen) end = next + (/^\p{L}*/u.exec(text.slice(next))?.[0].length ?? 0)
    }
    return end > 0 ? end : null
  }

  /** Whether the whole word, its beginning or its end is an entry. */
  private isEntry(word: string): boolean {
    if (this.byFirstWord.get(word)?.some(({ text }) => text === word)) return true
    for (let cut = 0; cut < word.length; cut++) {
      const rest = word.slice(cut)
      if (this.ends.has(rest) || (cut > 0 && this.tails.has(rest))) return true
      if (cut > 0 && this.starts.has(word.slice(0, cut))) return true
    }
    return false
  }
}
