// Sends broken requests of every kind of caller to every function. The answer must have our shape
// and the right status, and must hold nothing of the inside.
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { anonymous, ask, type Caller, callerOf, type Question, secret } from '../stack/ask.ts'
import { forgedTokens } from '../stack/forged-tokens.ts'
import { type Person, register } from '../stack/people.ts'
import { removePeople } from '../stack/remove-people.ts'
import {
  deployedFunctions,
  expectFailure,
  expectShape,
  FUNCTIONS,
  LEAKS,
} from './function-cases.ts'

const stack = inject('stack')
let person: Person
let caller: Caller
let forged: Map<string, string>

beforeAll(async () => {
  person = await register(stack, 'shapes')
  caller = await callerOf(stack, person)
  forged = await forgedTokens(stack, caller.token ?? '')
})
afterAll(() => removePeople(stack, person ? [person] : []))

test('every deployed function is tested here', () => {
  expect(Object.keys(FUNCTIONS).toSorted()).toEqual(deployedFunctions())
})

/** JSON of every kind, with names that functions know and names that JavaScript knows. */
const { json } = fc.letrec((tie) => ({
  json: fc.oneof(
    { maxDepth: 4, depthSize: 'small' },
    fc.constantFrom(null, true, -0, 1e308, Number.MAX_SAFE_INTEGER, '', 'null', "'; drop table x"),
    fc.string({ unit: 'binary' }),
    fc.uuid(),
    fc.array(tie('json'), { maxLength: 4 }),
    fc.dictionary(
      fc.constantFrom('id', 'name', 'email', 'msg_id', 'cv_id', 'path', '__proto__', 'toString'),
      tie('json'),
      { maxKeys: 5 },
    ),
  ),
}))

const BODIES: [what: string, question: Question][] = [
  ['no JSON', { body: 'name=Ada' }],
  ['half of JSON', { body: '{"name":' }],
  ['no text', { body: new Uint8Array([0xff, 0xfe, 0, 0xc3, 0x28]) }],
  ['too much', { body: JSON.stringify({ name: 'x'.repeat(1_000_001) }) }],
  ['deep JSON', { body: `${'['.repeat(400_000)}${']'.repeat(400_000)}` }],
  ['a form', { body: 'a=b', headers: { 'content-type': 'application/x-www-form-urlencoded' } }],
  ['XML', { body: '<a/>', headers: { 'content-type': 'application/xml' } }],
  ['no content type', { body: new Uint8Array([123]), headers: { 'content-type': '' } }],
  ['what is not gzip', { body: 'gzip', headers: { 'content-encoding': 'gzip' } }],
]

describe.each(Object.entries(FUNCTIONS))('%s', (name, { methods, for: whom, readsBody }) => {
  const path = `/functions/v1/${name}`
  const rightful = () => ({ person: caller, worker: secret(stack), all: anonymous(stack) })[whom]

  test('another method is refused', async () => {
    for (const method of ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'SEARCH']) {
      if (methods.includes(method)) continue
      for (const who of [rightful(), null]) {
        const answer = await ask(stack, who, path, { method })
        expectFailure(answer, 'request.method', method)
        expect(answer.headers.get('allow')).toBe([...methods, 'OPTIONS'].join(', '))
      }
    }
  })

  test('a browser’s preflight is answered', async () => {
    const answer = await ask(stack, null, path, {
      method: 'OPTIONS',
      headers: { origin: 'http://elsewhere.example', 'access-control-request-method': 'POST' },
    })
    expect([answer.status, answer.text]).toEqual([204, ''])
    expect(answer.headers.get('access-control-allow-origin')).toBe('*')
    expect(answer.headers.get('access-control-allow-headers')).toMatch(/authorization/i)
  })

  test.runIf(whom !== 'all')('broken credentials are refused', async () => {
    const { token = '' } = caller
    const apikey = stack.PUBLISHABLE_KEY
    const strangers: [string, Caller | null][] = [
      ['none', null],
      ['a key alone', anonymous(stack)],
      ['garbage', { apikey, token: 'garbage' }],
      ['a token cut short', { apikey, token: token.slice(0, -9) }],
      ['an unknown key', { apikey: 'sb_secret_unknown' }],
      ['an unknown key as a token', { apikey, token: 'sb_secret_unknown' }],
      ['a long token', { apikey, token: 'x'.repeat(6000) }],
      ['odd letters', { apikey, token: '\'"; drop table x --' }],
      ...[...forged].map(([what, token]): [string, Caller] => [what, { apikey, token }]),
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

  test('odd paths below it answer as the function or not at all', async () => {
    for (const tail of ['/', '/x', '/index.ts', '/%2e%2e/_shared/env.ts', '?x=%00', '/%ff']) {
      const answer = await ask(stack, null, path + tail, { method: methods[0] })
      expect(answer.status, `${tail} ${answer.text}`).toBeLessThan(500)
      expect(answer.text, tail).not.toMatch(LEAKS)
    }
  })

  const writing = methods.filter((method) => method !== 'GET' && method !== 'DELETE')

  test.runIf(writing.length > 0)('bodies of a wrong shape are refused', async () => {
    for (const [what, question] of BODIES) {
      for (const method of writing) {
        const answer = await ask(stack, rightful(), path, { ...question, method })
        if (!readsBody) expect(answer.status, `${what} ${answer.text}`).toBe(200)
        else if (what === 'too much') expectFailure(answer, 'request.too_large', what)
        else expectFailure(answer, 'request.invalid', what)
      }
    }
  })

  test('random JSON and random queries answer in our shape', async () => {
    const check = async (question: Question, query: string) => {
      const answer = await ask(stack, rightful(), path + query, question)
      expect(answer.status, answer.text).not.toBe(500)
      if (answer.status >= 400) expectShape(answer, `${JSON.stringify(question)} ${query}`)
    }
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...methods), json, async (method, value) => {
        const text = JSON.stringify(value)
        if (writing.includes(method)) return check({ method, body: text }, '')
        await check({ method }, `?input=${encodeURIComponent(text.toWellFormed())}`)
      }),
      { seed: 5, numRuns: 25 },
    )
  })
})
