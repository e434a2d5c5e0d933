// Sums of scores, and their table.
import { add, nothing, precision, recall, type Tally } from '../eval/compare.ts'
import { MEASURES, type Measure, type Score } from './score.ts'

export interface Sums {
  cvs: number
  jobs: number
  invented: number
  lost: number
  facts: number
  tallies: Record<Measure, Tally>
}

export function noSums(): Sums {
  const tallies = Object.fromEntries(MEASURES.map((measure) => [measure, nothing()]))
  return {
    cvs: 0,
    jobs: 0,
    invented: 0,
    lost: 0,
    facts: 0,
    tallies: tallies as Record<Measure, Tally>,
  }
}

export function addScore(sums: Sums, { tallies, invented, lost, facts }: Score): void {
  sums.cvs++
  sums.jobs += tallies['whole jobs'].given
  sums.invented += invented
  sums.lost += lost.length
  sums.facts += facts
  for (const measure of MEASURES) add(sums.tallies[measure], tallies[measure])
}

/** Shares from 0 to 1; null where there was nothing. */
export function figuresOf({ tallies, invented, jobs, lost, facts }: Sums) {
  return {
    name: recall(tallies.name),
    email: recall(tallies.email),
    phone: recall(tallies.phone),
    employers: recall(tallies.employers),
    'exact employers': recall(tallies['exact employers']),
    titles: recall(tallies.titles),
    'exact titles': recall(tallies['exact titles']),
    dates: recall(tallies.dates),
    'whole jobs': recall(tallies['whole jobs']),
    'invented jobs': jobs ? invented / jobs : null,
    schools: recall(tallies.schools),
    degrees: recall(tallies.degrees),
    'study dates': recall(tallies['study dates']),
    'skills precision': precision(tallies.skills),
    'skills recall': recall(tallies.skills),
    'languages precision': precision(tallies.languages),
    'languages recall': recall(tallies.languages),
    'kept or shown': facts ? 1 - lost / facts : null,
  }
}
export type Figure = keyof ReturnType<typeof figuresOf>

const COLUMNS: [Figure, string][] = [
  ['name', 'name'],
  ['email', 'mail'],
  ['phone', 'tel'],
  ['employers', 'empl'],
  ['exact employers', '=empl'],
  ['titles', 'title'],
  ['exact titles', '=title'],
  ['dates', 'dates'],
  ['whole jobs', 'jobs'],
  ['invented jobs', 'inv'],
  ['schools', 'schl'],
  ['degrees', 'degr'],
  ['study dates', 'sdate'],
  ['skills precision', 'skP'],
  ['skills recall', 'skR'],
  ['languages precision', 'laP'],
  ['languages recall', 'laR'],
  ['kept or shown', 'kept'],
]

/** One row for each name, the worst whole jobs first; at most `most` rows. */
export function tableOf(rows: Map<string, Sums>, most = Infinity): string {
  const width = Math.max(...[...rows.keys()].map((name) => name.length), 8)
  const head = `${''.padEnd(width)}     n ${COLUMNS.map(([, short]) => short.padStart(6)).join('')}`
  const worst = [...rows].sort(
    ([, one], [, other]) =>
      (figuresOf(one)['whole jobs'] ?? 1) - (figuresOf(other)['whole jobs'] ?? 1),
  )
  const lines = worst.slice(0, most).map(([name, sums]) => {
    const figures = figuresOf(sums)
    const cells = COLUMNS.map(([figure]) => (figures[figure]?.toFixed(3) ?? '–').padStart(6))
    return `${name.padEnd(width)} ${String(sums.cvs).padStart(5)} ${cells.join('')}`
  })
  return [head, ...lines].join('\n')
}
