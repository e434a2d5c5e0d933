/** Notations of a period and of a single date: the text, and what it tells a reader. */

import { CALENDARS } from './calendar.ts'
import type { Chance, CvLanguage, Point } from '../model.ts'

export interface Period {
  text: string
  start: Point | null
  end: Point | null
  isCurrent: boolean
}

/** Null where the notation does not fit, such as a range within a year over two years. */
export type Notation = (
  start: Point,
  end: Point | null,
  isCurrent: boolean,
  language: CvLanguage,
  chance: Chance,
) => Period | null

/** The month in which all these CVs are written: durations of current jobs count to it. */
const WRITTEN: Point = { year: 2026, month: 11 }

const pad = (month: number) => String(month).padStart(2, '0')
const yearOf = (point: Point): Point => ({ year: point.year, month: null })
const upperFirst = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

type Wording = (point: Point, language: CvLanguage) => string

const monthAt = (names: string[], point: Point) =>
  point.month ? (names[point.month - 1] ?? '') : ''
const spaced = (month: string, point: Point) => (month ? `${month} ${point.year}` : `${point.year}`)

const long: Wording = (point, language) => spaced(monthAt(CALENDARS[language].long, point), point)
const longUpper: Wording = (point, language) => upperFirst(long(point, language))
const short: Wording = (point, language) => spaced(monthAt(CALENDARS[language].short, point), point)
const shortUpper: Wording = (point, language) => upperFirst(short(point, language))
const bent: Wording = (point, language) => {
  const calendar = CALENDARS[language]
  return spaced(monthAt(calendar.bent ?? calendar.long, point), point)
}
const dotted: Wording = (point, language) => {
  const name = monthAt(CALENDARS[language].short, point)
  const isWhole = name === monthAt(CALENDARS[language].long, point)
  return spaced(name && !isWhole ? `${name}.` : name, point)
}
const caps: Wording = (point, language) => short(point, language).toLocaleUpperCase(language)
const ofYear: Wording = (point, language) => {
  const name = monthAt(CALENDARS[language].long, point)
  return name ? `${name} de ${point.year}` : `${point.year}`
}
const yearFirst: Wording = (point, language) =>
  point.month ? `${point.year} ${monthAt(CALENDARS[language].long, point)}` : `${point.year}`
const apostrophe: Wording = (point, language) => {
  const name = monthAt(CALENDARS[language].short, point)
  return `${name} '${String(point.year).slice(2)}`.trim()
}
const slash: Wording = ({ year, month }) => (month ? `${pad(month)}/${year}` : `${year}`)
const bareSlash: Wording = ({ year, month }) => (month ? `${month}/${year}` : `${year}`)
const dot: Wording = ({ year, month }) => (month ? `${pad(month)}.${year}` : `${year}`)
const bareDot: Wording = ({ year, month }) => (month ? `${month}.${year}` : `${year}`)
const iso: Wording = ({ year, month }) => (month ? `${year}-${pad(month)}` : `${year}`)
const isoSlash: Wording = ({ year, month }) => (month ? `${year}/${pad(month)}` : `${year}`)
const shortYear: Wording = ({ year, month }) =>
  month ? `${pad(month)}/${String(year).slice(2)}` : `${year}`
const year: Wording = (point) => `${point.year}`
const shortestYear: Wording = (point) => `'${String(point.year).slice(2)}`
const season: Wording = (point, language) => {
  const at = Math.floor(((point.month ?? 7) % 12) / 3)
  return upperFirst(`${CALENDARS[language].seasons[at] ?? ''} ${point.year}`)
}

const DASHES = [' – ', ' - ', '–', '-', ' — ', ' bis ', ' -', '- ', ' ‑ ', ' → ', ' / '] as const

function dashOf(chance: Chance, wording: Wording): string {
  // A hyphen without spaces next to "2019-03" would be unreadable to people, too.
  const spacedOnly: Wording[] = [iso, apostrophe, season, yearFirst]
  const from = spacedOnly.includes(wording)
    ? DASHES.slice(0, 2)
    : DASHES.filter((d) => d !== ' bis ' && d !== ' / ')
  return chance.is(0.6) ? ' – ' : chance.pick(from)
}

/** Both ends in the same wording, with a dash between. */
function dashed(wording: Wording, dropsMonths = false): Notation {
  return (start, end, isCurrent, language, chance) => {
    const told = (point: Point | null) => (point && dropsMonths ? yearOf(point) : point)
    const period = { start: told(start), end: isCurrent ? null : told(end), isCurrent }
    const from = wording(start, language)
    if (!isCurrent && !end) return { ...period, text: from }
    const to = end && !isCurrent ? wording(end, language) : chance.pick(CALENDARS[language].present)
    if (from === to) return { ...period, text: from }
    return { ...period, text: `${from}${dashOf(chance, wording)}${to}` }
  }
}

