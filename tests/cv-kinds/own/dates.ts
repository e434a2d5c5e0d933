import type { Chance, CvLanguage, Point } from '../model.ts'

const NOW: Partial<Record<CvLanguage, string[]>> = {
  en: ['Present', 'present', 'Now', 'Current'],
  de: ['heute', 'jetzt', 'aktuell'],
  fr: ['aujourd’hui', 'présent', 'à ce jour'],
  es: ['actualidad', 'presente', 'hoy'],
  it: ['oggi', 'in corso', 'presente'],
  pt: ['presente', 'atualmente', 'hoje'],
  nl: ['heden', 'nu'],
  pl: ['obecnie', 'teraz'],
  sv: ['pågående', 'nu', 'nuvarande'],
  tr: ['günümüz', 'devam ediyor', 'halen'],
  ru: ['настоящее время', 'по настоящее время', 'сейчас'],
}

const two = (month: number) => String(month).padStart(2, '0')

function named(style: 'long' | 'short', isCapital: boolean) {
  return (year: number, month: number, language: CvLanguage) => {
    const name = new Date(Date.UTC(2000, month - 1, 1)).toLocaleString(language, {
      month: style,
      timeZone: 'UTC',
    })
    return `${isCapital ? name.charAt(0).toLocaleUpperCase(language) + name.slice(1) : name} ${year}`
  }
}

/** How a CV writes a month of a year. Null writes years alone. */
const NOTATIONS = [
  named('long', true),
  named('short', true),
  named('long', false),
  (year: number, month: number) => `${two(month)}/${year}`,
  (year: number, month: number) => `${two(month)}.${year}`,
  (year: number, month: number) => `${year}-${two(month)}`,
  null,
]

export interface Dates {
  period: (period: { start: Point | null; end: Point | null; isCurrent?: boolean }) => string
  /** As much of a date as this notation tells. */
  told: (point: Point | null) => Point | null
}

export function datesOf(language: CvLanguage, chance: Chance): Dates {
  const notation = chance.pick(NOTATIONS)
  const dash = chance.pick([' – ', ' - ', '–', ' — '])
  const now = chance.pick(NOW[language] ?? ['–'])
  const point = (one: Point) =>
    notation && one.month ? notation(one.year, one.month, language) : String(one.year)
  return {
    told: (one) => one && { year: one.year, month: notation ? one.month : null },
    period({ start, end, isCurrent }) {
      const last = isCurrent ? now : end ? point(end) : ''
      const first = start ? point(start) : ''
      return first === last ? first : [first, last].filter(Boolean).join(dash)
    },
  }
}
