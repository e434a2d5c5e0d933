import {
  EXPECTED,
  foldDateWord,
  FROM,
  NOW_BY_START,
  QUARTERS,
  SEASONS,
  TO,
  VAGUE,
} from '../../lexicon/date-words.ts'
import { MONTH_NUMBERS } from '../../lexicon/months.ts'
import { monthAt, readPoint } from './date-points.ts'
import { readRange, readTo } from './date-ranges.ts'
import { type Token, tokensOf } from './date-tokens.ts'

const MOST_LINES = 3
const LONGEST_PIECE = 40
const LONGEST_LINE = 300

/**
 * A line may end inside its period, in a narrow column or in a text: "January 2019 –" beside one
 * line, "present" beside the next.
 */
export function joinBrokenPeriods<Line extends { text: string }>(lines: Line[]): Line[] {
  const joined: Line[] = []
  let at = 0
  while (at < lines.length) {
    let taken = lines.slice(at, at + 1)
    let count = 1
    const most = isPiece(lines[at + 1]?.text.split('\t')[0] ?? '') ? MOST_LINES : 1
    for (let more = 2; more <= most && at + more <= lines.length; more++) {
      const together = joinColumn(lines.slice(at, at + more)) ?? joinEnd(lines.slice(at, at + more))
      if (!together) continue
      taken = together
      count = more
      break
    }
    joined.push(...taken)
    at += count
  }
  return joined
}

/** The first columns of some lines are one period. */
function joinColumn<Line extends { text: string }>(lines: Line[]): Line[] | null {
  const cells = lines.map(({ text }) => text.split('\t'))
  const firsts = cells.map(([first = '']) => first.trim())
  if (!isOneRange(firsts)) return null
  return lines.flatMap((line, index) => {
    const beside = cells[index]?.slice(1) ?? []
    if (index === 0) return [{ ...line, text: [firsts.join(' '), ...beside].join('\t') }]
    return beside.length ? [{ ...line, text: beside.join('\t') }] : []
  })
}

/** A text ends with the beginning of a period. */
function joinEnd<Line extends { text: string }>(lines: Line[]): Line[] | null {
  const [upper, ...below] = lines
  if (!upper || upper.text.length > LONGEST_LINE) return null
  const pieces = below.map(({ text }) => text.trim())
  if (!pieces.every(isPiece)) return null
  const beginning = beginningAtEnd(upper.text)
  if (beginning === null || !isOneRange([beginning, ...pieces])) return null
  return [{ ...upper, text: [upper.text, ...pieces].join(' ') }]
}

const WORDS = [MONTH_NUMBERS, NOW_BY_START, SEASONS, QUARTERS, TO, FROM, VAGUE, EXPECTED]

/** Short, and begins with a number, a dash or a word of dates. */
function isPiece(text: string): boolean {
  if (text.length === 0 || text.length > LONGEST_PIECE) return false
  const word = /^[\s([]*([\p{L}\p{M}]+)/u.exec(text)?.[1]
  return word === undefined || WORDS.some((words) => words.has(foldDateWord(word)))
}

/** "… (October 2018 –", "… September 2006 – June", "… (October" */
function beginningAtEnd(text: string): string | null {
  const tokens = tokensOf(text)
  for (let at = Math.max(0, tokens.length - 10); at < tokens.length; at++) {
    const isInBracket = tokens[at - 1]?.text === '('
    const point = readPoint(tokens, at)
    const to = point && (readTo(tokens, point.to)?.to ?? point.to)
    const end = monthAt(tokens, to ?? at)?.to ?? to
    const isOpen = to !== null && point !== null && to > point.to
    if (end === tokens.length && (isOpen || isInBracket)) return text.slice(tokens[at]?.start)
  }
  return null
}

/** A range in all of the pieces, and none in one of them or without the last. */
function isOneRange(pieces: string[]): boolean {
  if (!pieces.every(isPiece) || !/\d/.test(pieces.join(''))) return false
  const isWhole = (some: string[]) => isRange(tokensOf(some.join(' ')))
  const parts = [...pieces.map((piece) => [piece]), pieces.slice(0, -1)]
  return isWhole(pieces) && !parts.some(isWhole)
}

/** All of the tokens are one range with a beginning, an end and a word or a dash between them. */
function isRange(tokens: Token[]): boolean {
  const first = tokens[0]?.text === '(' ? 1 : 0
  const range = readRange(tokens, first)
  if (!range?.start || !range.isRange || !readTo(tokens, range.start.to)) return false
  const isEnded = range.end !== null || tokens[range.to - 1]?.text !== '-'
  return isEnded && tokens.slice(range.to).every(({ text }) => /^[).]$/.test(text))
}
