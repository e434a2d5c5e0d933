// Long lists of examples: `npm test` tries a part of each, and `npm run soak` tries all of them.
import { seeded } from './stack/seeded.ts'

/** Set by the soak. */
const IS_WHOLE = process.env.SAMPLES === 'whole'

/** Returns so many of them, the same in every run and in their order. */
export function sampleOf<T>(examples: readonly T[], count: number): readonly T[] {
  if (IS_WHOLE) return examples
  const random = seeded(2026)
  const drawn = examples.map((_, at) => ({ at, lot: random() }))
  const taken = drawn.toSorted((one, other) => one.lot - other.lot).slice(0, count)
  const places = new Set(taken.map(({ at }) => at))
  return examples.filter((_, at) => places.has(at))
}
