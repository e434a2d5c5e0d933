// Generated CVs: how much of them is read, and that what a CV looks like does not change what is
// read. 200 as text and 40 as files; `npm run soak -- --only cvs` reads 2,000.
import { describe, expect, test } from 'vitest'
import { breaches, SAMPLES } from './bounds.ts'
import { generate } from './generate.ts'
import { type Half, HALVES, loadHalf } from './halves.ts'
import { lostFacts } from './lost-facts.ts'
import { measure } from './measure.ts'
import { EMPTY } from './perfect.ts'
import { renderText } from './render-text.ts'

const CVS_OF_A_HALF = 100
const SEED = 1
/** Some ten seconds of work, on a machine that may be busy. */
const PATIENCE = 180_000

const loaded = await Promise.all(HALVES.map(loadHalf))
const halves = loaded.filter((half): half is Half => half !== null)

describe.each(halves)('the half $name', (half) => {
  test(
    'writes all that it tells',
    () => {
      const missing: string[] = []
      for (const { design, language, number, drawing, told } of generate(half, {
        cvs: CVS_OF_A_HALF,
        seed: SEED,
      })) {
        // With nothing read, what is lost does not stand in the text at all.
        const { lost } = lostFacts(renderText(drawing), EMPTY, told, () => true)
        missing.push(...lost.map((fact) => `${design}, ${language}, ${number}: ${fact}`))
      }
      expect(missing).toEqual([])
    },
    PATIENCE,
  )

  test.each(SAMPLES)(
    'is read and stays the same as $renderings',
    async (sample) => {
      const measured = await measure(half, {
        cvs: sample.share * CVS_OF_A_HALF,
        seed: SEED,
        renderings: sample.renderings,
      })
      expect(breaches(measured)).toEqual([])
    },
    PATIENCE,
  )
})
