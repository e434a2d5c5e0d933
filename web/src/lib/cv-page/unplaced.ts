import type { StoredLine } from '#contract/cv.ts'

/** The parts of a profile where a line may go, beside the achievements of a job. */
export const PLACES = ['experience', 'education', 'skill', 'certificate', 'language'] as const

export interface Passage {
  /** the numbers of its lines */
  lines: number[]
  text: string
}

/** As a form sends lines that wait: "12:1,13:2", a number and its page, or no page. */
export function writeLines(lines: readonly StoredLine[]): string {
  return lines.map(({ line, page }) => (page === null ? line : `${line}:${page}`)).join(',')
}

/** A line as the profile has it: without the bullet of its list, and with a space for a wide gap. */
export function asFact(text: string): string {
  return text
    .replace(/^\s*-\s/, '')
    .replace(/\s+/g, ' ')
    .trim()
}

interface Line {
  line: number
  text: string
}

/** The lines of a text that wait, with broken sentences joined. */
export function waitingPassages(text: readonly Line[], waiting: readonly StoredLine[]): Passage[] {
  const numbers = new Set(waiting.map(({ line }) => line))
  return joinBroken(text.filter(({ line }) => numbers.has(line)))
}

/** A sentence that the layout of the CV broke is one passage, to be placed as one. */
export function joinBroken(lines: readonly Line[]): Passage[] {
  const passages: Passage[] = []
  for (const { line, text } of lines) {
    const last = passages.at(-1)
    const goesOn =
      last?.lines.at(-1) === line - 1 && /^[\p{Ll}(]/u.test(text) && !/[.!?:;]$/.test(last.text)
    if (!goesOn) {
      passages.push({ lines: [line], text })
      continue
    }
    last.lines.push(line)
    last.text = /\p{L}-$/u.test(last.text) ? last.text.slice(0, -1) + text : `${last.text} ${text}`
  }
  return passages
}
