// Whatever is sent, the answer is one of ours: { code, message, fields? }, the right status, and
// nothing about how it is made inside.
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { failureBody } from '../../functions/_shared/contract/failure-body.ts'
import { FAILURES, type FailureCode } from '../../functions/_shared/contract/failure.ts'
import { root } from '../../scripts/settings.ts'
import { loadKeys } from '../../supabase/local/keys.ts'
import { signToken } from '../../supabase/local/claims.ts'
import { anonymous, type Answer, ask, type Caller, callerOf, secret } from '../support/ask.ts'
import { type Person, register } from '../support/people.ts'
import { removePeople } from '../support/remove-people.ts'

const stack = inject('stack')
let person: Person
let caller: Caller
let expired: Caller

beforeAll(async () => {
  person = await register(stack, 'errors')
  caller = await callerOf(stack, person)
  const exp = Math.floor(Date.now() / 1000) - 60
  const token = await signToken(
    { sub: person.id, role: 'authenticated', exp },
    await loadKeys(stack.dataDir),
    `${stack.API_URL}/auth/v1`,
  )
  expired = { ...caller, token }
})
afterAll(() => removePeople(stack, person ? [person] : []))

/** The functions as they are; `for` says whose credentials open them. */
const FUNCTIONS: Record<string, { methods: string[]; for: 'person' | 'worker' | 'all' }> = {
  account: { methods: ['POST'], for: 'worker' },
  contact: { methods: ['GET', 'PUT'], for: 'person' },
  embed: { methods: ['POST'], for: 'worker' },
  'erase-account': { methods: ['POST'], for: 'person' },
  'extract-cv': { methods: ['POST'], for: 'worker' },
  health: { methods: ['GET'], for: 'all' },
  'ingest-jobs': { methods: ['POST'], for: 'worker' },
  'read-cv': { methods: ['POST'], for: 'worker' },
  'rotate-key': { methods: ['POST'], for: 'worker' },
}
const functions = Object.entries(FUNCTIONS)

const LEAKS =
  /\.ts\b|\bat .+:\d+|stack|node_modules|deno|npm:|select |insert |update |pg_|pgrst|postgres|sqlstate|sb_secret|eyJ|TypeError/i

function expectFailure(answer: Answer, code: FailureCode, what: string): void {
  expect([answer.status, answer.body], `${what}: ${answer.text}`).toMatchObject([
    FAILURES[code].status,
    { code, message: FAILURES[code].sentence },
  ])
  expect(failureBody.strict().safeParse(answer.body).success, answer.text).toBe(true)
  expect(answer.text, what).not.toMatch(LEAKS)
  expect(answer.headers.get('content-type')).toMatch(/^application\/json/)
  expect(answer.headers.get('access-control-allow-origin')).toBe('*')
  expect(answer.headers.get('x-request-id')).toMatch(/^[\w-]{8,64}$/)
}

test('every function is looked at here', () => {
  const entries = readdirSync(join(root, 'functions'), { withFileTypes: true })
  const names = entries.filter((entry) => entry.isDirectory() && /^[a-z]/.test(entry.name))
  expect(Object.keys(FUNCTIONS)).toEqual(names.map(({ name }) => name).toSorted())
})

