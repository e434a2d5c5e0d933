export interface Period {
  /** 'YYYY-MM-DD' or null. A single date is in both `started_on` and `ended_on`. */
  started_on: string | null
  ended_on: string | null
  is_current: boolean
  is_range: boolean
  /** The position of the period in the text. */
  start: number
  end: number
}

const MONTHS = [
  'january|januar|jänner|janvier|enero|jan|janv|ene',
  'february|februar|février|fevrier|febrero|feb|févr|fevr|fév|fev',
  'march|märz|maerz|mars|marzo|mar|mrz|mär',
  'april|avril|abril|apr|avr|abr',
  'may|mai|mayo',
  'june|juni|juin|junio|jun',
  'july|juli|juillet|julio|jul|juil',
  'august|août|aout|agosto|aug|ago',
  'september|septembre|septiembre|setiembre|sept|sep',
  'october|oktober|octobre|octubre|oct|okt',
  'november|novembre|noviembre|nov',
  'december|dezember|décembre|decembre|diciembre|dec|dez|déc|dic',
]
const MONTH = `(?:${MONTHS.join('|')})`
const YEAR = '(?:19[5-9]\\d|20[0-4]\\d)'
const SEASON =
  '(?:spring|summer|autumn|fall|winter|frühjahr|frühling|sommer|herbst|printemps|été|automne|hiver|primavera|verano|otoño|invierno)'
const POINT = [
  `(?:\\d{1,2}(?:st|nd|rd|th|\\.)?\\s*(?:de\\s+)?)?${MONTH}\\b\\.?,?\\s*(?:\\d{1,2},\\s*)?(?:de\\s+)?['’]?(?:${YEAR}|\\d{2}\\b)`,
  `(?:\\d{1,2}[./])?(?:0?[1-9]|1[0-2])\\s?[./-]\\s?${YEAR}`,
  `${YEAR}\\s?[./-]\\s?(?:0[1-9]|1[0-2])\\b(?!\\s?[./-]?\\d)`,
  `${SEASON}\\s+(?:de[l]?\\s+)?${YEAR}`,
  `(?:Q[1-4]|[1-4]\\. ?quartal)[ /]?\\s?${YEAR}`,
  YEAR,
].join('|')
const NOW =
  "(?:present(?: time| day)?|current(?:ly)?(?: time)?|now|today|to date|till date|til date|to this day|date|ongoing|till now|until now|heute|aktuell|gegenwärtig|laufend|jetzt|aujourd[’']hui|aujourdhui|présent|actuel(?:lement)?|en cours|ce jour|à la date|(?:a )?la fecha|(?:la )?actualidad|presente|actual(?:mente)?|hoy)"
const TO = '\\s*(?:[–—−‐‑‒―~÷-]+|→|to|until|till|through|bis|à|au|a|al|hasta|/)\\s*'
const SINCE = '(?:since|seit|ab|depuis(?: le)?|desde)\\s+'

const EDGE = '(?<![\\p{L}\\p{N}.,$€£#])'
const AFTER = '(?![\\p{L}\\p{N}%+]|,\\d)'
const RANGE = new RegExp(
  `${EDGE}(?:from\\s+|von\\s+|de\\s+|du\\s+|d[’']\\s?)?(${POINT})${TO}(?:(${POINT}|['’]?(?:1[3-9]|[2-9]\\d)(?=\\)|\\s|$))|(${NOW}))${AFTER}`,
  'iu',
)
const MONTHS_OF_YEAR = new RegExp(
  `${EDGE}(${MONTH})\\.?${TO}(${MONTH}\\b\\.?,?\\s*${YEAR})${AFTER}`,
  'iu',
)
const OPEN = new RegExp(`${EDGE}${SINCE}(${POINT})${AFTER}`, 'iu')
/** A conversion may lose the dash: "4/2016 5/2022", "2020 Present" at the start of a line. */
const DASHLESS = new RegExp(`^(${POINT})\\s+(?:(${POINT})|(${NOW}))${AFTER}`, 'iu')
/** "2007–10": after a dash two digits are a year; after a hyphen they would be a month. */
const SHORT_END = new RegExp(`${EDGE}(${YEAR})[–—]((?:0\\d|1[0-2]))(?![\\p{L}\\d]|[-–/.]\\d)`, 'u')
/** A conversion may also lose everything between two years: "20182020 Acme". */
const GLUED = /^((?:19|20)\d\d)((?:19|20)\d\d)(?=[\s,:]|$)/
const SINGLE = new RegExp(`${EDGE}(${POINT})${AFTER}(?!-[\\p{L}\\d])`, 'iu')

