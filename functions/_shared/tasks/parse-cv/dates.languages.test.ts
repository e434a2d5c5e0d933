// What a CV says in any of the languages reads back as exactly that. Month names come from the
// platform, and not from the reader's own table.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findPeriod } from './dates.ts'

const NOW: Record<string, string[]> = {
  en: ['– Present', 'to date', 'till now', '- Current', '– ongoing', 'to the present day'],
  de: ['bis heute', '– heute', '– aktuell', '– laufend', 'bis jetzt', 'bis dato'],
  fr: ["– aujourd'hui", 'à aujourd’hui', 'à ce jour', '– présent', "jusqu'à présent", '– en cours'],
  es: ['– actualidad', 'a la fecha', '– presente', 'hasta la actualidad', '– hoy', 'hasta hoy'],
  it: ['– oggi', 'ad oggi', "a tutt'oggi", '– in corso', '– presente', '– attuale'],
  pt: ['– atual', 'até o momento', 'até hoje', '– presente', '– atualmente', 'até à data'],
  nl: ['– heden', 'tot heden', 'tot op heden', '– nu', 'tot nu toe'],
  pl: ['– obecnie', 'do chwili obecnej', 'po dziś dzień', 'do teraz', '– nadal', 'do dziś'],
  cs: ['– dosud', 'do teď', '– současnost', 'do současnosti', 'do dnes', '– nyní'],
  sv: ['– nu', '– pågående', '– nuvarande', 'till idag', '– tills vidare', 'till dags dato'],
  no: ['– nå', '– nåværende', 'til i dag', 'til d.d.', '– dags dato'],
  da: ['– nu', '– nuværende', 'til i dag', 'til d.d.'],
  fi: ['– nykyinen', '– nykyisin', '– nyt', '– toistaiseksi', '– nykyhetki', '– jatkuu'],
  tr: ['– günümüz', '– halen', '– devam ediyor', '– şu an', '– bugün'],
  ru: ['— настоящее время', 'по настоящее время', '— по н.в.', '— н. в.', 'по сегодняшний день'],
  uk: ['— дотепер', '— теперішній час', 'по теперішній час', '— донині', 'до сьогодні'],
  ro: ['– prezent', '– în prezent', 'până în prezent', '– în curs', 'până astăzi'],
}
const TO: Record<string, string[]> = {
  en: ['to', 'until', 'through'],
  de: ['bis'],
  fr: ['à', "jusqu'à", "jusqu'en"],
  es: ['a', 'hasta'],
  it: ['a', 'fino a'],
  pt: ['a', 'até'],
  nl: ['tot', 't/m', 'tot en met'],
  pl: ['do'],
  cs: ['do', 'až'],
  sv: ['till', 't.o.m.'],
  no: ['til'],
  da: ['til'],
  fi: [],
  tr: [],
  ru: ['по', '— по'],
  uk: ['по', 'до'],
  ro: ['până în', 'la'],
}
const SINCE: Record<string, string> = {
  en: 'since',
  de: 'seit',
  fr: 'depuis',
  es: 'desde',
  it: 'da',
  pt: 'desde',
  nl: 'sinds',
  pl: 'od',
  cs: 'od',
  sv: 'sedan',
  no: 'siden',
  da: 'siden',
  ru: 'с',
  uk: 'з',
  ro: 'din',
}

type Precision = 'year' | 'month' | 'day'
interface Said {
  year: number
  month: number
  day: number
}
interface Notation {
  precision: Precision
  write: (said: Said) => string
}

const two = (value: number) => String(value).padStart(2, '0')

function notations(language: string): Record<string, Notation> {
  const format = (options: Intl.DateTimeFormatOptions) => {
    const formatter = new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' })
    return ({ year, month, day }: Said) => formatter.format(Date.UTC(year, month - 1, day))
  }
  return {
    year: { precision: 'year', write: ({ year }) => String(year) },
    'month and year': { precision: 'month', write: format({ month: 'long', year: 'numeric' }) },
    // "kesä" is also the Finnish summer.
    ...(language === 'fi'
      ? {}
      : {
          'short month': {
            precision: 'month',
            write: format({ month: 'short', year: 'numeric' }),
          } as const,
        }),
    day: { precision: 'day', write: format({ day: 'numeric', month: 'long', year: 'numeric' }) },
    'MM/YYYY': { precision: 'month', write: ({ year, month }) => `${two(month)}/${year}` },
    'MM.YYYY': { precision: 'month', write: ({ year, month }) => `${two(month)}.${year}` },
    'YYYY-MM': { precision: 'month', write: ({ year, month }) => `${year}-${two(month)}` },
    'YYYY-MM-DD': {
      precision: 'day',
      write: ({ year, month, day }) => `${year}-${two(month)}-${two(day)}`,
    },
    'DD.MM.YYYY': {
      precision: 'day',
      write: ({ year, month, day }) => `${two(day)}.${two(month)}.${year}`,
    },
  }
}

