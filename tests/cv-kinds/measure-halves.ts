import { SAMPLES } from './bounds.ts'
import { HALVES, loadHalf } from './halves.ts'
import { type Measured, measure } from './measure.ts'

/** Reads `cvs` generated CVs, the same number of each half that is there, in every rendering. */
export async function* measureHalves(
  cvs: number,
  seed: number,
  hasRelations: boolean,
): AsyncGenerator<Measured> {
  const loaded = await Promise.all(HALVES.map(loadHalf))
  const halves = loaded.filter((half) => half !== null)
  for (const half of halves) {
    for (const { renderings, share } of SAMPLES) {
      const own = Math.ceil((share * cvs) / halves.length)
      yield await measure(half, { cvs: own, seed, renderings, hasRelations })
    }
  }
}
