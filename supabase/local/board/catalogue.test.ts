import { expect, test } from 'vitest'
import { ENTRIES, POSTINGS, readJobs } from './catalogue.ts'
import { COMPANIES } from './companies.ts'
import { COUNTRIES } from './search.ts'

const postings = Object.values(POSTINGS).flat()
const distinct = (values: (string | undefined)[]) => new Set(values.filter(Boolean))
const words = (html: string) =>
  html
    .replace(/<[^>]+>/g, ' ')
    .trim()
    .split(/\s+/).length

test('the catalogue has enough postings of enough professions', () => {
  expect(ENTRIES.length).toBeGreaterThanOrEqual(168)
  const sizes = Object.values(POSTINGS).map((list) => list.length)
  expect(sizes.length).toBeGreaterThanOrEqual(12)
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(13)
})

test('the catalogue covers countries, workplaces, contracts, currencies and periods', () => {
  const countries = distinct(ENTRIES.flatMap((job) => job.countries))
  expect([...countries].every((name) => Object.values(COUNTRIES).includes(name ?? ''))).toBe(true)
  for (const name of ['United States', 'United Kingdom', 'Germany', 'Canada']) {
    expect(ENTRIES.filter((job) => job.countries.includes(name)).length).toBeGreaterThan(20)
  }
  expect(distinct(ENTRIES.map((job) => job.workplace_type)).size).toBe(3)
  expect(distinct(ENTRIES.map((job) => job.employment_type)).size).toBe(5)
  expect(distinct(ENTRIES.map((job) => job.salary?.currency)).size).toBeGreaterThanOrEqual(4)
  expect(distinct(ENTRIES.map((job) => job.salary?.period)).size).toBe(3)
  expect(ENTRIES.filter((job) => job.salary === null).length).toBeGreaterThanOrEqual(5)
})

test.each([['Intern'], ['Junior'], ['Senior'], ['Lead'], ['Manager'], ['Head of'], ['Director']])(
  'a title has "%s"',
  (word) => {
    expect(ENTRIES.some((job) => job.title.includes(word))).toBe(true)
  },
)

test('each id makes a different address', () => {
  expect(distinct(ENTRIES.map((job) => job.id)).size).toBe(ENTRIES.length)
  for (const job of ENTRIES) expect(job.id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)+$/)
})

test('no sentence about the work or the role is used twice', () => {
  const sentences = postings.flatMap((posting) => [posting.role, ...posting.duties])
  expect(distinct(sentences).size).toBe(sentences.length)
  expect(distinct(ENTRIES.map((job) => job.description)).size).toBe(ENTRIES.length)
})

test('each named employer exists, and each described employer has a posting', () => {
  const named = distinct(postings.map((posting) => posting.company))
  expect([...named].sort()).toEqual(Object.keys(COMPANIES).sort())
})

test.each(ENTRIES.map((job) => [job.id, job] as const))('%s reads like a posting', (_id, job) => {
  expect(words(job.description)).toBeGreaterThanOrEqual(120)
  expect(words(job.description)).toBeLessThanOrEqual(260)
  const needs = /<h3>(?:What you need|Das bringst du mit)<\/h3><ul>(.*?)<\/ul>/.exec(
    job.description,
  )
  expect(needs?.[1]?.match(/<li>/g)?.length).toBeGreaterThanOrEqual(3)
  expect(job.description).toMatch(/<h3>(About the role|Über die Stelle)<\/h3>/)
  expect(job.description).toMatch(/<h3>(What you will do|Deine Aufgaben)<\/h3>/)
  expect(job.description).toMatch(/<h3>(Nice to have|Von Vorteil)<\/h3>/)
  expect(job.description).not.toMatch(/<(?!\/?(h3|p|ul|li)>)/)
  if (job.salary) expect(job.salary.max).toBeGreaterThanOrEqual(job.salary.min)
})

test('the newest job is first', () => {
  const times = readJobs('http://board.test', new Date()).map((job) => job.posted_at)
  expect(times).toEqual([...times].sort().reverse())
})
