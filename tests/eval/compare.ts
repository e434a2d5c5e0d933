// Compares a reading with the truth: which texts count as equal, and the usual scores.

/** Letters and digits only, without case and accents, as a person compares two spellings. */
export function folded(text: string): string {
  return (
    text
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replaceAll('ß', 'ss')
      // In Turkish "YAZILIM" is "yazılım" in capitals.
      .replaceAll('ı', 'i')
      .replace(/[^\p{L}\p{N}+#]+/gu, ' ')
      .trim()
  )
}

/** The same name: equal, or one is the other with some more words ("We4IT GmbH", "We4IT"). */
export function isSame(one: string, other: string): boolean {
  const [a, b] = [folded(one), folded(other)]
  if (a === '' || b === '') return false
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  return a === b || (` ${long} `.includes(` ${short} `) && short.length >= 0.5 * long.length)
}

export interface Tally {
  right: number
  /** How many the reading gave. */
  given: number
  /** How many the truth has. */
  there: number
}

export const nothing = (): Tally => ({ right: 0, given: 0, there: 0 })

export function add(total: Tally, more: Tally): void {
  total.right += more.right
  total.given += more.given
  total.there += more.there
}

/** Pairs each value of the truth with at most one of the reading. */
export function pairUp<Item>(
  given: readonly Item[],
  there: readonly Item[],
  same: (given: Item, there: Item) => boolean,
): Tally & { missed: Item[]; surplus: Item[] } {
  const surplus = [...given]
  const missed = there.filter((item) => {
    const at = surplus.findIndex((other) => same(other, item))
    if (at >= 0) surplus.splice(at, 1)
    return at < 0
  })
  return {
    right: there.length - missed.length,
    given: given.length,
    there: there.length,
    missed,
    surplus,
  }
}

const share = (part: number, whole: number) => (whole === 0 ? null : part / whole)

export const precision = ({ right, given }: Tally) => share(right, given)
export const recall = ({ right, there }: Tally) => share(right, there)

/** The harmonic mean of precision and recall. */
export const f1 = ({ right, given, there }: Tally) => share(2 * right, given + there)
