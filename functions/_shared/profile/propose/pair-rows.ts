interface Pairs<Known, Read> {
  pairs: [known: Known, read: Read][]
  /** the rows read that no known row is */
  rest: Read[]
}

/**
 * Pairs rows that mean the same, the most alike first, each at most once. `likeness` is 0 for rows
 * that differ. The order of the rows read decides nothing.
 */
export function pairRows<Known, Read>(
  known: readonly Known[],
  read: readonly Read[],
  likeness: (known: Known, read: Read) => number,
): Pairs<Known, Read> {
  const candidates = known
    .flatMap((mine) => read.map((theirs) => ({ mine, theirs, score: likeness(mine, theirs) })))
    .filter(({ score }) => score > 0)
    .map((pair) => ({ ...pair, key: JSON.stringify(pair.theirs) }))
    .sort((one, other) => other.score - one.score || compare(one.key, other.key))
  const taken = new Set<Known | Read>()
  const pairs: [Known, Read][] = []
  for (const { mine, theirs } of candidates) {
    if (taken.has(mine) || taken.has(theirs)) continue
    taken.add(mine).add(theirs)
    pairs.push([mine, theirs])
  }
  return { pairs, rest: read.filter((row) => !taken.has(row)) }
}

const compare = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0)