/** Current jobs as "since …", ended ones as the other notation writes them. */
function since(wording: Wording, ended: Notation, dropsMonths = false): Notation {
  return (start, end, isCurrent, language, chance) => {
    if (!isCurrent) return ended(start, end, isCurrent, language, chance)
    const told = dropsMonths ? yearOf(start) : start
    const form = chance.pick(CALENDARS[language].since)
    return { text: form.replace('{}', wording(start, language)), start: told, end: null, isCurrent }
  }
}

/** "03/2019 –", an open end. */
function open(wording: Wording, ended: Notation, dropsMonths = false): Notation {
  return (start, end, isCurrent, language, chance) => {
    if (!isCurrent) return ended(start, end, isCurrent, language, chance)
    const told = dropsMonths ? yearOf(start) : start
    const dash = chance.pick([' –', '–', ' - ', '-', ' – …'])
    return { text: `${wording(start, language)}${dash}`.trim(), start: told, end: null, isCurrent }
  }
}

function fromTo(wording: Wording): Notation {
  return (start, end, isCurrent, language, chance) => {
    if (isCurrent) return since(wording, dashed(wording))(start, end, isCurrent, language, chance)
    if (!end) return null
    const [from, to] = [wording(start, language), wording(end, language)]
    const text = CALENDARS[language].fromTo.replace('{}', from).replace('{}', to)
    return { text: chance.is(0.4) ? upperFirst(text) : text, start, end, isCurrent }
  }
}

function within(names: 'long' | 'short'): Notation {
  return (start, end, isCurrent, language, chance) => {
    if (isCurrent || !end || end.year !== start.year || !start.month || !end.month) return null
    if (start.month === end.month) return null
    const from = upperFirst(CALENDARS[language][names][start.month - 1] ?? '')
    const to = upperFirst(CALENDARS[language][names][end.month - 1] ?? '')
    const dash = chance.pick([' – ', '–', '-', ' - '])
    return { text: `${from}${dash}${to} ${start.year}`, start, end, isCurrent }
  }
}

/** "01.03.2019 – 30.06.2021" */
const days: Notation = (start, end, isCurrent, language, chance) => {
  if (!start.month || (end && !end.month)) return null
  const mark =
    language === 'en' || language === 'fr' || language === 'es' || language === 'it' ? '/' : '.'
  const day = (point: Point, at: string) => [at, pad(point.month ?? 1), point.year].join(mark)
  const last = chance.pick(['28', '15', '20'])
  const to = end && !isCurrent ? day(end, last) : chance.pick(CALENDARS[language].present)
  const dash = chance.pick([' – ', ' - ', '-'])
  return {
    text: `${day(start, chance.pick(['01', '01', '15']))}${dash}${to}`,
    start,
    end: isCurrent ? null : end,
    isCurrent,
  }
}

function brackets(notation: Notation): Notation {
  return (...given) => {
    const period = notation(...given)
    return period && { ...period, text: `(${period.text})` }
  }
}

/** Two to four years have a form of their own in Slavic languages. */
function fewYears(years: number, language: CvLanguage): string | undefined {
  const few: Partial<Record<CvLanguage, string>> = {
    ru: 'года',
    uk: 'роки',
    pl: 'lata',
    cs: 'roky',
  }
  return years % 10 >= 2 && years % 10 <= 4 && (years < 10 || years > 20)
    ? few[language]
    : undefined
}

/** A duration behind, as exports of networks have it. */
function lasting(notation: Notation, form: (duration: string) => string): Notation {
  return (start, end, isCurrent, language, chance) => {
    const period = notation(start, end, isCurrent, language, chance)
    const last = isCurrent ? WRITTEN : end
    if (!period || !last?.month || !start.month) return null
    const months = (last.year - start.year) * 12 + last.month - start.month + 1
    const [oneYear, manyYears, oneMonth, manyMonths] = CALENDARS[language].units
    const years = Math.floor(months / 12)
    const rest = months % 12
    const parts = [
      years > 0
        ? `${years} ${years === 1 ? oneYear : (fewYears(years, language) ?? manyYears)}`
        : '',
      rest > 0 ? `${rest} ${rest === 1 ? oneMonth : manyMonths}` : '',
    ]
    return { ...period, text: period.text + form(parts.filter((part) => part).join(' ')) }
  }
}

