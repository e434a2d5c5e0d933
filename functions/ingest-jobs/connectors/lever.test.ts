import { describe, expect, test } from 'vitest'
import { htmlToText } from '../../_shared/tasks/read-posting/posting-text.ts'
import { CONNECTORS } from './connectors.ts'
import { lever } from './lever.ts'
import { leverJob } from './testing.ts'

const source = { slug: 'clay-and-sons', name: 'Clay & Sons' }
const first = lever.path(source)
const normalise = (over: Record<string, unknown> = {}) => lever.normalise(leverJob(over), source)
const textOf = (over: Record<string, unknown>) =>
  htmlToText(normalise(over)?.description_html ?? '')

test('customers in the EU have their own host and the same requests', () => {
  expect(lever.origin).toBe('https://api.lever.co')
  expect(CONNECTORS.lever_eu).toEqual({ ...lever, origin: 'https://api.eu.lever.co' })
})

describe('a page', () => {
  const page = (length: number, path = first) =>
    lever.parse(
      Array.from({ length }, (_, id) => leverJob({ id })),
      path,
    )

  test('names the next page while it is full', () => {
    expect(first).toBe('/v0/postings/clay-and-sons?mode=json&skip=0&limit=100')
    const second = '/v0/postings/clay-and-sons?mode=json&skip=100&limit=100'
    expect(page(100)).toMatchObject({ rejected: 0, next: second })
    expect(page(100, second).next).toBe('/v0/postings/clay-and-sons?mode=json&skip=200&limit=100')
    for (const length of [0, 99, 250]) expect(page(length).next).toBeNull()
    expect(page(100, lever.path({ slug: 'a b/c', name: '' })).next).toMatch(
      /^\/v0\/postings\/a%20b%2Fc\?/,
    )
  })

  test('returns its postings by id with each text once, and counts those without an id', () => {
    const { postings, rejected } = lever.parse([leverJob(), leverJob({ id: '' }), null], first)
    expect(rejected).toBe(2)
    expect(postings).toHaveLength(1)
    const words = JSON.stringify(postings[0]?.raw)
    for (const once of ['You fire', 'We are Clay', 'Come as', 'Nights are']) {
      expect(words.split(once)).toHaveLength(2)
    }
  })

  test('loses no text when fields are left out', () => {
    const gone = { description: null, salaryDescription: '', additional: undefined }
    for (const over of [{}, gone, { ...gone, descriptionPlain: null }]) {
      const [posting] = lever.parse([leverJob(over)], first).postings
      expect(lever.normalise(posting?.raw, source)).toEqual(normalise(over))
    }
  })
})

describe('a posting', () => {
  test('is normalised', () => {
    const { description_html, ...posting } = normalise() ?? {}
    expect(description_html).toContain('<h3>What you bring &amp; know</h3><ul><li>Python</li>')
    expect(posting).toEqual({
      title: 'Kiln Engineer',
      company: 'Clay & Sons',
      description_plain: null,
      locations: ['Porto', 'Braga'],
      department: 'Works',
      workplace_type: 'on_site',
      is_remote: null,
      employment_type: 'full_time',
      salary: { min: 40_000, max: 55_000, currency: 'EUR', period: 'year' },
      url: 'https://jobs.lever.co/clay-and-sons/7d1f0d0e-0000-4000-8000-000000000001',
      apply_url: 'https://jobs.lever.co/clay-and-sons/7d1f0d0e-0000-4000-8000-000000000001/apply',
      posted_at: '2026-10-02T08:30:00.000Z',
    })
  })

  const whole = [
    'We are Clay & Sons.',
    '',
    'You fire & glaze.',
    '',
    'What you bring & know',
    '',
    '- Python',
    '- Patience',
    '',
    'What we give',
    '',
    '- Clay',
    '',
    'Nights are paid on top.',
    '',
    'Come as you are.',
  ]

  test('has all parts of its text', () => {
    expect(textOf({})).toBe(whole.join('\n'))
  })

  test.each([
    { description: null },
    { description: '', descriptionPlain: null },
    { salaryDescription: null, additional: null },
    { description: null, descriptionPlain: null, opening: null, descriptionBody: null },
  ])('has them from the copies when the originals are missing: %j', (over) => {
    const lines = (text: string) => text.split('\n').filter(Boolean)
    expect(lines(textOf(over))).toEqual(lines(whole.join('\n')))
  })

  test('has only the parts that exist', () => {
    expect(textOf({ lists: [{ text: 'Empty' }, null, { content: '<li>One</li>' }] })).toContain(
      '- One',
    )
    const nothing = Object.fromEntries(Object.keys(leverJob()).map((key) => [key, null]))
    expect(normalise({ ...nothing, text: 'Potter' })).toMatchObject({
      title: 'Potter',
      description_html: null,
      locations: [],
      salary: null,
    })
  })

  test.each([
    ['unspecified', null],
    ['on-site', 'on_site'],
    ['remote', 'remote'],
    ['hybrid', 'hybrid'],
  ])('workplaceType %j is %j', (workplaceType, expected) => {
    expect(normalise({ workplaceType })?.workplace_type).toBe(expected)
  })

  test.each([
    ['Permanent', 'full_time'],
    ['Part Time (20 h)', 'part_time'],
    ['Intern', 'internship'],
    ['Contractor', 'contract'],
    ['Fixed-term', 'temporary'],
    ['Crew', null],
    [null, null],
  ])('commitment %j is %j', (commitment, expected) => {
    expect(normalise({ categories: { commitment } })?.employment_type).toBe(expected)
  })

  test('has its team as department when there is no department', () => {
    expect(normalise({ categories: { team: 'Firing' } })?.department).toBe('Firing')
  })
})

test.each([
  ['per-year-salary', 10, 'year'],
  ['per-month-salary', 10, 'month'],
  ['semi-month-salary', 20, 'month'],
  ['per-week-salary', 10, 'week'],
  ['bi-week-salary', 5, 'week'],
  ['per-day-wage', 10, 'day'],
  ['per-hour-wage', 10, 'hour'],
  ['one-time', null, null],
  ['bonus', null, null],
  [null, null, null],
])('pay in %j: 10 is %j a %j', (interval, amount, period) => {
  const salary = normalise({
    salaryRange: { currency: 'usd', interval, min: 10, max: '10' },
  })?.salary
  expect(salary).toEqual(amount && { min: amount, max: amount, currency: 'USD', period })
})
