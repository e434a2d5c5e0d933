import { generate } from './generate.ts'
import { HALVES, loadHalf } from './halves.ts'
import { readAs } from './read.ts'
import { scoreCv } from './score.ts'
import { showCv } from './show.ts'

/** The first CV of a design that is read wrongly, beside what was read. */
export async function showFailing(design: string, cvs: number, seed: number): Promise<string> {
  for (const name of HALVES) {
    const half = await loadHalf(name)
    if (!half?.designs.some((one) => one.name === design)) continue
    for (const cv of generate(half, { cvs, seed, design })) {
      const reading = await readAs(cv, 'text')
      const score = scoreCv(reading.text, reading.draft, cv.told)
      if (score.findings.length) return showCv(cv, reading, score)
    }
    return `All ${cvs} CVs of the design "${design}" are read without a fault.`
  }
  return `No half has a design "${design}".`
}
