import type { Block, Chance, CvLanguage, Job, Part, Person, Study } from '../model.ts'
import { datesOf } from './dates.ts'
import { HEADINGS, type HeadingKind } from './headings.ts'

/** The choices that hold for one whole CV. */
export interface Style {
  language: CvLanguage
  bullet: string
  period: (dates: { start: Job['start']; end: Job['end']; isCurrent?: boolean }) => string
  word: (kind: HeadingKind) => string
  /** A heading with its content; nothing when there is no content. */
  section: (kind: HeadingKind, blocks: Block[]) => Block[]
  degree: (study: Study) => string
  /** The person with dates as this CV writes them. */
  told: (person: Person) => Person
}

export function styleOf({ language }: Person, chance: Chance): Style {
  const dates = datesOf(language, chance)
  const words = HEADINGS[language] ?? HEADINGS.en!
  const look = chance.pick(['bold', 'capitals', 'colon', 'ruled'])
  const between = chance.pick([', ', ' – ', language === 'en' || language === 'de' ? ' in ' : ', '])
  const chosen = new Map<HeadingKind, string>()
  const word = (kind: HeadingKind) => {
    if (!chosen.has(kind)) chosen.set(kind, chance.pick(words[kind]))
    return chosen.get(kind) ?? kind
  }
  const heading = (kind: HeadingKind): Block[] => {
    const text = look === 'capitals' ? word(kind).toLocaleUpperCase(language) : word(kind)
    const line = bold(look === 'colon' ? `${text}:` : text, 12)
    return look === 'ruled' ? [gap(12), line, { kind: 'rule' }, gap(4)] : [gap(12), line, gap(4)]
  }
  const period = <Row extends Job | Study>(row: Row): Row => ({
    ...row,
    start: dates.told(row.start),
    end: dates.told(row.end),
  })
  return {
    language,
    word,
    bullet: chance.pick(['•', '–', '▪', '-', '◦', 'shape']),
    period: dates.period,
    section: (kind, blocks) => (blocks.length ? [...heading(kind), ...blocks] : []),
    degree: ({ degree, area }) => [degree, area].filter(Boolean).join(between),
    told: (person) => ({
      ...person,
      jobs: person.jobs.map(period),
      education: person.education.map(period),
    }),
  }
}

export const gap = (points: number): Block => ({ kind: 'gap', points })
export const line = (text: string): Block => ({ kind: 'line', parts: [{ text }] })
export const bold = (text: string, size = 10): Block => ({
  kind: 'line',
  parts: [{ text, isBold: true, size }],
})
/** The left part, and the right part at the right edge. */
export const split = (left: string, right: string, isBold = true): Block => ({
  kind: 'line',
  parts: [{ text: left, isBold }, ...(right ? [{ text: right, at: 'right' } as Part] : [])],
})
export const items = (texts: string[], bullet: string): Block[] =>
  texts.map((text) => ({ kind: 'item', text, bullet }))
export const join = (between: string, ...texts: (string | null)[]): string =>
  texts.filter(Boolean).join(between)
