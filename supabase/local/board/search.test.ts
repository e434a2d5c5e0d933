import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readJobs } from './catalogue.ts'
import { jobQuery, searchJobs } from './search.ts'

const jobs = readJobs('http://board.test', new Date())

test('a word in the title ranks before a word in the text', () => {
  const found = searchJobs(jobs, { q: 'nurse', per_page: 100 }).jobs.map((job) => job.title)
  const lastTitle = found.findLastIndex((title) => /nurse/i.test(title))
  expect(lastTitle).toBeGreaterThan(4)
  expect(found.slice(0, lastTitle + 1).every((title) => /nurs/i.test(title))).toBe(true)
  expect(found.length).toBeGreaterThan(lastTitle + 1)
})

test('accents, case and the order of words do not matter', () => {
  const plain = searchJobs(jobs, { q: 'montreal manager' }).total
  expect(plain).toBeGreaterThan(1)
  expect(searchJobs(jobs, { q: 'MANAGER Montréal' }).total).toBe(plain)
})

test('a country is found by name and by code', () => {
  const germany = searchJobs(jobs, { country: 'Germany' }).total
  expect(germany).toBeGreaterThan(20)
  expect(searchJobs(jobs, { country: 'de' }).total).toBe(germany)
  expect(searchJobs(jobs, { country: 'Atlantis' }).total).toBe(0)
})

test('each filter narrows the result', () => {
  const found = searchJobs(jobs, { profession: 'law', workplace_type: 'remote', country: 'CA' })
  expect(found.jobs.map((job) => job.title)).toEqual(['Immigration Lawyer'])
})

test('pages of any size cover each job exactly once', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 130 }), (per_page) => {
      const ids: string[] = []
      for (let page: number | null = 1; page;) {
        const found = searchJobs(jobs, { page, per_page })
        expect(found.jobs).not.toEqual([])
        ids.push(...found.jobs.map((job) => job.id))
        page = found.next_page
      }
      expect(ids).toEqual(jobs.map((job) => job.id))
    }),
    { numRuns: 25 },
  )
})

test('a full last page has no next page', () => {
  const twenty = jobs.slice(0, 20)
  const found = searchJobs(twenty, { page: 2, per_page: 10 })
  expect([found.jobs.length, found.next_page]).toEqual([10, null])
})

test('a page past the end is empty and last', () => {
  expect(searchJobs(jobs, { page: 999 })).toMatchObject({ jobs: [], next_page: null })
})

test('no words make the search fail', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (q) => {
      expect(searchJobs(jobs, { q }).total).toBeLessThanOrEqual(jobs.length)
    }),
    { numRuns: 50 },
  )
})

test('empty fields of the form count as absent', () => {
  const query = jobQuery.parse({ q: '', profession: '', country: '', workplace_type: '', page: '' })
  expect(searchJobs(jobs, query).total).toBe(jobs.length)
})
