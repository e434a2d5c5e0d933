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

/** What people and programs write before the items of a list. */
export const MARKS = '•*▪●◦–·■□◆◇◾►▶▸➢➤❖✓✔✦★☆‣⁃→➔➜»›-'
const ITEM = new RegExp(`^(?:([${MARKS}])|\\(cid:\\d+\\))\\s+(?=\\S)`, 'u')
const USUAL_MARK = /[•*▪●◦–-]/
/** The hollow dot of a word processor, whose font is lost. */
const LETTER_DOT = /^o\s+(?=[\p{Lu}\d(])/u

/** The text as lines without blank ones and without the markers of list items. */
export function readLines(text: string, looks: readonly LineLook[] = []): Line[] {
  const lines: Line[] = []
  let isAfterGap = false
  const all = text.split('\n', 2 * MAX_LINES)
  const ornaments = ornamentsOf(all)
  const hasLetterDots = all.filter((line) => LETTER_DOT.test(line.trimStart())).length > 1
  for (const [at, raw] of all.entries()) {
    const line = raw.trim().slice(0, MAX_LENGTH)
    if (lines.length === MAX_LINES) break
    if (line === '') {
      isAfterGap = true
      continue
    }
    const item = ITEM.exec(line) ?? (hasLetterDots ? LETTER_DOT.exec(line) : null)
    lines.push({
      text: item ? line.slice(item[0].length) : line,
      isItem: item !== null && !ornaments.has(item[1] ?? ''),
      isAfterGap,
      look: looks[at],
    })
    isAfterGap = false
  }
  return lines
}

/** Marks that stand below a blank line each time: they adorn the headings. */
function ornamentsOf(lines: string[]): ReadonlySet<string> {
  const [apart, inside] = [new Set<string>(), new Set<string>()]
  lines.forEach((line, at) => {
    const mark = ITEM.exec(line.trimStart())?.[1]
    const isApart = at > 0 && lines[at - 1]?.trim() === ''
    if (mark && !USUAL_MARK.test(mark)) (isApart ? apart : inside).add(mark)
  })
  return new Set([...apart].filter((mark) => !inside.has(mark)))
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
