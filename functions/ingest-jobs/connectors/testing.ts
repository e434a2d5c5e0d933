// Jobs of invented employers, in the shapes of the sources' answers.

/** One job as Ashby's job board API answers it; `over` replaces fields. */
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

/** One job as Greenhouse's job board API answers it with `content` and `pay_transparency`. */
export function greenhouseJob(over: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    id: 4_000_101,
    internal_job_id: 3_000_101,
    title: 'Kiln Engineer',
    absolute_url: 'https://job-boards.greenhouse.io/clayandsons/jobs/4000101',
    company_name: 'Clay & Sons',
    requisition_id: 'KILN-7',
    location: { name: 'Porto; Braga or Remote' },
    offices: [
      { id: 11, name: 'Porto', location: 'Porto, Portugal', parent_id: null, child_ids: [12] },
    ],
    departments: [{ id: 21, name: 'Works', parent_id: null, child_ids: [] }],
    first_published: '2026-10-02T04:30:00-04:00',
    updated_at: '2026-11-01T10:00:00-04:00',
    language: 'en',
    metadata: [
      { id: 31, name: 'Employment Type', value: 'Full-time', value_type: 'single_select' },
      { id: 32, name: 'Workplace Type', value: ['Hybrid'], value_type: 'multi_select' },
      { id: 33, name: 'Cost centre', value: null, value_type: 'short_text' },
    ],
    content:
      '&lt;h2&gt;The work&lt;/h2&gt;\n&lt;p&gt;You fire &amp;amp; glaze, below 1,300&amp;deg;.&lt;/p&gt;' +
      '&lt;ul&gt;&lt;li&gt;Write &amp;lt;b&amp;gt; by hand&lt;/li&gt;&lt;/ul&gt;',
    pay_input_ranges: [
      {
        min_cents: 4_000_000,
        max_cents: 5_500_000,
        currency_type: 'EUR',
        title: 'Annual base pay',
        blurb: '&lt;p&gt;More for nights.&lt;/p&gt;',
      },
    ],
    ...over,
  }
}

/** One posting as Lever's postings API answers it in JSON. */
export function leverJob(over: Record<string, unknown> = {}): Record<string, unknown> {
  const page = 'https://jobs.lever.co/clay-and-sons/7d1f0d0e-0000-4000-8000-000000000001'
  return {
    id: '7d1f0d0e-0000-4000-8000-000000000001',
    text: 'Kiln Engineer',
    createdAt: 1_790_929_800_000,
    categories: {
      location: 'Porto',
      commitment: 'Regular, full-time',
      team: 'Firing',
      department: 'Works',
      allLocations: ['Porto', 'Braga'],
    },
    country: 'PT',
    workplaceType: 'onsite',
    opening: '<div>We are Clay &amp; Sons.</div>',
    openingPlain: 'We are Clay & Sons.',
    description: '<div>We are Clay &amp; Sons.</div><div>You fire &amp; glaze.</div>',
    descriptionPlain: 'We are Clay & Sons.\nYou fire & glaze.',
    descriptionBody: '<div>You fire &amp; glaze.</div>',
    descriptionBodyPlain: 'You fire & glaze.',
    lists: [
      { text: 'What you bring & know', content: '<li>Python</li><li>Patience</li>' },
      { text: 'What we give', content: '<li>Clay</li>' },
    ],
    additional: '<div>Come as you are.</div>',
    additionalPlain: 'Come as you are.',
    salaryRange: { currency: 'EUR', interval: 'per-year-salary', min: 40_000, max: 55_000 },
    salaryDescription: '<div>Nights are paid on top.</div>',
    salaryDescriptionPlain: 'Nights are paid on top.',
    hostedUrl: page,
    applyUrl: `${page}/apply`,
    ...over,
  }
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