/** "3/2019–6", "2017/18": the end leaves out what it shares with the start. */
const shared: Notation = (start, end, isCurrent) => {
  if (isCurrent || !end || end.year - start.year !== 1) return null
  return {
    text: `${start.year}/${String(end.year).slice(2)}`,
    start: yearOf(start),
    end: yearOf(end),
    isCurrent,
  }
}

export const NOTATIONS: Record<string, Notation> = {
  long: dashed(long),
  longUpper: dashed(longUpper),
  short: dashed(short),
  shortUpper: dashed(shortUpper),
  dotted: dashed(dotted),
  caps: dashed(caps),
  ofYear: dashed(ofYear),
  yearFirst: dashed(yearFirst),
  apostrophe: dashed(apostrophe),
  slash: dashed(slash),
  bareSlash: dashed(bareSlash),
  dot: dashed(dot),
  bareDot: dashed(bareDot),
  iso: dashed(iso),
  isoSlash: dashed(isoSlash),
  shortYear: dashed(shortYear),
  years: dashed(year, true),
  shortestYears: dashed(shortestYear, true),
  seasons: dashed(season, true),
  yearsSince: since(year, dashed(year, true), true),
  longSince: since(bent, dashed(longUpper)),
  slashSince: since(slash, dashed(slash)),
  dotSince: since(dot, dashed(dot)),
  slashOpen: open(slash, dashed(slash)),
  yearsOpen: open(year, dashed(year, true), true),
  longFromTo: fromTo(bent),
  slashFromTo: fromTo(slash),
  dotFromTo: fromTo(dot),
  withinLong: within('long'),
  withinShort: within('short'),
  days,
  yearsBrackets: brackets(dashed(year, true)),
  longBrackets: brackets(dashed(longUpper)),
  slashBrackets: brackets(dashed(slash)),
  shortLasting: lasting(dashed(shortUpper), (duration) => ` (${duration})`),
  longLasting: lasting(dashed(longUpper), (duration) => ` · ${duration}`),
  slashLasting: lasting(dashed(slash), (duration) => `, ${duration}`),
  shared,
}

/** "of" between month and year is usual in these only. */
const OF_YEAR: CvLanguage[] = ['es', 'pt']

/** The names of the notations that people of this language write, the usual ones more often. */
export function notationsFor(language: CvLanguage): string[] {
  const usual = [
    'slash',
    'slash',
    'years',
    'years',
    'longUpper',
    'short',
    'shortUpper',
    'long',
    'dotted',
  ]
  const all = Object.keys(NOTATIONS)
    .filter((name) => name !== 'ofYear' || OF_YEAR.includes(language))
    // "Jan '19" and seasons are habits of English and the northern languages.
    .filter((name) => name !== 'apostrophe' || ['en', 'nl', 'sv', 'de'].includes(language))
    .filter((name) => name !== 'longSince' || language !== 'it')
  const dots: CvLanguage[] = ['de', 'pl', 'cs', 'fi', 'no', 'da', 'ru', 'uk', 'tr', 'ro']
  return [
    ...usual,
    ...all,
    ...(dots.includes(language) ? ['dot', 'dot', 'dotSince', 'bareDot'] : []),
  ]
}

/** The first of these notations that fits. */
export function periodOf(
  names: string[],
  start: Point,
  end: Point | null,
  isCurrent: boolean,
  language: CvLanguage,
  chance: Chance,
): Period {
  for (const name of names) {
    const period = NOTATIONS[name]?.(start, end, isCurrent, language, chance)
    if (period) return period
  }
  const period = dashed(slash)(start, end, isCurrent, language, chance)
  if (!period) throw new Error('a dashed notation always fits')
  return period
}

/** One date for a study: its end. */
export function singleDate(end: Point, language: CvLanguage, chance: Chance): Period {
  const isPlanned = end.year > WRITTEN.year
  const form = chance.pick(['year', 'long', 'year', 'short', 'slash', 'year', 'brackets', 'class'])
  const dateless = { start: null, isCurrent: false }
  if (isPlanned) {
    return {
      ...dateless,
      text: CALENDARS[language].expected.replace('{}', `${end.year}`),
      end: yearOf(end),
    }
  }
  if (form === 'long') return { ...dateless, text: longUpper(end, language), end }
  if (form === 'short') return { ...dateless, text: shortUpper(end, language), end }
  if (form === 'slash') return { ...dateless, text: slash(end, language), end }
  if (form === 'brackets') return { ...dateless, text: `(${end.year})`, end: yearOf(end) }
  if (form === 'class' && language === 'en') {
    return { ...dateless, text: `Class of ${end.year}`, end: yearOf(end) }
  }
  return { ...dateless, text: `${end.year}`, end: yearOf(end) }
}
