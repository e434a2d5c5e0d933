import type { RequestListener } from 'node:http'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { collect } from './collect.ts'
import type { SourceKind } from './connectors/connectors.ts'
import { ashbyJob, leverJob, sandboxJob } from './connectors/testing.ts'
import { serve } from './testing.ts'

afterEach(() => {
  vi.unstubAllEnvs()
})

const source = { slug: 'Clay & Sons', name: 'Clay & Sons' }

async function collectFrom(kind: SourceKind, listener: RequestListener) {
  const origin = await serve(listener)
  vi.stubEnv(`SOURCES_ORIGIN_${kind.toUpperCase()}`, `${origin}/`)
  return (await collect(kind, source))!
}

/** A board whose page n names `next(n)` as the next page. Counts its requests. */
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

test('pages in a circle, or without an end, are refused', async () => {
  const circle = board((page) => (page % 2) + 1)
  await expect(collectFrom('sandbox', circle.listener)).rejects.toThrow('source.malformed')
  expect(circle.asked).toEqual([1, 2])

  const endless = board((page) => page + 1)
  await expect(collectFrom('sandbox', endless.listener)).rejects.toThrow('source.malformed')
  expect(endless.asked).toHaveLength(100)
})

describe('a second page that is not whole', () => {
  const page = Array.from({ length: 100 }, (_, id) => leverJob({ id }))
  const broken: [string, string, RequestListener][] = [
    ['500', 'source.unreachable', (_, response) => response.writeHead(500).end()],
    ['429', 'source.rate_limited', (_, response) => response.writeHead(429).end()],
    ['404', 'source.not_found', (_, response) => response.writeHead(404).end()],
    ['cut off', 'source.malformed', (_, response) => response.end('[{"id":"1","text":"Coo')],
    ['another thing', 'source.malformed', (_, response) => response.end('{"ok":false}')],
    ['the first again', 'source.malformed', (_, response) => response.end(JSON.stringify(page))],
    [
      'broken off',
      'source.unreachable',
      (_, response) => {
        response.writeHead(200, { 'content-length': '999' })
        response.write('[{"id":"1"}', () => response.destroy())
      },
    ],
  ]

  test.each(broken)('%s fails the whole list as %s', async (_what, code, listener) => {
    const listing = collectFrom('lever', (request, response) => {
      if (request.url?.includes('skip=0&')) response.end(JSON.stringify(page))
      else listener(request, response)
    })
    await expect(listing).rejects.toThrow(code)
  })
})

test('all pages share one limit of size', async () => {
  const endless = board((number) => number + 1)
  const listing = collectFrom('sandbox', (request, response) => {
    response.write(' '.repeat(5 * 1024 * 1024))
    endless.listener(request, response)
  })
  await expect(listing).rejects.toThrow('source.malformed')
  expect(endless.asked).toEqual([1, 2, 3])
})

describe('a list with validators', () => {
  /** Lists of `sizes` postings, by page. The validator of a page is its version. */
  async function versioned(...sizes: number[]) {
    const versions = sizes.map(() => 1)
    const asked: string[] = []
    const origin = await serve((request, response) => {
      const url = new URL(request.url ?? '', 'http://board')
      const place = Number(url.searchParams.get('skip')) / 100
      const etag = `"${place}-${versions[place]}"`
      const isKnown = request.headers['if-none-match'] === etag
      asked.push(`${place} ${isKnown ? 304 : 200}`)
      if (isKnown) return response.writeHead(304).end()
      const ids = Array.from({ length: sizes[place] ?? 0 }, (_, id) => `${place}-${id}`)
      response.writeHead(200, versions[place] ? { etag } : {})
      response.end(JSON.stringify(ids.map((id) => leverJob({ id }))))
    })
    vi.stubEnv('SOURCES_ORIGIN_LEVER', origin)
    const first = (await collect('lever', source))!
    const again = async (validators: unknown = first.validators) => {
      asked.length = 0
      const listing = await collect('lever', source, validators)
      return { listing, asked: [...asked] }
    }
    return { versions, first, again }
  }

  test('is not sent again while it has not changed', async () => {
    const { first, again } = await versioned(3)
    expect(first.postings).toHaveLength(3)
    expect(await again()).toEqual({ listing: null, asked: ['0 304'] })
  })

  test('is read from its one answer when it has changed', async () => {
    const { versions, again } = await versioned(3)
    versions[0] = 2
    const { listing, asked } = await again()
    expect(asked).toEqual(['0 200'])
    expect(listing?.postings).toHaveLength(3)
    expect(listing?.validators?.pages[0]?.etag).toBe('"0-2"')
  })

  test('is unchanged only when all of its pages are', async () => {
    const { versions, again } = await versioned(100, 100, 7)
    expect(await again()).toEqual({ listing: null, asked: ['0 304', '1 304', '2 304'] })
    versions[1] = 2
    const second = await again()
    expect(second.asked).toEqual(['0 304', '1 200', '0 200', '1 200', '2 200'])
    expect(second.listing?.postings).toHaveLength(207)
    versions[0] = 2
    const first = await again(second.listing?.validators)
    expect(first.asked).toEqual(['0 200', '1 200', '2 200'])
    expect(first.listing?.postings).toHaveLength(207)
  })

  test('is asked for whole when one page has no validator or another reader read it', async () => {
    const { versions, first, again } = await versioned(100, 7)
    expect((await again({ ...first.validators, list_key: 'older' })).asked).toEqual([
      '0 200',
      '1 200',
    ])
    for (const junk of [{}, 'etag', [], { ...first.validators, pages: [] }, { pages: null }]) {
      expect((await again(junk)).listing?.postings).toHaveLength(107)
    }
    versions[1] = 0
    const { listing } = await again()
    expect(listing?.validators).toBeNull()
  })

  test('is asked for whole at another address', async () => {
    const { first } = await versioned(3)
    const elsewhere = await versioned(2)
    const { listing, asked } = await elsewhere.again(first.validators)
    expect(asked).toEqual(['0 200'])
    expect(listing?.postings).toHaveLength(2)
  })
})
