import type { Block, Chance, Design, Job, Person, Study } from '../model.ts'
import { contactBlocks, listSections, nameBlocks, spaced, summaryBlocks } from './pieces.ts'
import { styleOf, type Style } from './style.ts'

interface Writes {
  jobs: (jobs: Job[], style: Style) => Block[]
  study: (study: Study, style: Style) => Block[]
  footer?: (person: Person) => string
  /** The person without what this design leaves out. */
  told?: (person: Person) => Person
}

/** One column from top to bottom; the order of the sections varies. */
export function oneColumn(
  name: string,
  { jobs, study, footer, told = (person) => person }: Writes,
): Design {
  return {
    name,
    draw(person: Person, chance: Chance) {
      const style = styleOf(person, chance)
      const studied = spaced(person.education.map((one) => study(one, style)))
      const main = [
        style.section('experience', jobs(person.jobs, style)),
        style.section('education', studied),
      ]
      const blocks = [
        ...nameBlocks(person),
        ...contactBlocks(person, chance.is(0.3), chance.pick([' | ', ' · ', ', ', '   '])),
        ...summaryBlocks(person, style),
        ...(chance.is(0.75) ? main : main.toReversed()).flat(),
        ...chance.shuffle(listSections(person, style, chance)).flat(),
      ]
      const drawing = { bands: [{ columns: [{ width: 1, blocks }] }], footer: footer?.(person) }
      return { drawing, told: told(style.told(person)) }
    },
  }
}

/** Jobs one after another, each written by itself. */
export function eachJob(write: (job: Job, style: Style) => Block[]): Writes['jobs'] {
  return (jobs, style) => spaced(jobs.map((job) => write(job, style)))
}
