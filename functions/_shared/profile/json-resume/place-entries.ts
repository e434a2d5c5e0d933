// Entries of the imported document beside the rows of the profile that came from them.
import { pairRows } from '../propose/pair-rows.ts'
import { overlay, type Values } from './overlay.ts'

export interface Source<Entry, Row> {
  entry: Entry
  /** null: the profile has no row of it */
  row: Row | null
}

export function sourcesOf<Entry, Row>(
  original: readonly Entry[],
  read: (entry: Entry) => Row | null,
  most: number,
): Source<Entry, Row>[] {
  let count = 0
  return original.map((entry) => {
    const row = read(entry)
    if (row !== null) count++
    return { entry, row: count > most ? null : row }
  })
}

/** More than any likeness. */
const THE_SAME = 1000

/**
 * For each row of the profile the entry that it came from. `contentOf` is all that a document says of
 * a row: what did not change is surely the same, also where no word tells (a name of signs alone).
 */
export function pairsOf<Known, Entry, Row>(
  known: readonly Known[],
  sources: readonly Source<Entry, Row>[],
  likeness: (known: Known, row: Row) => number,
  contentOf: (row: Known | Row) => unknown,
) {
  const content = (row: Known | Row) => JSON.stringify(contentOf(row))
  const read = new Map(
    sources.flatMap(({ entry, row }) => (row === null ? [] : [[row, { entry, row }] as const])),
  )
  const { pairs } = pairRows(known, [...read.keys()], (mine, theirs) =>
    content(mine) === content(theirs) ? THE_SAME : likeness(mine, theirs),
  )
  return new Map(pairs.map(([mine, row]) => [mine, read.get(row)]))
}

/** Written entries in the order of the profile. Those that it has no row of keep their places. */
export function inPlace<Row>(sources: readonly Source<Values, Row>[], written: Values[]): Values[] {
  const next = written.values()
  const placed = sources.flatMap(({ entry, row }) => {
    if (row === null) return [entry]
    const { value } = next.next()
    return value ? [value] : []
  })
  return [...placed, ...next]
}

export function rowsOf<Known extends Row, Row>(
  known: readonly Known[],
  sources: readonly Source<Values, Row>[],
  likeness: (known: Known, row: Row) => number,
  fields: (row: Row) => Values,
): Values[] {
  const found = pairsOf<Known, Values, Row>(known, sources, likeness, fields)
  const written = known.map((row) => {
    const from = found.get(row)
    return overlay(from?.entry ?? {}, from ? fields(from.row) : {}, fields(row))
  })
  return inPlace(sources, written)
}
