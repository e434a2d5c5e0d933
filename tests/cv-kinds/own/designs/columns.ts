// Designs of two columns beside each other.
import type { Block, Chance, Column, Design, Person } from '../../model.ts'
import { contactBlocks, listSections, nameBlocks, spaced, summaryBlocks } from '../pieces.ts'
import { bold, items, join, line, split, styleOf, type Style } from '../style.ts'

function work(person: Person, style: Style): Block[] {
  const jobs = person.jobs.map((job) => [
    bold(job.title),
    split(join(', ', job.employer, job.place), style.period(job), false),
    ...items(job.achievements, style.bullet),
  ])
  return style.section('experience', spaced(jobs))
}

function studies(person: Person, style: Style): Block[] {
  const rows = person.education.map((study) => [
    bold(style.degree(study)),
    line(study.school),
    line(style.period(study)),
  ])
  return style.section('education', spaced(rows))
}

const contact = (person: Person, style: Style) =>
  style.section('contact', contactBlocks(person, true))

function design(
  name: string,
  columns: (person: Person, style: Style, chance: Chance) => { head?: Block[]; columns: Column[] },
): Design {
  return {
    name,
    draw(person, chance) {
      const style = styleOf(person, chance)
      const { head, columns: body } = columns(person, style, chance)
      const above = head ? [{ columns: [{ width: 1, blocks: head }] }] : []
      return { drawing: { bands: [...above, { columns: body }] }, told: style.told(person) }
    },
  }
}

export const leftSidebar: Design = design('left-sidebar', (person, style, chance) => ({
  columns: [
    {
      width: 0.32,
      blocks: [...contact(person, style), ...listSections(person, style, chance).flat()],
    },
    {
      width: 0.68,
      blocks: [
        ...nameBlocks(person),
        ...summaryBlocks(person, style),
        ...work(person, style),
        ...studies(person, style),
      ],
    },
  ],
}))

export const rightSidebar: Design = design('right-sidebar', (person, style, chance) => ({
  head: [...nameBlocks(person), ...contactBlocks(person, false)],
  columns: [
    {
      width: 0.66,
      blocks: [...summaryBlocks(person, style), ...work(person, style), ...studies(person, style)],
    },
    { width: 0.34, blocks: listSections(person, style, chance).flat() },
  ],
}))

export const twoColumns: Design = design('two-columns', (person, style, chance) => ({
  head: [...nameBlocks(person), ...contactBlocks(person, false, ' · ')],
  columns: [
    { width: 0.5, blocks: work(person, style) },
    {
      width: 0.5,
      blocks: [
        ...studies(person, style),
        ...summaryBlocks(person, style),
        ...listSections(person, style, chance).flat(),
      ],
    },
  ],
}))
