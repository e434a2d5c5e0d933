import type { Section } from '../eval/section.ts'
import { figuresOf, tableOf } from './figures.ts'
import { measureHalves } from './measure-halves.ts'

const WORST = 8

/** How generated CVs are read: figures for each half and rendering, and the worst designs. */
export async function evaluateGenerated(cvs: number, seed: number) {
  const section: Section = {
    name: 'generated CVs',
    engine: 'builtin',
    counts: {},
    figures: {},
    details: [],
  }
  const tables: string[] = []
  for await (const { half, all, designs } of measureHalves(cvs, seed, false)) {
    for (const [rendering, sums] of all) {
      const name = `${half} as ${rendering}`
      section.counts[name] = sums.cvs
      for (const [figure, value] of Object.entries(figuresOf(sums)))
        section.figures[`${name}: ${figure}`] = value
      const table = tableOf(designs.get(rendering) ?? new Map(), WORST)
      section.details.push(...table.split('\n').map((line) => `${name} ${line}`))
      tables.push(`${tableOf(new Map([[name, sums]]))}\n${table}`)
    }
  }
  return { section, tables }
}