describe.each(functions)('%s', (name, { methods, for: whom }) => {
  const path = `/functions/v1/${name}`
  const rightful = () => ({ person: caller, worker: secret(stack), all: anonymous(stack) })[whom]

  test('another method', async () => {
    for (const method of ['GET', 'POST', 'PUT', 'PATCH', 'DELETE']) {
      if (methods.includes(method)) continue
      for (const who of [rightful(), null]) {
        const answer = await ask(stack, who, path, { method })
        expectFailure(answer, 'request.method', method)
        expect(answer.headers.get('allow')).toBe([...methods, 'OPTIONS'].join(', '))
      }
    }
  })

  test('a browser’s preflight', async () => {
    const answer = await ask(stack, null, path, {
      method: 'OPTIONS',
      headers: { origin: 'http://elsewhere.example', 'access-control-request-method': 'POST' },
    })
    expect([answer.status, answer.text]).toEqual([204, ''])
    expect(answer.headers.get('access-control-allow-origin')).toBe('*')
    expect(answer.headers.get('access-control-allow-headers')).toMatch(/authorization/i)
  })

  test.runIf(whom !== 'all')('broken credentials', async () => {
    const { token = '' } = caller
    const apikey = stack.PUBLISHABLE_KEY
    const strangers: [string, Caller | null][] = [
      ['none', null],
      ['a key alone', anonymous(stack)],
      ['garbage', { apikey, token: 'garbage' }],
      ['a token cut short', { apikey, token: token.slice(0, -9) }],
      ['an expired token', expired],
      ['an unknown key', { apikey: 'sb_secret_unknown' }],
      ['a long token', { apikey, token: 'x'.repeat(6000) }],
      ['odd letters', { apikey, token: '\'"; drop table x --' }],
      ...(whom === 'worker' ? ([['a person', caller]] as [string, Caller][]) : []),
    ]
    for (const [what, stranger] of strangers) {
      for (const method of methods) {
        const answer = await ask(stack, stranger, path, { method })
        expectFailure(answer, 'auth.required', `${what} ${method}`)
      }
    }
    for (const authorization of ['Basic YWRhOmFkYQ==', 'Bearer', 'Bearer  ', `Token ${token}`]) {
      for (const method of methods) {
        const answer = await ask(stack, { apikey }, path, { method, headers: { authorization } })
        expectFailure(answer, 'auth.required', authorization)
      }
    }
  })

  test('odd paths below it are answered as itself or not at all', async () => {
    for (const tail of ['/', '/x', '/index.ts', '/%2e%2e/_shared/env.ts', '?x=%00', '/%ff']) {
      const answer = await ask(stack, null, path + tail, { method: methods[0] })
      expect(answer.status, `${tail} ${answer.text}`).toBeLessThan(500)
      expect(answer.text, tail).not.toMatch(LEAKS)
    }
  })
})

test('a function that is not there', async () => {
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

  test('too much', async () => {
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

  test('bytes that are no text, and a length that is not true', async () => {
    const answer = await put(new Uint8Array([0xff, 0xfe, 0, 0xc3, 0x28]))
    expectFailure(answer, 'request.invalid', 'no UTF-8')
    const packed = await put('{}', { 'content-encoding': 'gzip' })
    expect(packed.status).toBeLessThan(500)
  })

  test('names of the language’s own do no harm', async () => {
    const answer = await put(
      `{"__proto__":{"name":"x"},"constructor":{"prototype":{}},"name":"Ada","email":null,"phone":null,"address":null}`,
      { 'content-type': 'application/json' },
    )
    expect([answer.status, answer.body]).toEqual([
      200,
      { name: 'Ada', email: null, phone: null, address: null },
    ])
  })

  test('letters of every kind come back as they were', async () => {
    const name = 'Zoë 李 \u0000 \ud83d\ude00 \' " \\ ; -- \u202e'
    expect((await put({ ...good, name })).body).toMatchObject({ name })
    expect((await ask(stack, caller, '/functions/v1/contact')).body).toMatchObject({ name })
  })
})

test('what a worker is sent does not matter', async () => {
  const bodies = ['', '{', 'null', 'x'.repeat(2_000_000), new Uint8Array([0, 255])]
  const workers = functions.filter(([, { for: whom }]) => whom === 'worker')
  // These two are told what to do.
  for (const [name] of workers.filter(([name]) => !/^(extract-cv|rotate-key)$/.test(name))) {
    for (const body of bodies) {
      const answer = await ask(stack, secret(stack), `/functions/v1/${name}`, {
        method: 'POST',
        body,
      })
      expect([answer.status, answer.body], answer.text).toMatchObject([
        200,
        { done: expect.any(Number) },
      ])
    }
  }
})

test('what rotate-key is sent is looked at', async () => {
  const bodies: [unknown, FailureCode][] = [
    ['{', 'request.invalid'],
    ['null', 'request.invalid'],
    [{ after: 7 }, 'request.invalid'],
    [{ after: 'x'.repeat(201) }, 'request.invalid'],
    ['x'.repeat(2_000_000), 'request.too_large'],
  ]
  for (const [body, code] of bodies) {
    const question = { method: 'POST', body }
    const answer = await ask(stack, secret(stack), '/functions/v1/rotate-key', question)
    expectFailure(answer, code, String(body).slice(0, 20))
  }
})

test('what extract-cv is sent is looked at, for read-cv tells it what to do', async () => {
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

test('a body nobody read does not spoil the connection for who asks next', async () => {
  const post = (body: string) =>
    ask(stack, secret(stack), '/functions/v1/read-cv', { method: 'POST', body })
  for (let turn = 0; turn < 40; turn++) {
    expect((await post('x'.repeat(2_000_000))).status).toBe(200)
    expect((await post('{}')).status).toBe(200)
  }
})
