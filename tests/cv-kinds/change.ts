// Changes of a CV that leave what it says as it is.
import type { GeneratedCv } from './generate.ts'
import type { Half } from './halves.ts'
import { headingOf, type Heading } from './headings.ts'
import type { Block, Chance, Column, Drawing } from './model.ts'

/** The changed drawing; null when this CV has nothing to change in this way. */
export type Change = (cv: GeneratedCv, half: Half, chance: Chance) => Drawing | null

const MARKS = ['•', '–', '▪', '-', '◦']
/** Parts of a CV that often stand in a narrow column beside its jobs. */
const ASIDE = new Set(['skills', 'languages', 'certificates', 'interests'])

export const renameHeadings: Change = (cv, half, chance) =>
  rename(cv, half, ({ others }) => (others.length ? chance.pick(others) : null))

export const inventHeadings: Change = (cv, half, chance) =>
  rename(cv, half, ({ invented }) => (invented.length ? chance.pick(invented) : null))

/** The sections of each column in another order. */
export const swapSections: Change = (cv, half, chance) => {
  let isChanged = false
  const drawing = mapColumns(cv.drawing, (column) => {
    const { head, sections } = sectionsOf(column, cv, half)
    if (sections.length < 2) return column
    isChanged = true
    const first = chance.whole(0, sections.length - 2)
    const swapped = [...sections]
    swapped.splice(first, 2, sections[first + 1]!, sections[first]!)
    return { ...column, blocks: [...head, ...swapped.flatMap(({ blocks }) => blocks)] }
  })
  return isChanged ? drawing : null
}

export const changeMarks: Change = ({ drawing }, _half, chance) => {
  const blocks = drawing.bands.flatMap(({ columns }) => columns.flatMap((one) => one.blocks))
  const used = blocks.flatMap((block) => (block.kind === 'item' ? [block.bullet] : []))
  if (!used.some((mark) => MARKS.includes(mark))) return null
  const mark = chance.pick(MARKS.filter((one) => !used.includes(one)))
  return mapBlocks(drawing, (block) =>
    block.kind === 'item' && MARKS.includes(block.bullet) ? { ...block, bullet: mark } : block,
  )
}

/** One column becomes two: lists stand beside the jobs. */
export const twoColumns: Change = (cv, half) => {
  const [band, ...bands] = cv.drawing.bands
  const [column, ...columns] = band?.columns ?? []
  if (!column || bands.length > 0 || columns.length > 0) return null
  const { head, sections } = sectionsOf(column, cv, half)
  const main = sections.filter(({ kind }) => !ASIDE.has(kind))
  const aside = sections.filter(({ kind }) => ASIDE.has(kind))
  if (main.length === 0 || aside.length === 0) return null
  const beside = [
    { width: 0.66, blocks: main.flatMap(({ blocks }) => blocks) },
    { width: 0.34, blocks: aside.flatMap(({ blocks }) => blocks) },
  ]
  const above = { columns: [{ width: 1, blocks: head }] }
  return { ...cv.drawing, bands: [above, { columns: beside }] }
}

function rename(cv: GeneratedCv, half: Half, choose: (heading: Heading) => string | null) {
  let isChanged = false
  const drawing = mapBlocks(cv.drawing, (block) => {
    const heading = headingIn(block, cv, half)
    const chosen = heading && choose(heading)
    const [part] = block.kind === 'line' ? block.parts : []
    if (!chosen || !part || block.kind !== 'line') return block
    isChanged = true
    const isLoud = part.text === part.text.toLocaleUpperCase(cv.language)
    const word = isLoud ? chosen.toLocaleUpperCase(cv.language) : chosen
    const text = part.text.trimEnd().endsWith(':') ? `${word}:` : word
    return { ...block, parts: [{ ...part, text }] }
  })
  return isChanged ? drawing : null
}

function headingIn(block: Block, { language }: GeneratedCv, half: Half): Heading | null {
  const [part, ...others] = block.kind === 'line' ? block.parts : []
  return part && others.length === 0 ? headingOf(part.text, language, half) : null
}

interface SectionBlocks {
  kind: string
  blocks: Block[]
}

/** What stands above the first heading, and each heading with all below it. */
function sectionsOf({ blocks }: Column, cv: GeneratedCv, half: Half) {
  const head: Block[] = []
  const sections: SectionBlocks[] = []
  for (const block of blocks) {
    const heading = headingIn(block, cv, half)
    const above = sections.at(-1)?.blocks ?? head
    if (!heading) {
      above.push(block)
      continue
    }
    // The free space above a heading moves with it.
    const last = above.at(-1)
    const gap = last?.kind === 'gap' ? above.splice(-1) : []
    sections.push({ kind: heading.kind, blocks: [...gap, block] })
  }
  return { head, sections }
}

function mapColumns(drawing: Drawing, change: (column: Column) => Column): Drawing {
  return {
    ...drawing,
    bands: drawing.bands.map(({ columns }) => ({ columns: columns.map(change) })),
  }
}

function mapBlocks(drawing: Drawing, change: (block: Block) => Block): Drawing {
  return mapColumns(drawing, (column) => ({ ...column, blocks: column.blocks.map(change) }))
}
