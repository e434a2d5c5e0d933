import type { RequestListener } from 'node:http'
import { afterEach, expect, test, vi } from 'vitest'
import { collect } from './collect.ts'
import { ashbyJob, sandboxJob } from './connectors/testing.ts'
import { serve } from './testing.ts'

afterEach(() => {
  vi.unstubAllEnvs()
})

const source = { slug: 'Clay & Sons', name: 'Clay & Sons' }

async function collectFrom(kind: 'ashby' | 'sandbox', listener: RequestListener) {
  const origin = await serve(listener)
  vi.stubEnv(`SOURCES_ORIGIN_${kind.toUpperCase()}`, `${origin}/`)
  return collect(kind, source)
}

/** A board whose page n leads to `next(n)`. Counts how often it was asked. */
function board(next: (page: number) => unknown) {
  const asked: number[] = []
  const listener: RequestListener = (request, response) => {
    const page = Number(new URL(request.url ?? '', 'http://board').searchParams.get('page'))
    asked.push(page)
    const jobs = [sandboxJob({ id: `job-${page}` }), sandboxJob({ id: null })]
    response.end(JSON.stringify({ jobs, next_page: next(page) }))
  }
  return { asked, listener }
}

test('one answer is a whole board', async () => {
  const paths: (string | undefined)[] = []
  const listing = await collectFrom('ashby', (request, response) => {
    paths.push(request.url)
    response.end(JSON.stringify({ jobs: [ashbyJob(), ashbyJob({ id: 'two' }), {}] }))
  })
  expect(paths).toEqual(['/posting-api/job-board/Clay%20%26%20Sons?includeCompensation=true'])
  expect(listing.postings.map(({ external_id }) => external_id)).toEqual([ashbyJob().id, 'two'])
  expect(listing.rejected).toBe(1)
})

test('pages are followed to the last one', async () => {
  const { asked, listener } = board((page) => (page < 3 ? page + 1 : null))
  const listing = await collectFrom('sandbox', listener)
  expect(asked).toEqual([1, 2, 3])
  expect(listing.postings.map(({ external_id }) => external_id)).toEqual([
    'job-1',
    'job-2',
    'job-3',
  ])
  expect(listing.rejected).toBe(3)
})

test('pages in a circle, or without an end, are no list', async () => {
  const circle = board((page) => (page % 2) + 1)
  await expect(collectFrom('sandbox', circle.listener)).rejects.toThrow('source.malformed')
  expect(circle.asked).toEqual([1, 2])

  const endless = board((page) => page + 1)
  await expect(collectFrom('sandbox', endless.listener)).rejects.toThrow('source.malformed')
  expect(endless.asked).toHaveLength(100)
})

test('a page that fails fails the whole', async () => {
  const { listener } = board((page) => page + 1)
  const listing = collectFrom('sandbox', (request, response) => {
    if (request.url?.includes('page=3')) response.writeHead(500).end()
    else listener(request, response)
  })
  await expect(listing).rejects.toThrow('source.unreachable')
})
