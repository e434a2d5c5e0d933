import { describe, expect, test } from 'vitest'
import { ashby } from './ashby.ts'
import { ashbyJob, component } from './testing.ts'

const source = { slug: 'clay-and-sons', name: 'Clay & Sons' }
const parse = (payload: unknown) => ashby.parse(payload, ashby.path(source))
const normalise = (over: Record<string, unknown> = {}) => ashby.normalise(ashbyJob(over), source)
const paid = (...summaryComponents: unknown[]) =>
  normalise({ compensation: { summaryComponents } })?.salary

test('the path contains the exact name of the board', () => {
  expect(ashby.path({ slug: 'Clay & Sons/x', name: '' })).toBe(
    '/posting-api/job-board/Clay%20%26%20Sons%2Fx?includeCompensation=true',
  )
})

describe('a listing', () => {
  test('returns its postings by id, without the copy of their text', () => {
    const { descriptionPlain: _copy, ...once } = ashbyJob()
    const jobs = [ashbyJob(), ashbyJob({ id: 'two', unknown_field: [1], descriptionHtml: '' })]
    expect(parse({ apiVersion: '1', jobs })).toEqual({
      postings: [
        { external_id: once.id, raw: once },
        { external_id: 'two', raw: jobs[1] },
      ],
      rejected: 0,
      next: null,
    })
  })

  test('leaves unlisted jobs out and counts jobs without an id', () => {
    const jobs = [ashbyJob({ isListed: false }), ashbyJob({ id: null }), null, 'a job', ashbyJob()]
    const { postings, rejected } = parse({ jobs })
    expect(postings).toHaveLength(1)
    expect(rejected).toBe(3)
  })

  test.each([null, [[]], 'jobs', {}, { jobs: null }, { jobs: { 0: ashbyJob() } }, { error: 'x' }])(
    'is malformed when it is %j',
    (payload) => {
      expect(() => parse(payload)).toThrow(
        expect.objectContaining({ name: 'Failure', code: 'source.malformed' }),
      )
    },
  )
})

describe('a posting', () => {
  test('is normalised', () => {
    expect(normalise()).toEqual({
      title: 'Kiln Engineer',
      company: 'Clay & Sons',
      description_html: '<h2>The work</h2><p>You fire &amp; glaze.</p><ul><li>Python</li></ul>',
      description_plain: 'The work\n\nYou fire & glaze.\n\n- Python',
      locations: ['Porto', 'Braga'],
      department: 'Works',
      workplace_type: null,
      is_remote: null,
      employment_type: 'full_time',
      salary: { min: 40_000, max: 55_000, currency: 'EUR', period: 'year' },
      url: 'https://jobs.ashbyhq.com/clay-and-sons/5b0f8d0e-0000-4000-8000-000000000001',
      apply_url:
        'https://jobs.ashbyhq.com/clay-and-sons/5b0f8d0e-0000-4000-8000-000000000001/application',
      posted_at: '2026-10-02T08:30:00.000Z',
    })
  })

  test.each([{ title: null }, { title: '' }, { title: ' \u0000 ' }, { title: ['Engineer'] }])(
    'is null without a title: %j',
    (over) => {
      expect(normalise(over)).toBeNull()
    },
  )

  test('has the team when there is no department, and places from text', () => {
    expect(normalise({ department: '' })?.department).toBe('Firing')
    expect(normalise({ location: null, secondaryLocations: ['Faro', 7, {}] })?.locations).toEqual([
      'Faro',
    ])
  })

  test.each([
    ['OnSite', 'on_site'],
    ['Hybrid', 'hybrid'],
    ['Remote', 'remote'],
    ['Moon', null],
    [null, null],
  ])('workplaceType %j is %j', (workplaceType, expected) => {
    expect(normalise({ workplaceType })?.workplace_type).toBe(expected)
  })

  test.each([
    ['FullTime', 'full_time'],
    ['PartTime', 'part_time'],
    ['Intern', 'internship'],
    ['Contract', 'contract'],
    ['Temporary', 'temporary'],
    ['constructor', null],
  ])('employmentType %j is %j', (employmentType, expected) => {
    expect(normalise({ employmentType })?.employment_type).toBe(expected)
  })

  test('has web addresses only', () => {
    expect(normalise({ jobUrl: 'javascript:alert(1)', applyUrl: '//x' })).toMatchObject({
      url: null,
      apply_url: null,
    })
  })
})

describe('pay', () => {
  test('of several salaries is one range in the first one’s currency and period', () => {
    expect(
      paid(
        component('Salary', '1 YEAR', 'USD', 120_000, 140_000),
        component('Salary', '1 YEAR', 'USD', 100_000, 130_000),
        component('Salary', '1 YEAR', 'CAD', 90_000, 200_000),
        component('Salary', '1 HOUR', 'USD', 50, 60),
      ),
    ).toEqual({ min: 100_000, max: 140_000, currency: 'USD', period: 'year' })
  })

  test('is read from the tiers where there is no summary', () => {
    const compensationTiers = [
      { components: [component('Salary', '1 HOUR', 'gbp', '25', '31.50')] },
      { components: null },
    ]
    expect(normalise({ compensation: { compensationTiers } })?.salary).toEqual({
      min: 25,
      max: 31.5,
      currency: 'GBP',
      period: 'hour',
    })
  })

  test.each([
    ['2 WEEK', 1000, 500, 'week'],
    ['0.5 MONTH', 1000, 2000, 'month'],
    ['1 DAY', 1000, 1000, 'day'],
  ])('for %s: %d is %d a %s', (interval, given, amount, period) => {
    expect(paid(component('Salary', interval, 'USD', given, given))).toEqual({
      min: amount,
      max: amount,
      currency: 'USD',
      period,
    })
  })

  test('has its ends in order, and an end of zero or less is open', () => {
    const year = (min: unknown, max: unknown) =>
      paid(component('Salary', '1 YEAR', 'USD', min, max))
    expect(year(90, 70)).toMatchObject({ min: 70, max: 90 })
    expect(year(0, 70)).toMatchObject({ min: null, max: 70 })
    expect(year(70, null)).toMatchObject({ min: 70, max: null })
    expect(year(0, -5)).toBeNull()
    expect(year('a lot', [])).toBeNull()
  })

  test.each([
    [component('EquityCashValue', '1 YEAR', 'USD', 1, 2)],
    [component('Bonus', '1 YEAR', 'USD', 1, 2)],
    [component('Salary', 'NONE', 'USD', 1, 2)],
    [component('Salary', '1 YEAR', null, 1, 2)],
    [component('Salary', '1 YEAR', 'dollars', 1, 2)],
    ['Salary'],
    [null],
  ])('is not %j', (given) => {
    expect(paid(given)).toBeNull()
  })

  test('is never read from minValue of the compensation itself', () => {
    const compensation = { minValue: 5, maxValue: 6, currencyCode: 'USD', interval: '1 YEAR' }
    expect(normalise({ compensation })?.salary).toBeNull()
  })
})
