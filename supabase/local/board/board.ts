// The sandbox job board as a web application: an API for connectors, pages for people. With it
// everything can be tried without a real employer, and every page says so.
import { type Context, Hono } from 'hono'
import { accepts } from 'hono/accepts'
import { bodyLimit } from 'hono/body-limit'
import { etag } from 'hono/etag'
import { z } from 'zod'
import { readJob, readJobs } from './catalogue.ts'
import { applyPage, thanksPage } from './pages/apply.ts'
import { STYLE } from './pages/board-style.ts'
import { jobPage } from './pages/job.ts'
import { listPage } from './pages/list.ts'
import { missingPage } from './pages/missing.ts'
import { readAnswers } from './pages/read-answers.ts'
import { jobQuery, searchJobs } from './search.ts'

const MAX_APPLICATION_BYTES = 10 * 1024 * 1024

export interface BoardOptions {
  /** The board's address, without a slash at the end. All its links start with it. */
  origin: string
  now?: () => Date
}

export function createBoard({ origin, now = () => new Date() }: BoardOptions): Hono {
  const board = new Hono()

  board.use(securityHeaders)
  board.use('/jobs', etag())
  board.use('/jobs/:id', etag())
  board.use('/api/*', etag())

  const listJobs = (c: Context) => {
    const query = jobQuery.safeParse(c.req.query())
    if (!query.success) {
      const { fieldErrors: fields } = z.flattenError(query.error)
      const message = 'The search was not understood. See fields for what is wrong with it.'
      return c.json({ code: 'request.invalid', message, fields }, 400)
    }
    return c.json(searchJobs(readJobs(origin, now()), query.data))
  }
  board.get('/jobs', listJobs)
  board.get('/api/jobs', listJobs)

  board.get('/api/jobs/:id', (c) => {
    const job = readJob(c.req.param('id'), origin, now())
    return job ? c.json(job) : c.notFound()
  })

  board.get('/jobs/:id', (c) => {
    const job = readJob(c.req.param('id'), origin, now())
    c.header('vary', 'accept')
    if (!job) return c.notFound()
    return wantsJson(c) ? c.json(job) : c.html(jobPage(job))
  })

  board.get('/jobs/:id/apply', (c) => {
    const job = readJob(c.req.param('id'), origin, now())
    return job ? c.html(applyPage(job)) : c.notFound()
  })

  board.post('/jobs/:id/apply', bodyLimit({ maxSize: MAX_APPLICATION_BYTES, onError: tooLarge }))
  board.post('/jobs/:id/apply', async (c) => {
    const job = readJob(c.req.param('id'), origin, now())
    if (!job) return c.notFound()
    const answers = readAnswers(job, await c.req.parseBody().catch(() => ({})))
    if (answers.problems.length > 0) return c.html(applyPage(job, answers), 422)
    return c.html(thanksPage(job))
  })

  // A wrong filter in the address shows all jobs instead of an error page.
  board.get('/', (c) => {
    const query = jobQuery.safeParse(c.req.query()).data ?? {}
    return c.html(listPage(searchJobs(readJobs(origin, now()), { ...query, per_page: 20 }), query))
  })

  board.get('/board.css', (c) => c.body(STYLE, 200, { 'content-type': 'text/css; charset=utf-8' }))
  board.get('/health', (c) => c.json({ status: 'ok' }))

  board.notFound((c) => {
    if (!wantsJson(c) && !c.req.path.startsWith('/api/')) return c.html(missingPage(), 404)
    return c.json({ code: 'not_found', message: 'There is no such job on this board.' }, 404)
  })
  board.onError((_error, c) =>
    c.json({ code: 'internal', message: 'The sandbox board failed at this request.' }, 500),
  )
  return board
}

function wantsJson(c: Context): boolean {
  const type = accepts(c, {
    header: 'Accept',
    supports: ['text/html', 'application/json'],
    default: 'text/html',
  })
  return type === 'application/json'
}

function tooLarge(c: Context): Response {
  return c.json({ code: 'request.too_large', message: 'An application holds at most 10 MB.' }, 413)
}

async function securityHeaders(c: Context, next: () => Promise<void>): Promise<void> {
  await next()
  c.header('x-content-type-options', 'nosniff')
  c.header('referrer-policy', 'no-referrer')
  // No script runs: the JSON-LD on a job's page is data, which this rule allows.
  c.header(
    'content-security-policy',
    "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  )
}
