// Jobs of invented employers, and the form in which the real boards answer them.
export type Job = Record<string, unknown>
export type BoardKind = 'ashby' | 'greenhouse' | 'lever' | 'lever_eu'

let jobs = 0

const TEXT = (title: string) => `<p>We look for a ${title} who knows Python and PostgreSQL.</p>`

export function ashbyJob(title: string, over: Job = {}): Job {
  const id = `job-${jobs++}`
  return {
    id,
    title,
    department: 'Works',
    employmentType: 'FullTime',
    location: 'Porto',
    secondaryLocations: [],
    publishedAt: '2026-10-02T08:30:00.000+00:00',
    isListed: true,
    isRemote: false,
    jobUrl: `https://jobs.ashbyhq.com/board/${id}`,
    applyUrl: `https://jobs.ashbyhq.com/board/${id}/application`,
    descriptionHtml: TEXT(title),
    compensation: { compensationTiers: [], summaryComponents: [] },
    ...over,
  }
}

export function greenhouseJob(title: string, over: Job = {}): Job {
  const id = 4_000_000 + jobs++
  return {
    id,
    internal_job_id: id - 1_000_000,
    title,
    absolute_url: `https://job-boards.greenhouse.io/board/jobs/${id}`,
    company_name: 'Potters & Co',
    location: { name: 'Porto; Braga' },
    offices: [],
    departments: [{ id: 1, name: 'Works', parent_id: null, child_ids: [] }],
    first_published: '2026-10-02T04:30:00-04:00',
    updated_at: '2026-10-02T04:30:00-04:00',
    metadata: [{ id: 2, name: 'Workplace Type', value: 'Hybrid', value_type: 'single_select' }],
    content: TEXT(title).replaceAll('<', '&lt;').replaceAll('>', '&gt;'),
    pay_input_ranges: [
      { min_cents: 4_000_000, max_cents: 5_000_000, currency_type: 'EUR', title: 'Salary' },
    ],
    ...over,
  }
}

export function leverJob(title: string, over: Job = {}): Job {
  const id = `00000000-0000-4000-8000-${String(jobs++).padStart(12, '0')}`
  return {
    id,
    text: title,
    createdAt: 1_790_929_800_000,
    categories: { location: 'Porto', commitment: 'Full-time', allLocations: ['Porto', 'Braga'] },
    workplaceType: 'remote',
    description: TEXT(title),
    lists: [{ text: 'What you bring', content: '<li>Patience</li>' }],
    salaryRange: { currency: 'EUR', interval: 'per-month-salary', min: 2000, max: 3000 },
    hostedUrl: `https://jobs.lever.co/board/${id}`,
    applyUrl: `https://jobs.lever.co/board/${id}/apply`,
    ...over,
  }
}

export interface Wire {
  path: RegExp
  /** Builds the answer to this question from the shown jobs. */
  answer(shown: Job[], question: URLSearchParams): unknown
  unknown: unknown
  /** Whether its answers carry an ETag. */
  hasEtag: boolean
}

const lever: Wire = {
  path: /^\/v0\/postings\/([^/]+)$/,
  answer(shown, question) {
    const skip = Number(question.get('skip'))
    return shown.slice(skip, skip + Number(question.get('limit') ?? 100))
  },
  unknown: { ok: false, error: 'Document not found' },
  hasEtag: true,
}

export const WIRES: Record<BoardKind, Wire> = {
  ashby: {
    path: /^\/posting-api\/job-board\/([^/]+)$/,
    answer: (shown) => ({ apiVersion: '1', jobs: shown }),
    unknown: {},
    hasEtag: false,
  },
  greenhouse: {
    path: /^\/v1\/boards\/([^/]+)\/jobs$/,
    answer: (shown) => ({ jobs: shown, meta: { total: shown.length } }),
    unknown: { status: 404, error: 'Job not found' },
    hasEtag: true,
  },
  lever,
  lever_eu: lever,
}
