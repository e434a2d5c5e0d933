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
  name: { goal: 0.99, own: { text: 0.93, files: 0.93 } },
  employers: { goal: 0.95, own: { text: 0.62, files: 0.65 } },
  titles: { goal: 0.95, own: { text: 0.61, files: 0.65 } },
  schools: { goal: 0.95, own: { text: 0.55, files: 0.6 } },
  dates: { goal: 0.97, own: { text: 0.64, files: 0.7 } },
  'whole jobs': { goal: 0.92, own: { text: 0.56, files: 0.62 } },
  'kept or shown': { goal: 1, own: { text: 0.998, files: 0.995 } },
}

/** The share of CVs that read the same after a change. The goal is all. */
export const SAME: Record<RelationName, Partial<Record<HalfName, number>>> = {
  'a heading has another usual name': { own: 0.88 },
  'a heading is invented': { own: 0.33 },
  'two sections are swapped': { own: 0.93 },
  'lists have another mark': { own: 1 },
  'lines break elsewhere': { own: 0.55 },
  'one column becomes two': { own: 0.5 },
  'a PDF becomes a DOCX': { own: 0.6 },
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
