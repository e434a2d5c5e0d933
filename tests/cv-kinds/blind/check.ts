/**
 * Draws each design many times and checks that what it tells is written. With a design's name it
 * prints a drawing of it: `node check.ts typed 7 de`.
 */

import { CALENDARS } from './calendar.ts'
import { DESIGNS } from './designs/all.ts'
import type { Block, Chance, Drawing, Drawn, Person, Point } from '../model.ts'
import { POPULATIONS, WIDER_POPULATIONS } from './people/all.ts'

const SEEDS = 40
const ALL = [...POPULATIONS, ...WIDER_POPULATIONS]

function seeded(seed: number): Chance {
  let state = (seed * 2654435761) >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  const whole = (low: number, high: number) => low + Math.floor(next() * (high - low + 1))
  return {
    is: (share) => next() < share,
    whole,
    pick: (from) => {
      if (from.length === 0) throw new Error('nothing to pick from')
      return from[whole(0, from.length - 1)] as (typeof from)[number]
    },
    shuffle: (from) => {
      const all = [...from]
      for (let at = all.length - 1; at > 0; at--) {
        const other = whole(0, at)
        const kept = all[at] as (typeof all)[number]
        all[at] = all[other] as (typeof all)[number]
        all[other] = kept
      }
      return all
    },
  }
}

function textOf(block: Block): string {
  switch (block.kind) {
    case 'line':
      return block.parts
        .map((part) => (part.at === 'right' ? ` ⇥ ${part.text}` : part.text))
        .join('')
    case 'item':
      return `  ${block.bullet === 'shape' ? '◉' : block.bullet} ${block.text}`
    case 'row':
      return block.cells
        .map((cell) =>
          cell.lines.map((parts) => parts.map((part) => part.text).join('')).join('\n     '),
        )
        .join('  ║  ')
    case 'gap':
      return ''
    case 'rule':
      return '────────'
  }
}

const drawingText = (drawing: Drawing) =>
  drawing.bands
    .map((band) =>
      band.columns.map((column) => column.blocks.map(textOf).join('\n')).join('\n ·· column ··\n'),
    )
    .join('\n ── band ──\n') + (drawing.footer ? `\n[footer: ${drawing.footer}]` : '')

const flat = (text: string) =>
  text
    .toLocaleLowerCase()
    .replaceAll('\u0307', '')
    .normalize('NFC')
    .replace(/[\s⇥]+/g, ' ')

function claims(told: Person): string[] {
  const texts = [
    told.email,
    told.phone,
    told.place,
    told.link,
    told.headline,
    told.summary,
    ...told.skills,
    ...told.interests,
  ]
  for (const job of told.jobs) texts.push(job.title, job.employer, job.place, ...job.achievements)
  for (const study of told.education)
    texts.push(study.school, study.degree, study.area, study.place)
  for (const { name, level } of told.spoken) texts.push(name, level)
  for (const { name, issuer, year } of told.certificates)
    texts.push(name, issuer, year ? String(year) : null)
  return texts.filter((text) => text !== null)
}

/** Every way a month may stand in the text. */
function isMonthWritten(point: Point, told: Person, text: string): boolean {
  if (!point.month) return true
  const calendar = CALENDARS[told.language]
  const at = point.month - 1
  const names = [calendar.long[at], calendar.short[at], calendar.bent?.[at]].filter(
    (name) => name !== undefined,
  )
  const number = new RegExp(
    `(^|\\D)0?${point.month}[./-](${point.year}|${String(point.year).slice(2)})|${point.year}[-/]0?${point.month}(\\D|$)`,
  )
  return names.some((name) => text.includes(flat(name))) || number.test(text)
}

function faults({ drawing, told }: Drawn): string[] {
  const text = flat(drawingText(drawing))
  const missing = claims(told).filter((claim) => !text.includes(flat(claim)))
  const upper = flat(drawingText(drawing).toLocaleUpperCase(told.language))
  const name = flat(told.name.toLocaleUpperCase(told.language))
  const points = [...told.jobs, ...told.education]
    .flatMap(({ start, end }) => [start, end])
    .filter((point) => point !== null)
  const widths = drawing.bands.filter(
    (band) => Math.abs(band.columns.reduce((sum, column) => sum + column.width, 0) - 1) > 0.001,
  )
  const empties = drawing.bands
    .flatMap((band) => band.columns.flatMap((column) => column.blocks))
    .filter((block) => block.kind === 'line' && block.parts.length === 0)
  return [
    ...missing.map((claim) => `missing: ${claim}`),
    ...(upper.includes(name) ? [] : [`missing name: ${told.name}`]),
    ...points
      .filter((point) => !isMonthWritten(point, told, text))
      .map((point) => `month not written: ${point.year}-${point.month}`),
    ...points
      .filter((point) => !text.includes(String(point.year).slice(2)))
      .map((point) => `year not written: ${point.year}`),
    ...widths.map(() => 'columns do not fill the page'),
    ...empties.map(() => 'an empty line'),
    ...(/\bundefined\b|\bnull\b|\{(n|m|p|k|year|town|family)\}| ~ (?=\p{Lu}\p{Ll})/u.test(
      drawingText(drawing),
    )
      ? ['a placeholder is left']
      : []),
  ]
}

const [only, seedText, language] = process.argv.slice(2)
if (only) {
  const design = DESIGNS.find(({ name }) => name === only)
  const people = POPULATIONS.find((population) => population.language === (language ?? 'en'))
  if (!design || !people)
    throw new Error(
      `no ${only} in ${language}; there are ${DESIGNS.map(({ name }) => name).join(' ')}`,
    )
  const chance = seeded(Number(seedText ?? 1))
  const { drawing, told } = design.draw(people.person(chance), chance)
  console.log(drawingText(drawing))
  if (process.argv.includes('told')) console.log(JSON.stringify(told, null, 1))
} else {
  let count = 0
  const found = new Map<string, number>()
  for (const design of DESIGNS) {
    for (const [place, people] of ALL.entries()) {
      for (let seed = 1; seed <= SEEDS; seed++) {
        const chance = seeded(seed * 1000 + place)
        count++
        for (const fault of faults(design.draw(people.person(chance), chance))) {
          const key = `${design.name} ${people.language}: ${fault}`
          found.set(key, (found.get(key) ?? 0) + 1)
        }
      }
    }
  }
  for (const [fault, times] of [...found].slice(0, 60)) console.log(`${times}× ${fault}`)
  console.log(
    `${DESIGNS.length} designs, ${ALL.length} populations, ${count} drawings, ${found.size} kinds of faults`,
  )
  process.exitCode = found.size > 0 ? 1 : 0
}
