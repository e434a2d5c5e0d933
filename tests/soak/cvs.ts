// Reads generated CVs, each again after every change that keeps what it says.
import { breaches } from '../cv-kinds/bounds.ts'
import { tableOf } from '../cv-kinds/figures.ts'
import { measureHalves } from '../cv-kinds/measure-halves.ts'

export async function soakInCvs(
  cvs: number,
  seed: number,
  log: (line: string) => void,
): Promise<boolean> {
  let isWell = true
  log(`${cvs} generated CVs, seed ${seed}`)
  for await (const measured of measureHalves(cvs, seed, true)) {
    for (const [rendering, sums] of measured.all)
      log(tableOf(new Map([[`${measured.half} as ${rendering}`, sums]])))
    for (const [name, { held, tried }] of measured.relations)
      log(`  ${name}: ${held} of ${tried} read the same`)
    const below = breaches(measured)
    for (const breach of below) log(`  below its bound: ${breach}`)
    isWell = isWell && below.length === 0
  }
  return isWell
}
