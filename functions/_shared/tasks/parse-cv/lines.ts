import type { LineLook } from '../../contract/cv.ts'

export interface Line {
  text: string
  isItem: boolean
  /** whether a blank line is above it */
  isAfterGap: boolean
  /** how it looks in the file, if that is known */
  look?: LineLook | undefined
}

/** Thirty full pages; a longer text is no CV and only costs time. */
export const MAX_LINES = 2500
export const MAX_LENGTH = 4000

/** The text as lines without blank ones and without the markers of list items. */
export function readLines(text: string, looks: readonly LineLook[] = []): Line[] {
  const lines: Line[] = []
  let isAfterGap = false
  for (const [at, raw] of text.split('\n', 2 * MAX_LINES).entries()) {
    const line = raw.trim().slice(0, MAX_LENGTH)
    if (lines.length === MAX_LINES) break
    if (line === '') {
      isAfterGap = true
      continue
    }
    const item = line.match(/^(?:[-•*▪●◦–]|\(cid:\d+\))\s+(?=\S)/)
    lines.push({
      text: item ? line.slice(item[0].length) : line,
      isItem: item !== null,
      isAfterGap,
      look: looks[at],
    })
    isAfterGap = false
  }
  return lines
}

/**
 * Joins wrapped lines into paragraphs and items. A line continues when it begins in lower case, or
 * when the line above is about as long as the longest and ends no sentence.
 */
export function joinWrapped(lines: Line[]): string[] {
  const width = Math.max(0, ...lines.map(({ text }) => text.length))
  const joined: string[] = []
  let above: Line | null = null
  for (const line of lines) {
    const last: string | undefined = joined.at(-1)
    const isFull: boolean = above !== null && above.text.length > Math.max(40, 0.7 * width)
    const isOpen: boolean = last !== undefined && !/[.!?:;]$/.test(last)
    const isLower = /^[\p{Ll}(]/u.test(line.text)
    const goesOn = isOpen && (isLower || isFull) && !line.isItem && !line.isAfterGap
    if (last !== undefined && above !== null && goesOn) {
      joined[joined.length - 1] = `${last} ${line.text}`
    } else joined.push(line.text)
    above = line
  }
  return joined.map((text) => text.replaceAll('\t', ' ').trim()).filter(Boolean)
}
