import { afterAll, beforeAll, expect, onTestFinished, test, vi } from 'vitest'
import { NOTICE } from './pages/page.ts'
import type { Job } from './posting.ts'
import type { JobPage } from './search.ts'
import { type BoardServer, startBoard } from './start-board.ts'

const NURSE = 'stbrannoc-staff-nurse-acute-medicine'
const COOK = 'marigold-line-cook'
let board: BoardServer

beforeAll(async () => {
  board = await startBoard({ port: 0 })
})
afterAll(() => board.close())

const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(board.url + path, { headers })

async function allJobs(): Promise<Job[]> {
  const jobs: Job[] = []
  for (let page: number | null = 1; page;) {
    const found = (await (await get(`/jobs?per_page=100&page=${page}`)).json()) as JobPage
    jobs.push(...found.jobs)
    page = found.next_page
  }
  return jobs
}

test('the API lists each job once, page by page', async () => {
  const first = (await (await get('/jobs')).json()) as JobPage
  expect(first).toMatchObject({ page: 1, per_page: 50, next_page: 2 })
  const jobs = await allJobs()
  expect(new Set(jobs.map((job) => job.id)).size).toBe(first.total)
})

test('a page has at most a hundred jobs', async () => {
  const found = (await (await get('/jobs?per_page=5000')).json()) as JobPage
  expect(found.per_page).toBe(100)
  expect(found.jobs).toHaveLength(100)
})

test.each([
  ['page=0'],
  ['page=x'],
  ['per_page=-1'],
  ['workplace_type=moon'],
  ['profession=wizard'],
])('%s is refused, and the answer names the field', async (search) => {
  const response = await get(`/jobs?${search}`)
  expect(response.status).toBe(400)
  const body = await response.json()
  expect(body).toMatchObject({ code: 'request.invalid', message: expect.any(String) })
  expect(Object.keys(body.fields)).toEqual([search.split('=')[0]])
})

test('each job has its page, its JSON and its form at its addresses', async () => {
  for (const job of await allJobs()) {
    const [page, json, form] = await Promise.all([
      fetch(job.url, { headers: { accept: 'text/html' } }),
      fetch(job.url, { headers: { accept: 'application/json' } }),
      fetch(job.apply_url),
    ])
    expect([job.id, page.status, json.status, form.status]).toEqual([job.id, 200, 200, 200])
    expect(await json.json()).toEqual(job)
    expect(await page.text()).toContain(NOTICE)
    expect(await form.text()).toContain(NOTICE)
  }
})

test('a browser gets the page, an API client the JSON, and Vary is set', async () => {
  const page = await get(`/jobs/${NURSE}`)
  expect(page.headers.get('content-type')).toContain('text/html')
  expect(page.headers.get('vary')).toContain('accept')
  const json = await get(`/api/jobs/${NURSE}`, { accept: '*/*' })
  expect(await json.json()).toMatchObject({ id: NURSE, profession: 'nursing' })
})

test.each([['/jobs?q=nurse'], [`/api/jobs/${NURSE}`], [`/jobs/${NURSE}`]])(
  'an unchanged %s is answered with 304',
  async (path) => {
    // A posting is posted again some day, and its page changes: that must not happen between these
    // requests.
    vi.useFakeTimers({ toFake: ['Date'] })
    onTestFinished(() => void vi.useRealTimers())
    const etag = (await get(path)).headers.get('etag') ?? ''
    expect(etag).not.toBe('')
    expect((await get(path, { 'if-none-match': etag })).status).toBe(304)
    expect((await get(path, { 'if-none-match': '"other"' })).status).toBe(200)
  },
)

test('an unknown job is answered with 404 in the requested form', async () => {
  for (const path of ['/api/jobs/none', '/api/nothing']) {
    const response = await get(path)
    expect(response.status).toBe(404)
    expect(await response.json()).toEqual({ code: 'not_found', message: expect.any(String) })
  }
  const json = await get('/jobs/none', { accept: 'application/json' })
  expect([json.status, (await json.json()).code]).toEqual([404, 'not_found'])
  const page = await get('/jobs/none', { accept: 'text/html' })
  expect(page.status).toBe(404)
  expect(await page.text()).toContain('Not on this board')
})

test('a hostile query is shown as text', async () => {
  const attack = '"><script>alert(1)</script>'
  const response = await get(
    `/?q=${encodeURIComponent(attack)}&country=${encodeURIComponent(attack)}`,
  )
  expect(response.status).toBe(200)
  const page = await response.text()
  expect(page).not.toContain('<script')
  expect(page).toContain('&lt;script&gt;alert(1)')
  expect(response.headers.get('content-security-policy')).toContain("default-src 'none'")
})

test('the front page filters, pages and keeps the search', async () => {
  const page = await (await get('/?country=Germany&workplace_type=hybrid&page=2')).text()
  expect(page).toMatch(/<option value="Germany"\s+selected/)
  expect(page).toContain('rel="prev" href="/?country=Germany&amp;workplace_type=hybrid&amp;page=1"')
  expect(await (await get('/?page=x')).text()).toContain('Open jobs')
})

test('the JobPosting of a job’s page survives its description', async () => {
  const page = await (await get(`/jobs/${NURSE}`)).text()
  const block = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(page)?.[1] ?? ''
  expect(block).not.toMatch(/[<>&]/)
  expect(JSON.parse(block)).toMatchObject({
    '@type': 'JobPosting',
    hiringOrganization: { name: 'St Brannoc’s Hospital Trust' },
    jobLocation: [{ address: { addressLocality: 'Bristol', addressCountry: 'United Kingdom' } }],
    baseSalary: { currency: 'GBP', value: { minValue: 29970, unitText: 'YEAR' } },
  })
})

test('only jobs in the United States ask about equal opportunity', async () => {
  expect(await (await get(`/jobs/${COOK}/apply`)).text()).toContain('eeo_gender')
  expect(await (await get(`/jobs/${NURSE}/apply`)).text()).not.toContain('eeo_gender')
})

test('a fixed salary is shown as one amount', async () => {
  const page = await (await get('/jobs/civicbridge-law-clerk-intern-summer')).text()
  expect(page).toContain('<li>$24 per hour</li>')
})

test('the style sheet is served', async () => {
  const response = await get('/board.css')
  expect(response.headers.get('content-type')).toContain('text/css')
  expect(await response.text()).toContain('light-dark')
})

test('a port that is taken fails the start', async () => {
  await expect(startBoard({ port: Number(new URL(board.url).port) })).rejects.toThrow('EADDRINUSE')
})