/** The first period of a line: a range or "since 2019", otherwise a single date. */
export function findPeriod(text: string): Period | null {
  const range = SHORT_END.exec(text) ?? RANGE.exec(text) ?? DASHLESS.exec(text) ?? GLUED.exec(text)
  if (range) {
    const started_on = readPoint(range[1] ?? '')
    const ended_on = range[2] ? readPoint(range[2], started_on) : null
    if (started_on && (!ended_on || ended_on >= started_on.slice(0, 4))) {
      return { started_on, ended_on, is_current: !range[2], is_range: true, ...span(range) }
    }
  }
  const months = MONTHS_OF_YEAR.exec(text)
  if (months) {
    const ended_on = readPoint(months[2] ?? '')
    const started_on = ended_on && readPoint(`${months[1]} ${ended_on.slice(0, 4)}`)
    return { started_on, ended_on, is_current: false, is_range: true, ...span(months) }
  }
  const open = OPEN.exec(text)
  if (open) {
    const started_on = readPoint(open[1] ?? '')
    return { started_on, ended_on: null, is_current: true, is_range: true, ...span(open) }
  }
  const single = SINGLE.exec(text)
  const day = single && readPoint(single[1] ?? '')
  if (!single || !day) return null
  // A season is a part of its year; a single month or year may be a beginning or an end.
  const is_range = new RegExp(`^${SEASON}`, 'iu').test(single[1] ?? '')
  return { started_on: day, ended_on: day, is_current: false, is_range, ...span(single) }
}

const DATE_WORD = new RegExp(`^(?:${MONTH}|${NOW})$`, 'iu')

/** A month or a word for now, which a line end may part from its year. */
export function isDateWord(word: string): boolean {
  return DATE_WORD.test(word)
}

const STARTS = new RegExp(`^(?:${POINT})\\s*[–—-]$`, 'iu')
const ENDS = new RegExp(`^(?:${POINT}|${NOW})$`, 'iu')

/** A line may end inside its period: "(October 2018 –" above "present)", "– June" above "2010". */
const WRAPS = new RegExp(`(?:${POINT})\\s*[–—-](?:\\s*${MONTH}\\.?)?$`, 'iu')
const WRAPPED = new RegExp(`^(?:${POINT}|${NOW})\\)?$`, 'iu')

/**
 * A narrow left column divides a period: "January 2019 –" beside one line, "present" beside the
 * next.
 */
export function joinBrokenPeriods<Line extends { text: string }>(lines: Line[]): Line[] {
  const joined = [...lines]
  for (let at = 0; at + 1 < joined.length; at++) {
    const [upper, lower] = [joined[at], joined[at + 1]] as [Line, Line]
    const [start = '', ...beside] = upper.text.split('\t')
    const [end = '', ...below] = lower.text.split('\t')
    if (WRAPS.test(upper.text) && WRAPPED.test(lower.text)) {
      joined.splice(at, 2, { ...upper, text: `${upper.text} ${lower.text}` })
      continue
    }
    if (!STARTS.test(start.trim()) || !ENDS.test(end.trim())) continue
    joined[at] = { ...upper, text: [`${start} ${end}`, ...beside].join('\t') }
    if (below.length) joined[at + 1] = { ...lower, text: below.join('\t') }
    else joined.splice(at + 1, 1)
  }
  return joined
}

function span(match: RegExpExecArray): { start: number; end: number } {
  return { start: match.index, end: match.index + match[0].length }
}

const MONTH_WORD = new RegExp(MONTH, 'iu')

function readPoint(text: string, after: string | null = null): string | null {
  const year = text.match(new RegExp(YEAR))?.[0] ?? shortYear(text, after)
  if (!year) return null
  return `${year}-${String(readMonth(text, year) ?? 1).padStart(2, '0')}-01`
}

function shortYear(text: string, after: string | null): string | null {
  const digits = text.match(/(\d{2})\s*$/)?.[1]
  if (!digits) return null
  const century = after?.slice(0, 2) ?? (Number(digits) > 60 ? '19' : '20')
  return century + digits
}

function readMonth(text: string, year: string): number | null {
  const quarter = text.match(/Q([1-4])|([1-4])\. ?quartal/i)
  if (quarter) return 3 * Number(quarter[1] ?? quarter[2]) - 2
  if (/^['’]?\d{2}$/.test(text)) return null // a year without its century
  const word = text.match(MONTH_WORD)?.[0].toLowerCase()
  if (word) return 1 + MONTHS.findIndex((names) => names.split('|').includes(word))
  const rest = text.replace(year, '').match(/\d{1,2}(?=\D*$)/)?.[0]
  const month = Number(rest)
  return month >= 1 && month <= 12 ? month : null
}
