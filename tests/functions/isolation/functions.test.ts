// The functions, called by those they are not for.
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import type { Resident } from '../../cases/case.ts'
import { settle } from '../../cases/settle.ts'
import { anonymous, ask, secret } from '../../stack/ask.ts'
import { functionNames } from '../../stack/catalogue.ts'
import { asProgram } from '../../stack/client-token.ts'
import { digestOf } from '../../stack/digest/digest.ts'
import { service } from '../../stack/people.ts'
import { removePeople } from '../../stack/remove-people.ts'
import { expectFailure, FUNCTIONS } from '../function-cases.ts'

const stack = inject('stack')
let ada: Resident
let bob: Resident

beforeAll(async () => {
  ;[ada, bob] = await Promise.all([settle(stack, 'ada'), settle(stack, 'bob')])
})
afterAll(() => removePeople(stack, [ada, bob].filter(Boolean)))

/** metrics.test.ts asks for it in every way. */
const FOR_OPERATORS = ['metrics']
const WORKERS = Object.keys(FUNCTIONS).filter(
  (name) => FUNCTIONS[name]?.for === 'worker' && !FOR_OPERATORS.includes(name),
)

const FOR_PEOPLE = Object.keys(FUNCTIONS).filter((name) => FUNCTIONS[name]?.for === 'person')

test('every function has a case', () => {
  expect(WORKERS.length).toBeGreaterThan(5)
  expect(Object.keys(FUNCTIONS).toSorted()).toEqual(functionNames())
})

test.each(WORKERS)('%s works for the secret key alone', async (name) => {
  const queued = () => service(stack).rpc('queue_progress').throwOnError()
  const path = `/functions/v1/${name}`
  const refused = { status: 401, body: { code: 'auth.required' } }
  const callers = [
    null,
    anonymous(stack),
    bob.caller,
    { apikey: bob.caller.token ?? '' },
    { apikey: `${stack.SECRET_KEY}x` },
    { apikey: stack.PUBLISHABLE_KEY, token: stack.PUBLISHABLE_KEY },
    { apikey: stack.SECRET_KEY.slice(0, -1) },
    { apikey: stack.SECRET_KEY.replace('secret', 'publishable') },
  ]
  await queued()
  for (const caller of callers) {
    const answer = await ask(stack, caller, path, { method: 'POST', body: { person: ada.id } })
    expect(answer, caller?.apikey).toMatchObject(refused)
  }
  const inQuery = await ask(stack, null, `${path}?apikey=${stack.SECRET_KEY}`, { method: 'POST' })
  expect(inQuery).toMatchObject(refused)
  // extract-cv is told what to do by read-cv; the others ask their queue.
  const status = name === 'extract-cv' ? 400 : 200
  expect(await ask(stack, secret(stack), path, { method: 'POST' })).toMatchObject({ status })
})

test.each(FOR_PEOPLE)('%s refuses the token of another program', async (name) => {
  const program = await asProgram(stack, ada.caller)
  const before = await digestOf(stack, ada)
  for (const method of FUNCTIONS[name]?.methods ?? []) {
    const body = method === 'GET' ? undefined : { name: 'Eve', email: ada.email }
    const answer = await ask(stack, program, `/functions/v1/${name}`, { method, body })
    expectFailure(answer, 'auth.forbidden', `${method} ${name}`)
  }
  expect(await digestOf(stack, ada)).toEqual(before)
})

test('contact data is its owner’s, whatever else is said', async () => {
  const before = await digestOf(stack, ada)
  const attempts = [
    '/functions/v1/contact',
    `/functions/v1/contact?user_id=${ada.id}`,
    `/functions/v1/contact?person=${ada.id}&id=${ada.id}`,
    `/functions/v1/contact/${ada.id}`,
  ]
  for (const path of attempts) {
    const headers = { 'x-user-id': ada.id, 'x-forwarded-user': ada.id, cookie: `user=${ada.id}` }
    const read = await ask(stack, bob.caller, path, { headers })
    expect(read.text).not.toContain(ada.mark)
    if (read.status === 200) expect(read.text).toContain(bob.mark)
    const written = await ask(stack, bob.caller, path, {
      method: 'PUT',
      headers,
      body: {
        user_id: ada.id,
        person: ada.id,
        name: bob.mark,
        email: null,
        phone: null,
        address: null,
      },
    })
    expect(written.status, written.text).toBeLessThan(500)
  }
  expect(await digestOf(stack, ada)).toEqual(before)
  expect((await ask(stack, ada.caller, '/functions/v1/contact')).text).toContain(ada.mark)
})

test('contact data is nobody’s without a person, the secret key included', async () => {
  const before = await digestOf(stack, ada)
  const body = { name: 'Eve', email: null, phone: null, address: null }
  for (const caller of [
    null,
    anonymous(stack),
    secret(stack),
    { ...secret(stack), token: stack.SECRET_KEY },
    { apikey: stack.PUBLISHABLE_KEY, token: stack.PUBLISHABLE_KEY },
  ]) {
    for (const question of [{}, { method: 'PUT', body }]) {
      const answer = await ask(stack, caller, '/functions/v1/contact', question)
      expect(answer).toMatchObject({ status: 401, body: { code: 'auth.required' } })
    }
  }
  expect(await digestOf(stack, ada)).toEqual(before)
})

test('what the database keeps of contact data is sealed for its owner', async () => {
  const db = service(stack)
  const { data: sealed } = await db.rpc('read_contact', { person: ada.id }).throwOnError()
  expect(JSON.stringify(sealed)).not.toContain(ada.mark)
  expect(atob(sealed[0]?.sealed.replace(/\s/g, '') ?? '')).not.toContain(ada.mark)

  // Another person's sealed bytes put into one's own row do not open.
  const { data: own } = await db.rpc('read_contact', { person: bob.id }).throwOnError()
  await db.rpc('write_contact', { person: bob.id, ...sealed[0]! }).throwOnError()
  const read = await ask(stack, bob.caller, '/functions/v1/contact')
  expect(read).toMatchObject({ status: 503, body: { code: 'contact.unavailable' } })
  await db.rpc('write_contact', { person: bob.id, ...own[0]! }).throwOnError()
})