const said = fc.record({
  year: fc.integer({ min: 1975, max: 2035 }),
  month: fc.integer({ min: 1, max: 12 }),
  day: fc.integer({ min: 1, max: 28 }),
})
const ordered = fc
  .tuple(said, said)
  .map(([one, other]) =>
    one.year * 400 + one.month * 31 + one.day <= other.year * 400 + other.month * 31 + other.day
      ? ([one, other] as const)
      : ([other, one] as const),
  )
const before = fc.constantFrom('', 'Nurse, Lakeshore Hospital\t', 'Acme GmbH | ', 'Koch (', '- ')
const behind = fc.constantFrom(
  '',
  '\tKyiv',
  ')',
  ' | Acme',
  ', Oslo',
  ' · 4 años',
  ' (2 yrs 3 mos)',
)

function dayOf({ year, month, day }: Said, precision: Precision): string {
  if (precision === 'year') return `${year}-01-01`
  return `${year}-${two(month)}-${precision === 'day' ? two(day) : '01'}`
}

const numRuns = 25

describe.each(Object.keys(NOW))('%s', (language) => {
  const all = Object.entries(notations(language))

  test.each(all)('a period reads back: %s', (_, { precision, write }) => {
    // A word goes with each notation, and a hyphen would join the parts of an ISO date.
    const joint = fc.constantFrom(
      ' – ',
      ' - ',
      ' — ',
      ...(TO[language] ?? []).map((to) => ` ${to} `),
    )
    fc.assert(
      fc.property(ordered, joint, before, behind, ([start, end], to, left, right) => {
        const text = `${left}${write(start)}${to}${write(end)}${right}`
        expect(findPeriod(text)).toMatchObject({
          started_on: dayOf(start, precision),
          ended_on: dayOf(end, precision),
          started_precision: precision,
          ended_precision: precision,
          is_range: true,
          is_current: false,
          start: left.length,
        })
      }),
      { numRuns },
    )
  })

  test.each(all)('a period that goes on reads back: %s', (_, { precision, write }) => {
    const now = fc.constantFrom(...(NOW[language] ?? []))
    fc.assert(
      fc.property(said, now, before, behind, (start, goesOn, left, right) => {
        const period = findPeriod(`${left}${write(start)} ${goesOn}${right}`)
        expect(period).toMatchObject({
          started_on: dayOf(start, precision),
          ended_on: null,
          started_precision: precision,
          ended_precision: null,
          is_range: true,
          is_current: true,
        })
        if (!/[)(·]/.test(right))
          expect(period?.end).toBeGreaterThanOrEqual(
            left.length + `${write(start)} ${goesOn}`.length - 1,
          )
      }),
      { numRuns },
    )
  })

  test.each(all)('a single date and a beginning read back: %s', (_, { precision, write }) => {
    fc.assert(
      fc.property(said, (start) => {
        const day = dayOf(start, precision)
        expect(findPeriod(write(start))).toMatchObject({
          started_on: day,
          ended_on: day,
          started_precision: precision,
          is_range: false,
        })
        const since = SINCE[language]
        if (since) {
          expect(findPeriod(`${since} ${write(start)}`)).toMatchObject({
            started_on: day,
            ended_on: null,
            is_current: true,
            is_range: true,
            start: 0,
          })
        }
      }),
      { numRuns },
    )
  })

  test.each(all)('another dash, wider spaces and capitals say the same: %s', (_, { write }) => {
    const dash = fc.constantFrom(
      ' – ',
      ' — ',
      ' − ',
      ' ‐ ',
      '  -  ',
      ' ~ ',
      ' -- ',
      '\u00a0–\u00a0',
    )
    fc.assert(
      fc.property(ordered, dash, fc.boolean(), ([start, end], other, isCapital) => {
        const facts = (text: string) => {
          const { start: _start, end: _end, ...rest } = findPeriod(text) ?? {}
          return rest
        }
        const text = `${write(start)}${other}${write(end)}`
        const plain = facts(`${write(start)} – ${write(end)}`)
        expect(facts(isCapital ? text.toUpperCase() : text)).toEqual(plain)
      }),
      { numRuns },
    )
  })
})
