import { BREAK, tokenise, type Tokens } from './tokenise.ts'

/** A tree over folded tokens: one walk from a token finds the longest name that begins there. */
export class AliasTree<T> {
  readonly #root: Branch<T> = { ends: [] }

  add(alias: string, entry: T): void {
    for (const words of spellings(tokenise(alias).words)) {
      let branch = this.#root
      for (const word of words) {
        branch.next ??= new Map()
        let next = branch.next.get(word)
        if (!next) branch.next.set(word, (next = { ends: [] }))
        branch = next
      }
      if (!branch.ends.includes(entry)) branch.ends.push(entry)
    }
  }

  /** Every entry spelled by exactly these words. */
  spelled(words: readonly string[]): readonly T[] {
    let branch: Branch<T> | undefined = this.#root
    for (const word of words) branch = branch?.next?.get(word)
    return branch?.ends ?? []
  }

  /** The longest name from token `from` that `accepts` lets through; `to` is exclusive. */
  longest(
    tokens: Tokens,
    from: number,
    accepts: (entry: T, to: number) => boolean,
  ): { entry: T; to: number } | null {
    let branch = this.#root.next?.get(tokens.words[from] as string)
    let found: { entry: T; to: number } | null = null
    for (let to = from + 1; branch; to++) {
      for (const entry of branch.ends) {
        if (accepts(entry, to)) found = { entry, to }
      }
      if (to >= tokens.words.length || tokens.gaps[to] === BREAK) break
      branch = branch.next?.get(tokens.words[to] as string)
    }
    return found
  }
}

interface Branch<T> {
  /**
   * Only for words that continue a name: most words end one, and a map for each would slow the
   * start.
   */
  next?: Map<string, Branch<T>>
  ends: T[]
}

const BRITISH: readonly (readonly [RegExp, string])[] = [
  [/iz(ation|ations|e|ed|er|ing)$/, 'is$1'],
  [/lyz(e|ed|er|ing)$/, 'lys$1'],
  [/(col|lab|behavi|harb|neighb)or/, '$1our'],
  [/^(program)$/, '$1me'],
  [/(cent|theat|fib)er$/, '$1re'],
  [/(mod|lab|trav|counc|counse|cance)el(ing|ed|or|er)$/, '$1ell$2'],
  [/^license$/, 'licence'],
  [/^catalog$/, 'catalogue'],
  [/^(p)ediatric/, '$1aediatric'],
  [/^orthopedic/, 'orthopaedic'],
  [/^(an)esthe/, '$1aesthe'],
  [/^hemato/, 'haemato'],
  [/^gyneco/, 'gynaeco'],
]

/** Thousands of names share few words, and the tree is built at each start of a function. */
const spelledBritish = new Map<string, string>()

function british(word: string): string {
  let spelled = spelledBritish.get(word)
  if (spelled === undefined) {
    spelled = BRITISH.reduce((each, [pattern, to]) => each.replace(pattern, to), word)
    spelledBritish.set(word, spelled)
  }
  return spelled
}

/** The words as written, in British spelling, and with the last word in singular or plural. */
function spellings(words: string[]): string[][] {
  const isAmerican = words.some((word) => british(word) !== word)
  return (isAmerican ? [words, words.map(british)] : [words]).flatMap((each) => {
    const turned = otherNumber(each)
    return turned ? [each, turned] : [each]
  })
}

/** A single word keeps its number: "Windows" is not "window". */
function otherNumber(words: string[]): string[] | null {
  const last = words.at(-1) ?? ''
  if (words.length < 2 || !/^[a-z]{4,}$/.test(last) || /(ss|us|is|ics)$/.test(last)) return null
  const turned = last.endsWith('ies')
    ? last.slice(0, -3) + 'y'
    : last.endsWith('s')
      ? last.slice(0, -1)
      : /[^aeiou]y$/.test(last)
        ? last.slice(0, -1) + 'ies'
        : last + 's'
  return [...words.slice(0, -1), turned]
}
