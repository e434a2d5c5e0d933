// Payloads in the shapes the sources answer, about employers that do not exist.

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
