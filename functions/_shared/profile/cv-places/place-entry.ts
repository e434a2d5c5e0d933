import type { CvLine, CvWords } from './cv-words.ts'

export interface SoughtEntry {
  /** What its lines say: all of it, near each other. */
  required: (string | null)[]
  /** What decides between two places. */
  helpful: (string | null)[]
  /** a line below it, which also decides */
  above?: number | undefined
}

/** Lines between which the parts of one entry stand. */
const REACH = 3

interface Place {
  lines: number[]
  help: number
  spread: number
}

/** The lines of an entry; none where two places are equally good. */
export function placeEntry(
  words: CvWords,
  lines: readonly CvLine[],
  { required, helpful, above }: SoughtEntry,
  isTaken: (line: number) => boolean,
): number[] {
  const [first = [], ...others] = required
    .filter((phrase) => phrase !== null && phrase !== '')
    .map((phrase) => words.find(phrase).filter((found) => !found.every(isTaken)))
  const places = first.flatMap((found): Place[] => {
    const near = others.map((all) => nearest(all, found))
    if (near.some((one) => one === null)) return []
    const all = [...new Set([found, ...near].flatMap((one) => one ?? []))].sort((a, b) => a - b)
    const spread = all.at(-1)! - all[0]!
    const around = lines.filter(
      ({ line }) => line >= all[0]! - REACH && line <= all.at(-1)! + REACH,
    )
    const help = helpful.filter((phrase) => phrase && says(around, phrase)).length
    return [{ lines: all, help, spread }]
  })
  const most = Math.max(...places.map(({ help }) => help))
  const helped = places.filter(({ help }) => help === most)
  const least = Math.min(...helped.map(({ spread }) => spread))
  const best = helped.filter(({ spread }) => spread === least)
  if (best.length <= 1 || above === undefined) return best.length === 1 ? best[0]!.lines : []
  return best.filter((place) => place.lines.at(-1)! <= above).at(-1)?.lines ?? []
}

function nearest(all: number[][], to: number[]): number[] | null {
  const distance = (one: number[]) => Math.abs(one[0]! - to[0]!)
  const near = all.filter((one) => distance(one) <= REACH)
  return near.sort((one, other) => distance(one) - distance(other))[0] ?? null
}

/** A year, or a name as it is written. */
function says(lines: readonly CvLine[], phrase: string): boolean {
  const sought = phrase.toLowerCase()
  return lines.some(({ text }) => text.toLowerCase().includes(sought))
}
