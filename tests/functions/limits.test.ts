// Limits over HTTP on the whole stack, as a new account has them: 100 requests, functions and
// writes together. Only the period is longer, so that no pause of the machine changes a count.
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { FAILURES } from '../../functions/_shared/contract/failure.ts'
import { type Answer, ask, type Caller, callerOf } from '../stack/ask.ts'
import { type Person, register, service } from '../stack/people.ts'
import { raiseLimits } from '../stack/raise-limits.ts'
import { removePeople } from '../stack/remove-people.ts'

const stack = inject('stack')
let ada: Person
let bob: Person
let adasCaller: Caller
let bobsCaller: Caller

const setLimit = (limit_name: string, amount: number, period: string) =>
  service(stack).rpc('set_rate_limit', { limit_name, amount, period }).throwOnError()

beforeAll(async () => {
  ;[ada, bob] = await Promise.all([register(stack, 'ada'), register(stack, 'bob')])
  ;[adasCaller, bobsCaller] = await Promise.all([callerOf(stack, ada), callerOf(stack, bob)])
})
afterAll(async () => {
  await raiseLimits(stack)
  await removePeople(stack, [ada, bob].filter(Boolean))
})

const callFunction = (caller: Caller) => ask(stack, caller, '/functions/v1/contact')
const write = (caller: Caller) =>
  ask(stack, caller, '/rest/v1/education', { method: 'POST', body: { school: 'Here' } })
const callSql = (caller: Caller) =>
  ask(stack, caller, '/rest/v1/rpc/refresh_matches', { method: 'POST' })

function expectRefused(answer: Answer): void {
  const { status, sentence: message } = FAILURES.rate_limited
  expect([answer.status, answer.body], answer.text).toMatchObject([
    status,
    { code: 'rate_limited', message },
  ])
  expect(answer.headers.get('retry-after')).toMatch(/^35\d\d$|^3600$/)
  expect(answer.headers.get('access-control-expose-headers')).toMatch(/retry-after/i)
}

test('the 101st request is refused everywhere, and reading and other people go on', async () => {
  await setLimit('requests', 100, '100 hours')
  const spread = [callFunction, write, callSql, write, callFunction]
  const asked = Array.from({ length: 100 }, (_, n) => spread[n % spread.length]!)
  const answers = await Promise.all(asked.map((one) => one(adasCaller)))
  expect(answers.filter(({ status }) => status >= 300).map(({ text }) => text)).toEqual([])

  for (const one of [callFunction, write, callSql]) expectRefused(await one(adasCaller))
  const { data } = await ada.client.from('education').select('school').throwOnError()
  expect(data).toHaveLength(40)
  for (const one of [callFunction, write, callSql]) {
    expect((await one(bobsCaller)).status).toBeLessThan(300)
  }

  // A limit that an operator changes holds at once.
  await setLimit('requests', 1000, '1 minute')
  for (const one of [callFunction, write, callSql]) {
    expect((await one(adasCaller)).status).toBeLessThan(300)
  }
})

test('a day has a limit of CVs; earlier CVs stay and nothing else is refused', async () => {
  await setLimit('cvs', 2, '100 hours')
  const files = ada.client.storage.from('cvs')
  const ids = [1, 2, 3].map(() => crypto.randomUUID())
  const pathOf = (id: string) => `${ada.id}/${id}.pdf`
  const add = (id: string) =>
    ask(stack, adasCaller, '/rest/v1/cvs', {
      method: 'POST',
      body: { id, path: pathOf(id), filename: 'cv.pdf' },
    })
  for (const id of ids) {
    await files.upload(pathOf(id), new Uint8Array([1]), { contentType: 'application/pdf' })
  }
  const [first, second, third] = await Promise.all(ids.map(add))
  const [refused, ...others] = [first!, second!, third!].toSorted((a, b) => b.status - a.status)
  expect(others.map(({ status }) => status)).toEqual([201, 201])
  const { status, sentence: message } = FAILURES['cv.too_many']
  expect([refused!.status, refused!.body]).toMatchObject([status, { code: 'cv.too_many', message }])
  expect(Number(refused!.headers.get('retry-after'))).toBeGreaterThan(170_000)

  const { data } = await ada.client.from('cvs').select('id').throwOnError()
  expect(data).toHaveLength(2)
  expect((await write(adasCaller)).status).toBe(201)
})
