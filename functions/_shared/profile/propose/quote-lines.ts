import { ROW_LIMITS } from '../../contract/limits.ts'
import { plain } from './plain.ts'

/** Lines below and above the first one that still belong to the same entry. */
const REACH = 12
/** A shorter line may be a part of any sentence. */
const LEAST_PART = 12

/**
 * Finds the lines that say these phrases, near each other: the numbers of the lines, from 1. A
 * phrase stands in one line, or goes over several.
 */
export function lineFinder(text: string): (phrases: (string | null)[]) => { line: number }[] {
  const lines = text.split('\n').map(plain)
  return (phrases) => {
    const sought = phrases.map(plain).filter(Boolean)
    const hits = sought.map((phrase) =>
      lines.flatMap((line, at) => (says(line, phrase) ? [at] : [])),
    )
    const near = hits
      .flat()
      .map((first) => hits.map((all) => all.filter((at) => at >= first && at <= first + REACH)))
    const most = Math.max(0, ...near.map(told))
    const found = near.find((all) => told(all) === most) ?? []
    // Of a name that stands in many lines the first is enough; a sentence needs all of its lines.
    const chosen = found.flatMap((all, at) =>
      isLong(sought[at]) ? all.slice(0, ROW_LIMITS.quote) : all.slice(0, 1),
    )
    return [...new Set(chosen)]
      .sort((one, other) => one - other)
      .slice(0, ROW_LIMITS.quote)
      .map((at) => ({ line: at + 1 }))
  }
}

const told = (hits: number[][]) => hits.filter(({ length }) => length > 0).length
const isLong = (phrase = '') => phrase.length > 2 * LEAST_PART

function says(line: string, phrase: string): boolean {
  if (` ${line} `.includes(` ${phrase} `)) return true
  return line.length >= LEAST_PART && ` ${phrase} `.includes(` ${line} `)
}
