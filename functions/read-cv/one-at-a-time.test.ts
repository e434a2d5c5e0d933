import { expect, test } from 'vitest'
import { oneAtATime } from './one-at-a-time.ts'

/** Work that lasts until it is told to end, and how many run at once. */
let running = 0
let most = 0
function work() {
  const end = Promise.withResolvers<number>()
  return {
    end,
    async run() {
      running += 1
      most = Math.max(most, running)
      try {
        return await end.promise
      } finally {
        running -= 1
      }
    },
  }
}

test('one works, one waits, more are refused, and a failure blocks nobody', async () => {
  const [first, second, third, fourth] = [work(), work(), work(), work()]
  const one = oneAtATime(first.run)
  const two = oneAtATime(second.run)
  expect(await oneAtATime(third.run)).toBe(0)
  first.end.reject(new Error('broken'))
  await expect(one).rejects.toThrow('broken')

  const later = oneAtATime(fourth.run)
  second.end.resolve(2)
  expect(await two).toBe(2)
  fourth.end.resolve(4)
  expect(await later).toBe(4)
  expect([most, running]).toEqual([1, 0])
})
