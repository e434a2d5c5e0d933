import { expect, test } from 'vitest'
import { forgetTries, takeTry } from './tries.ts'

const refused = { code: 'auth.too_many_requests', retryAfter: expect.any(Number) }

async function tries(count: number, take: (at: number) => Promise<unknown>): Promise<number> {
  for (let at = 0; at < count; at++) {
    if ((await take(at)) !== null) return at
  }
  return count
}

test('an account is tried 30 times in five minutes, from wherever it is', async () => {
  expect(await tries(40, (at) => takeTry(`10.0.0.${at}`, 'ada@example.com'))).toBe(30)
  expect(await takeTry('10.0.1.1', ' ADA@example.com')).toMatchObject(refused)
  expect(await takeTry('10.0.1.1', 'bob@example.com')).toBeNull()
})

test('an address tries 300 times in five minutes, whichever account it is', async () => {
  expect(await tries(310, (at) => takeTry('10.1.0.1', `person-${at}@example.com`))).toBe(300)
  expect(await takeTry('10.1.0.1', 'cleo@example.com')).toMatchObject(refused)
  expect(await takeTry('10.1.0.2', 'cleo@example.com')).toBeNull()
})

test('a person who got in may mistype again', async () => {
  await tries(30, () => takeTry('10.2.0.1', 'dina@example.com'))
  await forgetTries('Dina@example.com')
  expect(await takeTry('10.2.0.1', 'dina@example.com')).toBeNull()
})
