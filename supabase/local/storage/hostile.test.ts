import fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import { mustBeKey } from './key.ts'
import { openStorageHome } from './test-home.ts'

const home = await openStorageHome()
const { ada, db, keys, url, tokenOf } = home
afterAll(() => home.close())

test('any key is accepted or is an InvalidKey, and stays inside its folder', async () => {
  const token = await tokenOf(ada)
  const headers = {
    apikey: keys.publishable,
    authorization: `Bearer ${token}`,
    'x-upsert': 'true',
    'content-type': 'text/plain',
  }
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(
        fc.string({ maxLength: 40 }),
        fc.string({ unit: 'binary', maxLength: 20 }),
        fc.constantFrom(
          '../../keys.json',
          '..%2f..',
          'a\0b',
          "a'b",
          'é',
          'a/../../b',
          '%',
          'x'.repeat(1500),
        ),
      ),
      async (wild) => {
        const key = `${ada}/${wild}`
        const answer = await fetch(
          `${url}/storage/v1/object/papers/${ada}%2F${encodeURIComponent(wild.toWellFormed())}`,
          {
            method: 'POST',
            headers,
            body: 'x',
          },
        )
        const body = (await answer.json()) as { Key?: string; error?: string }
        if (isKey(key)) expect([answer.status, body.Key]).toEqual([200, `papers/${key}`])
        else expect([answer.status, body.error]).toEqual([400, 'InvalidKey'])
      },
    ),
    { numRuns: 150 },
  )
  const { rows } = await db.query(
    `select name from storage.objects where bucket_id = 'papers' and not starts_with(name, $1)`,
    [ada],
  )
  expect(rows).toEqual([])
})

function isKey(key: string): boolean {
  try {
    return mustBeKey(key) === key
  } catch {
    return false
  }
}

test('hostile bodies and headers are refused and cause no error', async () => {
  const headers = { apikey: keys.secret }
  const post = (path: string, init: RequestInit) =>
    fetch(`${url}/storage/v1${path}`, {
      method: 'POST',
      ...init,
      headers: { ...headers, ...init.headers },
    })
  const answers = await Promise.all([
    post('/object/drop/h1', {
      body: 'not multipart',
      headers: { 'content-type': 'multipart/form-data; boundary=x' },
    }),
    post('/object/drop/h2', { body: new FormData() }),
    post('/object/list/drop', { body: '{' }),
    post('/object/list/drop', { body: '{"prefix":"a\\u0000"}' }),
    post('/object/sign/drop/any', { body: '{"expiresIn":-1}' }),
    post('/object/sign/drop', { body: '{"expiresIn":9,"paths":["\\u0000"]}' }),
    post('/bucket', { body: '{"name":"a/b"}' }),
    fetch(`${url}/storage/v1/object/sign/drop/any?token=nonsense`),
    fetch(`${url}/storage/v1/object/sign/drop/any`),
    fetch(`${url}/storage/v1/object/drop`, {
      method: 'DELETE',
      headers,
      body: '{"prefixes":["\\u0000"]}',
    }),
  ])
  expect(answers.map((answer) => answer.status)).toEqual(answers.map(() => 400))

  const form = new FormData()
  form.set('contentType', 'text/plain\r\nx-evil: 1')
  form.set('', new Blob(['x']))
  expect((await post('/object/drop/h3', { body: form })).status).toBe(400)
  const badMetadata = Buffer.from('{"a":"\\u0000"}').toString('base64')
  expect(
    (await post('/object/drop/h4', { body: 'x', headers: { 'x-metadata': badMetadata } })).status,
  ).toBe(400)
})
