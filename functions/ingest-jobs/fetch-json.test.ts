import type { RequestListener } from 'node:http'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { fetchJson, secondsToWait } from './fetch-json.ts'
import { serve } from './testing.ts'

async function fetchFrom(listener: RequestListener, limits?: Parameters<typeof fetchJson>[1]) {
  return fetchJson(await serve(listener), limits)
}

const failure = (code: string, retryAfter?: number) =>
  expect.objectContaining({ name: 'Failure', code, retryAfter })

test('it returns the JSON, with any content type, and names us as the client', async () => {
  let asked: Record<string, unknown> = {}
  const answer = await fetchFrom((request, response) => {
    asked = request.headers
    response.end('{"jobs":["Zoë 😀"]}')
  })
  expect(answer).toEqual({ json: { jobs: ['Zoë 😀'] }, bytes: 22, validator: null })
  expect(asked['user-agent']).toMatch(/^Rolecall /)
  expect(asked).not.toHaveProperty('cookie')
})

test('it reads a compressed body, and a body that is divided inside characters', async () => {
  const json = Buffer.from(JSON.stringify({ text: '€😀'.repeat(50) }))
  const compressed = await fetchFrom((_request, response) => {
    response.setHeader('content-encoding', 'gzip').end(gzipSync(json))
  })
  expect(compressed).toMatchObject({ json: { text: '€😀'.repeat(50) }, bytes: json.byteLength })

  const inPieces = await fetchFrom((_request, response) => {
    response.flushHeaders()
    response.write(json.subarray(0, 11))
    setTimeout(() => response.end(json.subarray(11)), 20)
  })
  expect(inPieces).toEqual(compressed)
})

describe('a status', () => {
  test.each([
    [404, {}, failure('source.not_found')],
    [410, {}, failure('source.not_found')],
    [429, {}, failure('source.rate_limited', 60)],
    [429, { 'retry-after': '7' }, failure('source.rate_limited', 7)],
    [503, { 'retry-after': '120' }, failure('source.rate_limited', 120)],
    [503, {}, failure('source.unreachable')],
    [500, {}, failure('source.unreachable')],
    [500, { 'retry-after': '9' }, failure('source.unreachable', 9)],
    [304, {}, failure('source.malformed')],
    [403, {}, failure('source.malformed')],
  ])('%i with %j', async (status, headers, expected) => {
    const fetched = fetchFrom((_request, response) => {
      response.writeHead(status, headers).end('{"jobs":[]}')
    })
    await expect(fetched).rejects.toThrow(expected)
  })

  test('429 with a date waits until then', async () => {
    const fetched = fetchFrom((_request, response) => {
      const date = new Date(Date.now() + 90_000).toUTCString()
      response.writeHead(429, { 'retry-after': date }).end()
    })
    const { retryAfter } = (await fetched.catch((thrown: unknown) => thrown)) as {
      retryAfter: number
    }
    expect(retryAfter).toBeGreaterThan(60)
    expect(retryAfter).toBeLessThanOrEqual(91)
  })

  test('a redirect is not followed', async () => {
    let wasFollowed = false
    const elsewhere = await serve((_request, response) => {
      wasFollowed = true
      response.end('{}')
    })
    const fetched = fetchFrom((_request, response) => {
      response.writeHead(302, { location: elsewhere }).end()
    })
    await expect(fetched).rejects.toThrow(failure('source.malformed'))
    expect(wasFollowed).toBe(false)
  })
})

describe('an answer with a validator', () => {
  const etag = 'W/"a-1"'
  const last_modified = 'Fri, 20 Nov 2026 12:00:00 GMT'

  test('gives the validators of the next request', async () => {
    const validatorBy = async (headers: Record<string, string>) => {
      const answer = await fetchFrom((_request, response) => {
        response.writeHead(200, headers).end('{}')
      })
      return answer?.validator
    }
    expect(await validatorBy({ etag })).toEqual({ etag, last_modified: null })
    expect(await validatorBy({ etag, 'last-modified': last_modified })).toEqual({
      etag,
      last_modified,
    })
    expect(await validatorBy({ 'last-modified': last_modified })).toEqual({
      etag: null,
      last_modified,
    })
    expect(await validatorBy({ etag: `"${'x'.repeat(400)}"` })).toBeNull()
    expect(await validatorBy({})).toBeNull()
  })

  test('is asked for with all known validators, and null when it has not changed', async () => {
    let asked: Record<string, unknown> = {}
    const known = { etag, last_modified }
    const ask = (status: number) =>
      fetchFrom(
        (request, response) => {
          asked = request.headers
          response.writeHead(status).end(status === 200 ? '{}' : undefined)
        },
        { known },
      )
    expect(await ask(304)).toBeNull()
    expect(asked).toMatchObject({ 'if-none-match': etag, 'if-modified-since': last_modified })
    expect(await ask(200)).toMatchObject({ json: {} })
  })
})

test('secondsToWait keeps between a second and an hour', () => {
  const now = Date.parse('2026-11-20T12:00:00Z')
  expect(secondsToWait(null, now)).toBeUndefined()
  expect(secondsToWait('soon', now)).toBeUndefined()
  expect(secondsToWait(' 12 ', now)).toBe(12)
  expect(secondsToWait('0', now)).toBe(1)
  expect(secondsToWait('999999', now)).toBe(3600)
  expect(secondsToWait('Fri, 20 Nov 2026 12:00:30 GMT', now)).toBe(30)
  expect(secondsToWait('Fri, 20 Nov 2026 11:00:00 GMT', now)).toBe(1)
})

describe('an answer that is not whole', () => {
  test('nothing listens', async () => {
    await expect(fetchJson('http://127.0.0.1:1/')).rejects.toThrow(failure('source.unreachable'))
  })

  test('it begins too late', async () => {
    const fetched = fetchFrom(() => {}, { timeoutMs: 100 })
    await expect(fetched).rejects.toThrow(failure('source.unreachable'))
  })

  test('it stops half-way', async () => {
    const fetched = fetchFrom(
      (_request, response) => {
        response.write('{"jobs":')
      },
      { timeoutMs: 100 },
    )
    await expect(fetched).rejects.toThrow(failure('source.unreachable'))
  })

  test('the connection breaks', async () => {
    const fetched = fetchFrom((_request, response) => {
      response.writeHead(200, { 'content-length': '100' })
      response.write('{"jobs":', () => response.destroy())
    })
    await expect(fetched).rejects.toThrow(failure('source.unreachable'))
  })

  test.each(['', '<html>', '{"jobs":[', '[1] [2]'])('it is no JSON: %j', async (body) => {
    const fetched = fetchFrom((_request, response) => response.end(body))
    await expect(fetched).rejects.toThrow(failure('source.malformed'))
  })

  test('it is larger than allowed, also once decompressed', async () => {
    const json = JSON.stringify('x'.repeat(100_000))
    const limits = { maxBytes: 50_000 }
    const plain = fetchFrom((_request, response) => response.end(json), limits)
    await expect(plain).rejects.toThrow(failure('source.malformed'))
    const compressed = fetchFrom((_request, response) => {
      response.setHeader('content-encoding', 'gzip').end(gzipSync(json))
    }, limits)
    await expect(compressed).rejects.toThrow(failure('source.malformed'))
  })
})
