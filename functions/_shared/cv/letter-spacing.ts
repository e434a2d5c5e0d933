/** Letters spaced for looks: "D E S M O N D". Kerning may keep pairs together: "L A N G U AG E S". */
const SPACED_OUT = /^[\p{L}\p{M}.&'’-]{1,4}(?: +[\p{L}\p{M}.&'’-]{1,4}){3,}$/u
const LETTER = /^\p{L}\p{M}*$/u
const SINGLES = 0.6
/** Titles are short, and the pattern would fill the stack. */
const LONGEST = 200
/** Their letters are joined in writing, so single ones are words. */
const JOINED_SCRIPTS = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}]/u

export function isSpacedOut(text: string): boolean {
  if (text.length > LONGEST || !SPACED_OUT.test(text) || JOINED_SCRIPTS.test(text)) return false
  const tokens = text.split(/ +/)
  const singles = tokens.filter((token) => LETTER.test(token)).length
  return singles >= 4 && singles >= SINGLES * tokens.length
}

/** Joins spaced-out letters to words, which wider gaps keep apart. Leaves other text unchanged. */
export function closeUp(text: string): string {
  if (!isSpacedOut(text)) return text
  return text
    .split(/ {2,}/)
    .map((word) => word.replaceAll(' ', ''))
    .join(' ')
}

const PART = /^[\p{L}\p{M}.&'’-]{1,2}(?: [\p{L}\p{M}.&'’-]{1,2})*$/u

/** Whether a run is spaced out, or is a short part of something that is. */
export function isPartOfSpacedOut(text: string): boolean {
  return isSpacedOut(text) || (text.length <= LONGEST && PART.test(text))
}
