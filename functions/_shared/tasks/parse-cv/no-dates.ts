import { AND, NUMBERED, UNITS } from '../../lexicon/date-words.ts'
import { MONTH_NUMBERS } from '../../lexicon/months.ts'
import type { Token } from './date-tokens.ts'

type Tokens = readonly Token[]

/** No date begins inside a word, an amount or the number of a thing. */
export function canBegin(tokens: Tokens, at: number): boolean {
  const [token, before, further] = [tokens[at], tokens[at - 1], tokens[at - 2]]
  if (!token || !before) return token !== undefined
  if (/^[$€£]$/.test(before.text)) return false
  // "driver's"
  if (token.kind === 'mark') return token.text === "'" && !(token.isGlued && before.kind !== 'mark')
  if (!token.isGlued) return true
  if (before.kind !== 'mark' || /^[.#@_]$/.test(before.text)) return false
  // "12,019", "9001:2015", "555-2019", "CH-2000"
  if (!/^[,:/-]$/.test(before.text) || !before.isGlued || !further) return true
  return further.kind === 'mark' || (further.kind === 'word' && before.text !== '-')
}

/** Lone years that are none: "Office 2013/2016", "2016 EUR", "Meir 1, 2018 Antwerpen". */
export function otherNumbers(tokens: Tokens): ReadonlySet<number> {
  const found = new Set<number>()
  tokens.forEach(({ kind, text, isAfterTab }, at) => {
    if (kind !== 'number' || text.length !== 4) return
    const [before, further, next] = [tokens[at - 1], tokens[at - 2], tokens[at + 1]]
    const isNamed = before?.kind === 'word' && NUMBERED.has(before.text)
    const isHouse =
      before?.text === ',' &&
      further?.kind === 'number' &&
      further.text.length <= 3 &&
      !MONTH_NUMBERS.has(tokens[at - 3]?.text ?? '')
    const isListed =
      before && (/^[,/&]$/.test(before.text) || AND.has(before.text)) && found.has(at - 2)
    const isAmount = next && !next.isAfterTab && (/^[€$£]$/.test(next.text) || UNITS.has(next.text))
    if ((!isAfterTab && (isNamed || isHouse || isListed)) || isAmount) found.add(at)
  })
  return found
}

/** The numbers of phone numbers: "+49 176 2019 2021", "555-2019". */
export function phoneTokens(tokens: Tokens): ReadonlySet<number> {
  const found = new Set<number>()
  let at = 0
  while (at < tokens.length) {
    const run = numbersFrom(tokens, at)
    if (run.length > 1 && isPhone(tokens, run)) for (const each of run) found.add(each)
    at = (run.at(-1) ?? at) + 1
  }
  return found
}

/** Numbers with at most a sign between them. */
function numbersFrom(tokens: Tokens, at: number): number[] {
  const run: number[] = []
  for (let each = at; tokens[each]?.kind === 'number'; each++) {
    run.push(each)
    const mark = tokens[each + 1]
    if (mark?.isAfterTab) break
    const isSeparated = mark && /^[-.)/]$/.test(mark.text) && mark.isGlued
    if (isSeparated && tokens[each + 2]?.kind === 'number') each++
  }
  return run
}

function isPhone(tokens: Tokens, run: number[]): boolean {
  const [first = 0] = run
  if (tokens[first - 1]?.text === '+') return true
  const digits = run.map((at) => tokens[at]?.text ?? '')
  const isArea = /^(?:\d{3}|0\d+|\d{4}(?<!(?:19[5-9]|20[0-4])\d)|\d{6,})$/.test(digits[0] ?? '')
  return isArea && digits.join('').length >= 7 && !/^0[1-9]$/.test(digits[0] ?? '')
}
