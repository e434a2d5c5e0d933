import { type CvLine, wordsOf } from './cv-words.ts'

const SEPARATORS = [
  /[,;|•·▪●\t():–—/]|\s-\s|^-\s|\sand\s/u,
  // "CI/CD" is one skill.
  /[,;|•·▪●\t():–—]|\s-\s|^-\s|\sand\s/u,
]

/**
 * What stands between separators, as skills do: "go" in a sentence is not the language. A list may
 * go on in the next line.
 */
export class CvLists {
  #items = new Map<string, number[]>()
  #brokenItems = new Map<string, number[]>()

  constructor(lines: readonly CvLine[]) {
    lines.forEach(({ line, text }, at) => {
      const next = lines[at + 1]
      for (const item of itemsOf(text)) {
        const found = this.#items.get(item)
        if (found) found.push(line)
        else this.#items.set(item, [line])
      }
      if (!next || !text.includes(',')) return
      for (const item of itemsOf(`${text} ${next.text}`))
        if (!this.#brokenItems.has(item)) this.#brokenItems.set(item, [line, next.line])
    })
  }

  /** The lines that list it. */
  find(name: string): number[] {
    const sought = wordsOf(name).join(' ')
    return this.#items.get(sought) ?? this.#brokenItems.get(sought) ?? []
  }
}

function itemsOf(text: string): Set<string> {
  const pieces = SEPARATORS.flatMap((separator) => text.split(separator))
  return new Set([text, ...pieces].map((piece) => wordsOf(piece).join(' ')).filter(Boolean))
}
