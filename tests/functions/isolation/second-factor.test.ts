// Who has a second factor is nobody without it, to functions either; the rest is in matrix.test.ts.
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import type { Resident } from '../../cases/case.ts'
import { settle } from '../../cases/settle.ts'
import { ask, type Caller } from '../../stack/ask.ts'
import { removePeople } from '../../stack/remove-people.ts'
import { bothSessions } from '../../stack/second-factor.ts'

const stack = inject('stack')
let ada: Resident
let weak: Caller // signed in with the password alone
let strong: Caller

beforeAll(async () => {
  ada = await settle(stack, 'ada')
  ;({ weak, strong } = await bothSessions(stack, ada))
})
afterAll(() => removePeople(stack, [ada].filter(Boolean)))

test('the function that opens contact data', async () => {
  const body = { name: 'Eve', email: null, phone: null, address: null }
  for (const question of [{}, { method: 'PUT', body }]) {
    const refused = await ask(stack, weak, '/functions/v1/contact', question)
    expect(refused).toMatchObject({ status: 403, body: { code: 'auth.mfa_required' } })
  }
  expect((await ask(stack, strong, '/functions/v1/contact')).text).toContain(ada.mark)
})
