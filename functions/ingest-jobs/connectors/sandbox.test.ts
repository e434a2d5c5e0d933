import { describe, expect, test } from 'vitest'
import { sandbox } from './sandbox.ts'
import { sandboxJob } from './testing.ts'

const source = { slug: 'sandbox', name: 'Sandbox board' }
const parse = (payload: unknown) => sandbox.parse(payload, sandbox.path(source))
const normalise = (over: Record<string, unknown> = {}) =>
  sandbox.normalise(sandboxJob(over), source)

describe('a page', () => {
  test('returns its postings and the path of the next page', () => {
    const job = sandboxJob()
    expect(parse({ jobs: [job, { title: 'no id' }], page: 1, next_page: 2 })).toEqual({
      postings: [{ external_id: 'kiln-engineer-porto', raw: job }],
      rejected: 1,
      next: '/jobs?page=2&per_page=100',
    })
  })

  test('is the last one when it names no next page', () => {
    for (const next_page of [null, undefined, 'soon', {}, '9'.repeat(400), -1, 1.5]) {
      expect(parse({ jobs: [], next_page }).next).toBeNull()
    }
  })

  test.each([null, 'x', [[]], {}, { jobs: {} }])('is malformed when it is %j', (payload) => {
    expect(() => parse(payload)).toThrow(
      expect.objectContaining({ name: 'Failure', code: 'source.malformed' }),
    )
  })
})

describe('a posting', () => {
  test('is normalised', () => {
    expect(normalise()).toEqual({
      title: 'Kiln Engineer',
      company: 'Clay & Sons',
      description_html: '<p>You fire &amp; glaze.</p>',
      description_plain: null,
      locations: ['Porto', 'Braga'],
      department: 'Works',
      workplace_type: 'on_site',
      is_remote: null,
      employment_type: 'full_time',
      salary: { min: 40_000, max: 55_000, currency: 'EUR', period: 'year' },
      url: 'http://localhost:54330/jobs/kiln-engineer-porto',
      apply_url: 'http://localhost:54330/jobs/kiln-engineer-porto/apply',
      posted_at: '2026-10-02T08:30:00.000Z',
    })
  })

  test('is null without a title, and has the board’s employer without its own', () => {
    expect(normalise({ title: null })).toBeNull()
    expect(normalise({ company: null })?.company).toBe('Sandbox board')
  })

  test.each([
    [null, null],
    [
      { min: 9, max: 5, currency: 'eur', period: 'hour' },
      { min: 5, max: 9, currency: 'EUR' },
    ],
    [
      { min: 0, max: 5, currency: 'EUR', period: 'hour' },
      { min: null, max: 5 },
    ],
    [{ min: 5, max: 9, currency: 'EUR', period: 'fortnight' }, null],
    [{ min: 5, max: 9, period: 'hour' }, null],
    [['5', '9'], null],
  ])('salary %j is %j', (salary, expected) => {
    const read = normalise({ salary })?.salary
    if (expected === null) expect(read).toBeNull()
    else expect(read).toMatchObject(expected)
  })
})
