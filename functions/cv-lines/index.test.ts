// The function against a stub of the platform, for what a file can do to the process that reads it.
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { Failure } from '../_shared/contract/failure.ts'
import { ADA, SECRET_KEY, signedIn, stubPlatform } from '../_shared/testing.ts'

const cv_id = crypto.randomUUID()
let quotes: unknown[]
const row = { path: `${ADA}/${cv_id}.pdf`, filename: 'cv.pdf', unplaced: [{ line: 2 }] as unknown }
const box = { left: 0.1, top: 0.1, width: 0.5, height: 0.02 }
const look = { page: 2, size: 10, is_bold: false, level: null, left: 60, is_ruled: false, box }
const text = {
  text: 'Ada\nNurse of the year\n\nSecret',
  lines: [{ ...look, box: undefined }, look],
  links: [],
  kind: 'pdf',
}
const ADA_LINE = { line: 1, text: 'Ada', page: 2, box: null }
const NURSE_LINE = { line: 2, text: 'Nurse of the year', page: 2, box }
const SECRET_LINE = { line: 4, text: 'Secret', page: null, box: null }

let server: Server
let origin: string
let extracted: { status: number; body: unknown }
let asked: unknown[]

beforeAll(async () => {
  server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk)
    const answers: Record<string, () => { status: number; body: unknown }> = {
      '/rest/v1/rpc/take_request': () => ({ status: 200, body: null }),
      '/rest/v1/profiles': () => ({ status: 200, body: [{ user_id: ADA }] }),
      '/rest/v1/cvs': () => ({ status: 200, body: [row] }),
      '/rest/v1/proposals': () => ({ status: 200, body: quotes.map((quote) => ({ quote })) }),
      '/functions/v1/extract-cv': () => {
        asked.push(request.headers.apikey, JSON.parse(Buffer.concat(chunks).toString()))
        return extracted
      },
    }
    const { pathname } = new URL(request.url ?? '', 'http://localhost')
    const { status, body } = answers[pathname]?.() ?? { status: 404, body: {} }
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => server.close())

beforeEach(() => {
  stubPlatform(origin)
  asked = []
  quotes = []
  row.unplaced = [{ line: 2 }]
  extracted = { status: 200, body: text }
})
afterEach(() => {
  vi.unstubAllEnvs()
  vi.resetModules()
})

async function call(scope?: 'all') {
  const { default: cvLines } = await import('./index.ts')
  const response = await cvLines.fetch(
    new Request('http://localhost/cv-lines', {
      method: 'POST',
      headers: await signedIn(ADA),
      body: JSON.stringify({ cv_id, scope }),
    }),
  )
  const { status, headers } = response
  return { status, wait: headers.get('retry-after'), ...(await response.json()) }
}

test('the file of the row is opened without a message of the queue', async () => {
  const { status, lines } = await call()
  expect([status, lines]).toEqual([200, [NURSE_LINE]])
  const { path, filename } = row
  expect(asked).toEqual([SECRET_KEY, { cv_id, path, filename }])
})

test.each([
  ['no line', []],
  ['what is no list of lines', { line: 2 }],
  ['a number that is none', [{ line: '2' }]],
])('a row with %s opens no file', async (_what, unplaced) => {
  row.unplaced = unplaced
  expect(await call()).toMatchObject({ status: 200, lines: [] })
  expect(asked).toEqual([])
})

test('the lines behind a proposal are read too', async () => {
  quotes = [[{ line: 1 }, { line: 2 }], 'nonsense']
  expect((await call()).lines).toEqual([NURSE_LINE, ADA_LINE])
})

test('all lines that say anything are read for the page of the CV', async () => {
  row.unplaced = []
  expect((await call('all')).lines).toEqual([ADA_LINE, NURSE_LINE, SECRET_LINE])
})

test('a line that the file does not have is left out', async () => {
  row.unplaced = [{ line: 4 }, { line: 5 }, { line: 4, page: 1 }]
  expect((await call()).lines).toEqual([SECRET_LINE])
})

test('a failure of the file is passed on', async () => {
  extracted = { status: 404, body: new Failure('cv.not_found').toJSON() }
  expect(await call()).toMatchObject({ status: 404, code: 'cv.not_found' })
})

test('a file that uses its time is unreadable', async () => {
  extracted = { status: 546, body: { code: 'WORKER_RESOURCE_LIMIT', message: 'not enough' } }
  expect(await call()).toMatchObject({ status: 422, code: 'cv.unreadable' })
})

test.each([
  ['it is busy', 503, new Failure('service.unavailable').toJSON()],
  ['it ended for another reason', 500, { code: 'WORKER_ERROR', message: 'exited' }],
])('the file is not blamed when %s', async (_why, status, body) => {
  extracted = { status, body }
  expect(await call()).toMatchObject({ status: 503, code: 'service.unavailable', wait: '2' })
})
