// Payloads in the shapes the sources answer, about employers that do not exist; and what no source
// should send and every source does some day.
import fc from 'fast-check'

/** One job as Ashby's job board API gives it; `over` replaces fields. */
export function ashbyJob(over: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    id: '5b0f8d0e-0000-4000-8000-000000000001',
    title: 'Kiln Engineer',
    department: 'Works',
    team: 'Firing',
    employmentType: 'FullTime',
    location: 'Porto',
    secondaryLocations: [
      { location: 'Braga', address: { postalAddress: { addressCountry: 'Portugal' } } },
      { location: 'Porto' },
    ],
    publishedAt: '2026-10-02T08:30:00.000+00:00',
    isListed: true,
    isRemote: null,
    workplaceType: null,
    address: { postalAddress: { addressLocality: 'Porto', addressCountry: 'Portugal' } },
    jobUrl: 'https://jobs.ashbyhq.com/clay-and-sons/5b0f8d0e-0000-4000-8000-000000000001',
    applyUrl:
      'https://jobs.ashbyhq.com/clay-and-sons/5b0f8d0e-0000-4000-8000-000000000001/application',
    descriptionHtml: '<h2>The work</h2><p>You fire &amp; glaze.</p><ul><li>Python</li></ul>',
    descriptionPlain: 'The work\n\nYou fire & glaze.\n\n- Python',
    shouldDisplayCompensationOnJobPostings: true,
    compensation: {
      compensationTierSummary: '€40K – €55K • 0.1% equity',
      scrapeableCompensationSalarySummary: '€40K - €55K',
      compensationTiers: [],
      summaryComponents: [
        component('Salary', '1 YEAR', 'EUR', 40_000, 55_000),
        component('EquityPercentage', 'NONE', null, 0.1, 0.1),
      ],
    },
    ...over,
  }
}

/** One component of Ashby's compensation. */
export function component(
  compensationType: unknown,
  interval: unknown,
  currencyCode: unknown,
  minValue: unknown,
  maxValue: unknown,
): Record<string, unknown> {
  return { compensationType, interval, currencyCode, minValue, maxValue, summary: '' }
}

/** One job as the sandbox board lists it. */
export function sandboxJob(over: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    id: 'kiln-engineer-porto',
    title: 'Kiln Engineer',
    company: 'Clay & Sons',
    profession: 'trades',
    description: '<p>You fire &amp; glaze.</p>',
    locations: ['Porto', 'Braga'],
    department: 'Works',
    workplace_type: 'on_site',
    employment_type: 'full_time',
    salary: { min: 40_000, max: 55_000, currency: 'EUR', period: 'year' },
    url: 'http://localhost:54330/jobs/kiln-engineer-porto',
    apply_url: 'http://localhost:54330/jobs/kiln-engineer-porto/apply',
    posted_at: '2026-10-02T08:30:00Z',
    ...over,
  }
}

const LONE_SURROGATE = '\ud83d'

/** Strings that break readers: NUL, half characters, markup, numbers in words, great length. */
export const wildString = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    '',
    ' ',
    '\u0000',
    `a${LONE_SURROGATE}`,
    '\udc00b',
    'NaN',
    '1e999',
    '85,000',
    '9'.repeat(400),
    'null',
    '__proto__',
    'javascript:alert(1)',
    'https://',
    'https://user:password@example.com/ \u0000',
    '<script>alert(1)</script>',
    '</p>'.repeat(500),
    '&#x0;&#xD800;&lt;b&gt;',
    '2026-13-45',
    'Salary: $0 - $0',
    'up to 10 million dollars an hour',
    `${'x'.repeat(499)}😀`,
  ),
  fc.integer({ min: 1, max: 3000 }).map((length) => '😀'.repeat(length)),
)

const wildNumber = fc.oneof(
  fc.integer(),
  fc.double(),
  fc.constantFrom(0, -0, -1, 1e308, Number.MAX_SAFE_INTEGER, 5e-324),
)

/** Anything JSON can say. */
export const wildJson: fc.Arbitrary<unknown> = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4, depthSize: 'small' },
    fc.constantFrom(null, true, false),
    wildNumber,
    wildString,
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(wildString, tie('value'), { maxKeys: 4 }),
  ),
})).value

/** A believable payload with some of its fields, at any depth, replaced or gone. */
export function spoilt(payload: unknown): fc.Arbitrary<unknown> {
  return fc.oneof(
    { weight: 12, arbitrary: spoiltInside(payload) },
    { weight: 1, arbitrary: wildJson },
    { weight: 1, arbitrary: fc.constant(undefined) },
  )
}

function spoiltInside(payload: unknown): fc.Arbitrary<unknown> {
  if (typeof payload !== 'object' || payload === null) return fc.constant(payload)
  if (Array.isArray(payload)) return fc.tuple(...payload.map(spoilt))
  return fc.record(
    Object.fromEntries(Object.entries(payload).map(([key, value]) => [key, spoilt(value)])),
  )
}
