// Broken input of single functions, field by field and character by character. error-shape.test.ts
// sends the same broken requests to all functions.
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { readContact, writeContact } from '../../functions/_shared/contract/contact.ts'
import { FAILURES, type FailureCode } from '../../functions/_shared/contract/failure.ts'
import { ask, callAs, type Caller, callerOf, secret } from '../stack/ask.ts'
import { type Person, register } from '../stack/people.ts'
import { removePeople } from '../stack/remove-people.ts'
import { expectFailure, LEAKS } from './function-cases.ts'

const stack = inject('stack')
let person: Person
let caller: Caller

beforeAll(async () => {
  person = await register(stack, 'errors')
  caller = await callerOf(stack, person)
})
afterAll(() => removePeople(stack, person ? [person] : []))

test('an unknown function is not found', async () => {
  for (const name of [
    'nope',
    '_shared',
    '_shared/env.ts',
    'deno.json',
    '..%2f..%2fpackage.json',
    '%00',
  ]) {
    const answer = await ask(stack, caller, `/functions/v1/${name}`)
    expect(answer.status, name).toBe(404)
    expect(answer.text, name).not.toMatch(LEAKS)
  }
})

describe('input of contact', () => {
  const put = (body: unknown, headers?: Record<string, string>) =>
    ask(stack, caller, '/functions/v1/contact', { method: 'PUT', body, headers })
  const good = { name: 'Ada', email: 'ada@example.com', phone: null, address: null }

  test.each([
    ['nothing', ''],
    ['no JSON', 'name=Ada'],
    ['half of JSON', '{"name":'],
    ['null', 'null'],
    ['a list', '[]'],
    ['a word', '"Ada"'],
    ['a number', '5'],
    ['an empty object', '{}'],
    ['NaN', '{"name":NaN}'],
    ['two documents', '{}{}'],
  ])('%s', async (what, text) => {
    const answer = await put(text, { 'content-type': 'application/json' })
    expectFailure(answer, 'request.invalid', what)
  })

  test.each([
    ['a number for a name', { ...good, name: 5 }, 'name'],
    ['a list for an e-mail address', { ...good, email: [] }, 'email'],
    ['an object for a phone', { ...good, phone: { toString: 'x' } }, 'phone'],
    ['a field left out', { name: 'Ada', email: null, phone: null }, 'address'],
    ['a name too long', { ...good, name: 'x'.repeat(121) }, 'name'],
    ['an address too long', { ...good, address: 'x'.repeat(301) }, 'address'],
  ])('%s names the field', async (what, body, field) => {
    const answer = await put(body)
    expectFailure(answer, 'request.invalid', what)
    expect((answer.body as { fields: object }).fields).toHaveProperty(field)
  })

  test('input that is too large is refused', async () => {
    for (const body of [
      JSON.stringify({ ...good, name: 'x'.repeat(1_000_001) }),
      `${'['.repeat(600_000)}${']'.repeat(600_000)}`,
      ' '.repeat(3_000_000),
    ]) {
      expectFailure(await put(body), 'request.too_large', `${body.length} letters`)
    }
    const nested = `${'['.repeat(400_000)}${']'.repeat(400_000)}`
    expectFailure(await put(nested), 'request.invalid', 'deep nesting')
  })

  test('bytes that are no text, and a false length, are refused', async () => {
    const answer = await put(new Uint8Array([0xff, 0xfe, 0, 0xc3, 0x28]))
    expectFailure(answer, 'request.invalid', 'no UTF-8')
    const packed = await put('{}', { 'content-encoding': 'gzip' })
    expect(packed.status).toBeLessThan(500)
  })

  test('names of JavaScript itself do no harm', async () => {
    const answer = await put(
      `{"__proto__":{"name":"x"},"constructor":{"prototype":{}},"name":"Ada","email":null,"phone":null,"address":null}`,
      { 'content-type': 'application/json' },
    )
    expect([answer.status, answer.body]).toEqual([
      200,
      { name: 'Ada', email: null, phone: null, address: null },
    ])
  })

  test('characters of every kind come back unchanged', async () => {
    const name = 'Zoë 李 \u0000 \ud83d\ude00 \' " \\ ; -- \u202e'
    const call = callAs(stack, caller)
    expect((await call(writeContact, { ...good, name })).name).toBe(name)
    expect((await call(readContact, {})).name).toBe(name)
  })
})

test('extract-cv checks its input, although only our own functions call it', async () => {
  const good = { msg_id: 1, cv_id: crypto.randomUUID(), path: 'nobody/nothing.pdf', filename: 'a' }
  const bodies: [unknown, FailureCode][] = [
    ['', 'request.invalid'],
    ['{', 'request.invalid'],
    [{ ...good, msg_id: 'one' }, 'request.invalid'],
    [{ ...good, cv_id: 'one' }, 'request.invalid'],
    [{ ...good, path: '' }, 'request.invalid'],
    ['x'.repeat(2_000_000), 'request.too_large'],
    [good, 'cv.not_found'],
    [{ ...good, path: '../../keys.json' }, 'cv.not_found'],
  ]
  for (const [body, code] of bodies) {
    const options = { method: 'POST', body }
    const answer = await ask(stack, secret(stack), '/functions/v1/extract-cv', options)
    const { status } = FAILURES[code]
    expect([answer.status, answer.body], answer.text).toMatchObject([status, { code }])
  }
})

test('a body that is not read does not break the connection for the next request', async () => {
  const post = (body: string) =>
    ask(stack, secret(stack), '/functions/v1/read-cv', { method: 'POST', body })
  for (let turn = 0; turn < 40; turn++) {
    expect((await post('x'.repeat(2_000_000))).status).toBe(200)
    expect((await post('{}')).status).toBe(200)
  }
})
