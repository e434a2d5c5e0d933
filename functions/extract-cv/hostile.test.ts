// Files made to do harm. Each ends soon with its own code, within the memory of a function, and the
// next file is read. `npm run soak` reads all of them here.
import { availableParallelism } from 'node:os'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { HOSTILE_FAMILIES } from '../../tests/cv-files/hostile/cases.ts'
import { makeCvDocx } from '../../tests/cv-files/make-cv-docx.ts'
import { makeCvPdf } from '../../tests/cv-files/make-cv-pdf.ts'
import { personIn } from '../../tests/cv-files/people.ts'
import { sampleOf } from '../../tests/sample-of.ts'
import { type Extraction, type Extractors, startExtractors } from '../../tests/stack/extractors.ts'

const MEGABYTE = 1024 * 1024
const FEW = 4
const families = Object.entries(HOSTILE_FAMILIES)
const samples = families.map(([family, cases]) => [family, sampleOf(cases, FEW)] as const)
const seen: Extraction[] = []
let extractors: Extractors

beforeAll(async () => {
  extractors = await startExtractors(Math.min(4, availableParallelism()))
})
afterAll(() => extractors.close())

test('there are more than 200 files, each with its own name', () => {
  const names = families.flatMap(([family, cases]) => cases.map(({ name }) => `${family}: ${name}`))
  expect(new Set(names).size).toBe(names.length)
  expect(names.length).toBeGreaterThan(200)
})

test.each(samples)(
  '%s',
  async (_family, cases) => {
    const files = await Promise.all(cases.map(({ bytes }) => bytes()))
    const results = await Promise.all(
      cases.map(({ filename }, at) => extractors.extract(files[at]!, filename)),
    )
    seen.push(...results)
    const outcomes = cases.map(({ name }, at) => [name, results[at]!.outcome])
    expect(outcomes).toEqual(cases.map(({ name, expected }) => [name, expected]))
    cases.forEach(({ name, says = '' }, at) => expect(results[at]!.text, name).toContain(says))
    // Of the CPU, since a busy machine takes longer. Files that are ended use their two seconds, and
    // no file waits for anything.
    const slow = cases.filter((_, at) => {
      const { wasKilled, ms, cpuMs } = results[at]!
      return cpuMs > (wasKilled ? 2500 : 2000) || ms > 60_000
    })
    expect(slow.map(({ name }) => name)).toEqual([])
    for (const { text } of results)
      expect(text).not.toMatch(/\0|[\ud800-\udbff](?![\udc00-\udfff])/)
  },
  120_000,
)

test('few files are ended by force, and none uses much more than the memory limit', () => {
  expect(seen.filter(({ wasKilled }) => wasKilled).length).toBeLessThan(8)
  expect(Math.max(...seen.map(({ memoryBytes }) => memoryBytes))).toBeLessThan(384 * MEGABYTE)
})

test('an ordinary CV is read after all of them', async () => {
  const person = personIn('nurse')
  for (const bytes of [await makeCvPdf(person), await makeCvDocx(person)]) {
    const { outcome, text } = await extractors.extract(bytes, 'cv')
    expect([outcome, text]).toEqual(['reads', expect.stringContaining(person.profile.headline!)])
  }
})
