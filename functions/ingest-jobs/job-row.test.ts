import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Provider } from '../_shared/ai/provider.ts'
import { ashby } from './connectors/ashby.ts'
import type { Posting } from './connectors/connector.ts'
import { jobRow } from './job-row.ts'
import { wildString } from './connectors/hostile/testing.ts'
import { ashbyJob } from './connectors/testing.ts'
import { expectWithinConstraints } from './testing.ts'

const source = { slug: 'clay-and-sons', name: 'Clay & Sons' }

async function rowOf(over: Record<string, unknown> = {}, name = source.name) {
  const posting = ashby.normalise(ashbyJob(over), { ...source, name })
  return (await jobRow(posting as Posting, {})).row
}

test('facts of the source come first, and facts of the text fill the gaps', async () => {
  const html =
    '<p>This is a hybrid role.</p><h3>You need</h3><ul><li>Python</li></ul>' +
    '<p>The salary is $90,000 - $110,000 per year.</p>'
  expect(await rowOf({ descriptionHtml: html })).toMatchObject({
    workplace_type: 'hybrid',
    employment_type: 'full_time',
    salary_min: 40_000,
    salary_currency: 'EUR',
    required_skills: ['Python'],
    language: 'en',
  })
  const silent = await rowOf({ descriptionHtml: html, compensation: null, workplaceType: 'OnSite' })
  expect(silent).toMatchObject({
    workplace_type: 'on_site',
    salary_min: 90_000,
    salary_max: 110_000,
    salary_currency: 'USD',
    salary_period: 'year',
  })
})

test('the text comes from HTML, and from plain text only without HTML', async () => {
  expect((await rowOf()).description).toBe('The work\n\nYou fire & glaze.\n\n- Python')
  expect((await rowOf({ descriptionHtml: null })).description).toContain('You fire & glaze.')
  expect((await rowOf({ descriptionHtml: null, descriptionPlain: null })).description).toBe('')
})

test('the same posting in two cities has one key', async () => {
  const porto = await rowOf({ title: 'Kiln Engineer - Porto', secondaryLocations: [] })
  const braga = await rowOf({
    title: 'Kiln Engineer (Braga)',
    location: 'Braga',
    secondaryLocations: [],
    descriptionHtml: '<p>The  WORK</p><p>you fire &amp; glaze</p><ul><li>Python.</li></ul>',
  })
  expect(braga.duplicate_key).toBe(porto.duplicate_key)
})

test('another title, text or employer makes another posting', async () => {
  const rows = await Promise.all([
    rowOf(),
    rowOf({ title: 'Senior Kiln Engineer' }),
    rowOf({ descriptionHtml: '<p>You glaze.</p>' }),
    rowOf({}, 'Sand & Daughters'),
  ])
  expect(new Set(rows.map((row) => row.duplicate_key)).size).toBe(4)
})

test('only embedded fields are in the content hash', async () => {
  const { content_hash } = await rowOf()
  expect((await rowOf({ compensation: null, jobUrl: null })).content_hash).toBe(content_hash)
  expect((await rowOf({ title: 'Glazer' })).content_hash).not.toBe(content_hash)
})

test('any words make a row that fits the table', async () => {
  await fc.assert(
    fc.asyncProperty(wildString, wildString, wildString, async (title, html, place) => {
      const over = { title, descriptionHtml: html, location: place, department: place }
      const posting = ashby.normalise(ashbyJob({ ...over, compensation: null }), source)
      if (posting) expectWithinConstraints((await jobRow(posting, {})).row)
    }),
    { numRuns: 300 },
  )
})

test('any answer of a model makes a row that fits the table', async () => {
  const facts = {
    seniority: null,
    workplace_type: null,
    employment_type: null,
    title_family: 'glazier\0',
    department: '\ud800',
    salary_min: 9,
    salary_max: 5,
    salary_currency: 'EUR',
    salary_period: 'hour',
    years_min: 7,
    years_max: 3,
    required_skills: ['\0', 'python\0', 'Neurosurgery'],
    preferred_skills: [],
    language: ' ',
    phrases: {
      salary: 'We pay what was never written',
      seniority: null,
      department: '\ud800',
      workplace_type: 'You know Python.',
      employment_type: 'x'.repeat(100_000),
      years: null,
      skills: [
        { name: 'python\0', phrase: 'You know Python.' },
        { name: '\0', phrase: 'You know Python.' },
      ],
    },
  }
  const price = { model: 'stub', input_tokens: 1, output_tokens: 1, cost: 0 }
  const provider: Provider = {
    name: 'stub',
    model: 'stub',
    embeddingModel: 'stub',
    complete: () => Promise.resolve({ output: facts, ...price }),
    embed: () => Promise.reject(new Error('not asked')),
  }
  const descriptionHtml = '<p>Pays 5 to 9 EUR an hour. You know Python.</p><p>3 to 7 years.</p>'
  const job = ashbyJob({ descriptionHtml, compensation: null })
  const { row } = await jobRow(ashby.normalise(job, source) as Posting, { provider })
  expectWithinConstraints(row)
  expect(row).toMatchObject({
    salary_min: 5,
    salary_max: 9,
    title_family: 'glazier',
    years_min: 3,
    years_max: 7,
    required_skills: ['Python'],
    language: null,
    phrases: {
      salary: null,
      department: null,
      workplace_type: 'You know Python.',
      employment_type: null,
      skills: [{ name: 'Python', phrase: 'You know Python.' }],
    },
  })
})
