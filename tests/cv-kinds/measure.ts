import { chanceOf } from './chance.ts'
import { addScore, noSums, type Sums } from './figures.ts'
import { generate, type GeneratedCv, type Wish } from './generate.ts'
import type { Half, HalfName } from './halves.ts'
import { readAs, type Reader, type Reading, type Rendering } from './read.ts'
import { type Relation, type RelationName, RELATIONS } from './relations.ts'
import { differences } from './same-reading.ts'
import { scoreCv } from './score.ts'

export interface Held {
  held: number
  tried: number
  /** CVs that were read differently. */
  broken: string[]
}

export interface Measured {
  half: HalfName
  all: Map<Rendering, Sums>
  designs: Map<Rendering, Map<string, Sums>>
  relations: Map<RelationName, Held>
}

interface Options extends Wish {
  renderings: Rendering[]
  hasRelations?: boolean
  read?: Reader
}

/** Reads generated CVs in each rendering, and again with each change between these renderings. */
export async function measure(half: Half, options: Options): Promise<Measured> {
  const { renderings, hasRelations = true, read = readAs } = options
  const measured: Measured = {
    half: half.name,
    all: new Map(renderings.map((rendering) => [rendering, noSums()])),
    designs: new Map(renderings.map((rendering) => [rendering, new Map<string, Sums>()])),
    relations: new Map(),
  }
  const relations = (Object.entries(RELATIONS) as [RelationName, Relation][]).filter(
    ([, { from, to }]) => hasRelations && renderings.includes(from) && renderings.includes(to),
  )
  for (const [name] of relations) measured.relations.set(name, { held: 0, tried: 0, broken: [] })
  for (const cv of generate(half, options)) {
    const readings = new Map<Rendering, Reading>()
    for (const rendering of renderings) {
      const reading = await read(cv, rendering)
      readings.set(rendering, reading)
      const score = scoreCv(reading.text, reading.draft, cv.told)
      addScore(measured.all.get(rendering)!, score)
      addScore(entryOf(measured.designs.get(rendering)!, cv.design, noSums), score)
    }
    for (const [name, relation] of relations) {
      const differing = await compare(cv, half, relation, readings, read)
      if (!differing) continue
      const held = measured.relations.get(name)!
      held.tried++
      if (differing.length === 0) held.held++
      else held.broken.push(`${cv.design}, ${cv.language}, ${cv.number}: ${differing.join(', ')}`)
    }
  }
  return measured
}

/** The parts of the reading that a change alters; null when the CV cannot change in this way. */
async function compare(
  cv: GeneratedCv,
  half: Half,
  { from, to, change, pdf }: Relation,
  readings: Map<Rendering, Reading>,
  read: Reader,
) {
  const drawing = change ? change(cv, half, chanceOf(cv.number)) : cv.drawing
  if (!drawing) return null
  const isOther = change !== undefined || pdf !== undefined
  const changed = isOther ? await read({ ...cv, drawing }, to, pdf) : readings.get(to)!
  return differences(readings.get(from)!.draft, changed.draft)
}

function entryOf<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const there = map.get(key) ?? make()
  map.set(key, there)
  return there
}
