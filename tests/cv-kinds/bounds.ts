import type { Figure } from './figures.ts'
import type { HalfName } from './halves.ts'
import type { Measured } from './measure.ts'
import type { Rendering } from './read.ts'
import type { RelationName } from './relations.ts'
import { figuresOf } from './figures.ts'

/** How many CVs of a half are read: drawing a file costs ten times as much as its text. */
export const SAMPLES: { renderings: Rendering[]; share: number }[] = [
  { renderings: ['text'], share: 1 },
  { renderings: ['pdf', 'docx'], share: 0.2 },
]

interface Bound {
  goal: number
  /** What the reader reaches today, just below. Raise it with the reader, up to the goal. */
  own: { text: number; files: number }
  blind?: { text: number; files: number }
}

export const SCORES: Partial<Record<Figure, Bound>> = {
  name: bound(0.99, { text: 0.99, files: 0.99 }, { text: 0.9, files: 0.88 }),
  employers: bound(0.95, { text: 0.98, files: 0.97 }, { text: 0.88, files: 0.82 }),
  titles: bound(0.95, { text: 0.98, files: 0.97 }, { text: 0.92, files: 0.84 }),
  schools: bound(0.95, { text: 0.98, files: 0.95 }, { text: 0.89, files: 0.8 }),
  dates: bound(0.97, { text: 0.98, files: 0.97 }, { text: 0.94, files: 0.88 }),
  'whole jobs': bound(0.92, { text: 0.97, files: 0.96 }, { text: 0.86, files: 0.78 }),
  'kept or shown': bound(1, { text: 0.998, files: 0.995 }, { text: 0.997, files: 0.99 }),
}

function bound(goal: number, own: Bound['own'], blind: Bound['blind']): Bound {
  return { goal, own, blind }
}

/** The share of CVs that read the same after a change. The goal is all. */
export const SAME: Record<RelationName, Partial<Record<HalfName, number>>> = {
  'a heading has another usual name': { own: 0.95, blind: 0.4 },
  'a heading is invented': { own: 0.5, blind: 0.5 },
  'two sections are swapped': { own: 0.94, blind: 0.75 },
  'lists have another mark': { own: 1, blind: 1 },
  'lines break elsewhere': { own: 0.8, blind: 0.6 },
  'one column becomes two': { own: 0.7, blind: 0.3 },
  'a PDF becomes a DOCX': { own: 0.8, blind: 0.5 },
}

type Least = (bound: Bound, rendering: Rendering) => number | undefined

/** What was measured below a bound, one line each. */
export function breaches({ half, all, relations }: Measured): string[] {
  const least: Least = (bound, rendering) => bound[half]?.[rendering === 'text' ? 'text' : 'files']
  const same = [...relations].flatMap(([name, { held, tried, broken }]) =>
    isBelow(held / tried, SAME[name][half])
      ? [`${name}: ${shown(held / tried)} of ${tried}; ${broken.slice(0, 5).join(' ¦ ')}`]
      : [],
  )
  return [...scoresBelow(all, least), ...same]
}

/** The same against what the reader must reach in the end. */
export function farFromGoals({ all, relations }: Measured): string[] {
  const same = [...relations].filter(([, { held, tried }]) => held < tried)
  return [...scoresBelow(all, ({ goal }) => goal), ...same.map(([name]) => name)]
}

function scoresBelow(all: Measured['all'], least: Least): string[] {
  return [...all].flatMap(([rendering, sums]) => {
    const figures = figuresOf(sums)
    return (Object.entries(SCORES) as [Figure, Bound][]).flatMap(([figure, bound]) =>
      isBelow(figures[figure], least(bound, rendering))
        ? [`${figure} in ${rendering}: ${shown(figures[figure])}`]
        : [],
    )
  })
}

/** A half without a bound, and a sample without a value, are breaches too. */
function isBelow(value: number | null, least: number | undefined): boolean {
  return value === null || least === undefined || Number.isNaN(value) || value < least
}

const shown = (value: number | null) => value?.toFixed(4) ?? 'nothing'
