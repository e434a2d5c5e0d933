import { describe, expect, test } from 'vitest'
import { htmlToText } from '../../_shared/tasks/read-posting/posting-text.ts'
import { greenhouse } from './greenhouse.ts'
import { greenhouseJob } from './testing.ts'

const source = { slug: 'clayandsons', name: 'Clay & Sons board' }
const parse = (payload: unknown) => greenhouse.parse(payload, greenhouse.path(source))
const normalise = (over: Record<string, unknown> = {}) =>
  greenhouse.normalise(greenhouseJob(over), source)

test('the path asks for texts and pay', () => {
  expect(greenhouse.path({ slug: 'clay/sons', name: '' })).toBe(
    '/v1/boards/clay%2Fsons/jobs?content=true&pay_transparency=true',
  )
})

describe('a listing', () => {
  test('returns its postings by id, without the date of their last edit', () => {
    const { updated_at: _edited, ...dated } = greenhouseJob()
    const jobs = [greenhouseJob(), greenhouseJob({ id: 2, first_published: null })]
    expect(parse({ jobs, meta: { total: 2 } })).toEqual({
      postings: [
        { external_id: '4000101', raw: dated },
        { external_id: '2', raw: jobs[1] },
      ],
      rejected: 0,
      next: null,
    })
  })

  test('leaves out entries that are no job and counts jobs without an id', () => {
    const { internal_job_id: _unsaid, ...job } = greenhouseJob()
    const jobs = [greenhouseJob({ internal_job_id: null }), job, greenhouseJob({ id: null }), 'x']
    const { postings, rejected } = parse({ jobs })
    expect(postings).toHaveLength(1)
    expect(rejected).toBe(2)
  })
})

describe('a posting', () => {
  test('is normalised', () => {
    expect(normalise()).toEqual({
      title: 'Kiln Engineer',
      company: 'Clay & Sons',
      description_html:
        '<h2>The work</h2>\n<p>You fire &amp; glaze, below 1,300&deg;.</p>' +
        '<ul><li>Write &lt;b&gt; by hand</li></ul>',
      description_plain: null,
      locations: ['Porto', 'Braga', 'Remote'],
      department: 'Works',
      workplace_type: 'hybrid',
      is_remote: null,
      employment_type: 'full_time',
      salary: { min: 40_000, max: 55_000, currency: 'EUR', period: 'year' },
      url: 'https://job-boards.greenhouse.io/clayandsons/jobs/4000101',
      apply_url: 'https://job-boards.greenhouse.io/clayandsons/jobs/4000101',
      posted_at: '2026-10-02T08:30:00.000Z',
    })
  })

  test('has the employer’s text: unescaped once, then read as HTML', () => {
    expect(htmlToText(normalise()?.description_html ?? '')).toBe(
      'The work\n\nYou fire & glaze, below 1,300°.\n\n- Write <b> by hand',
    )
    expect(normalise({ content: '<p>R&amp;D</p>' })?.description_html).toBe('<p>R&amp;D</p>')
    expect(normalise({ content: '' })?.description_html).toBeNull()
    expect(normalise({ content: undefined })?.description_html).toBeNull()
  })

  test('has the board’s name without an employer, and the date of its edit without another', () => {
    expect(normalise({ company_name: ' ' })?.company).toBe('Clay & Sons board')
    expect(normalise({ first_published: null })?.posted_at).toBe('2026-11-01T14:00:00.000Z')
  })

  test.each([
    ['Portland, OR', ['Portland, OR']],
    ['Porto | Braga or Faro; Porto', ['Porto', 'Braga', 'Faro']],
    ['Remote', ['Remote', 'Porto']],
    ['Hybrid', ['Hybrid', 'Porto']],
    ['Remote - Portugal', ['Remote - Portugal']],
    [null, ['Porto']],
  ])('location %j is %j', (name, expected) => {
    expect(normalise({ location: { name } })?.locations).toEqual(expected)
  })

  test.each([
    ['Employment Type', 'Part-Time', { employment_type: 'part_time' }],
    ['Job type', ['Internship'], { employment_type: 'internship' }],
    ['Time Type', 'Other', { employment_type: null }],
    ['Workplace Type', 'Fully Remote', { workplace_type: 'remote' }],
    ['Work Model', 'In-office', { workplace_type: 'on_site' }],
    ['Workplace', ['Moon', 'On-site'], { workplace_type: 'on_site' }],
    ['Remote', true, { is_remote: true }],
    ['Remote?', 'No', { is_remote: false }],
    ['Remote', 'Portugal only', { is_remote: null }],
    ['Contract number', 'Part-time', { employment_type: null }],
  ])('the employer’s own field %j: %j', (name, value, expected) => {
    expect(normalise({ metadata: [null, { name, value }] })).toMatchObject(expected)
  })
})

describe('pay', () => {
  const range = (over: Record<string, unknown> = {}) => ({
    min_cents: 6_000_000,
    max_cents: 8_000_000,
    currency_type: 'USD',
    title: 'Lisbon',
    blurb: '',
    ...over,
  })
  const paid = (...pay_input_ranges: unknown[]) => normalise({ pay_input_ranges })?.salary

  test('is in cents, for the period that the words name', () => {
    expect(paid(range())).toEqual({ min: 60_000, max: 80_000, currency: 'USD', period: 'year' })
    expect(
      paid(range({ title: 'Hourly rate', min_cents: '2,550', max_cents: '3000.5' })),
    ).toMatchObject({ min: 25.5, max: 30.005, period: 'hour' })
    expect(paid(range({ blurb: 'Paid per month', currency_type: 'BRL' }))).toMatchObject({
      period: 'month',
    })
  })

  test('has its period from the amount when the unit is about a dollar', () => {
    expect(paid(range({ min_cents: 2_000, max_cents: 3_000 }))).toMatchObject({ period: 'hour' })
    expect(paid(range({ min_cents: 100_000, max_cents: 300_000 }))).toBeNull()
    expect(paid(range({ currency_type: 'JPY' }))).toBeNull()
  })

  test('of several places is one range, without target earnings when there is base pay', () => {
    const target = range({ title: 'OTE', max_cents: 20_000_000 })
    expect(paid(target, range(), range({ min_cents: 5_000_000 }))).toMatchObject({
      min: 50_000,
      max: 80_000,
    })
    expect(paid(target)).toMatchObject({ max: 200_000 })
  })

  test('may be in one of the employer’s own fields', () => {
    const field = (name: string) =>
      normalise({
        pay_input_ranges: null,
        metadata: [{ name, value: { unit: 'GBP', min_value: '30000.0', max_value: 35_000 } }],
      })?.salary
    expect(field('Salary Range')).toEqual({
      min: 30_000,
      max: 35_000,
      currency: 'GBP',
      period: 'year',
    })
    expect(field('Budget')).toBeNull()
  })
})
