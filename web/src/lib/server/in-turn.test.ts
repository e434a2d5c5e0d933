import { expect, test } from 'vitest'
import { inTurn } from './in-turn.ts'

test('work of one key runs in the order in which it arrived, also after a failure', async () => {
  const done: string[] = []
  const slow = Promise.withResolvers<void>()
  const first = inTurn('ada', async () => {
    await slow.promise
    done.push('first')
    throw new Error('lost')
  })
  const second = inTurn('ada', async () => void done.push('second'))
  await inTurn('bob', async () => void done.push('bob'))
  expect(done).toEqual(['bob'])
  slow.resolve()
  await expect(first).rejects.toThrow('lost')
  await second
  expect(done).toEqual(['bob', 'first', 'second'])
  await inTurn('ada', async () => void done.push('third'))
  expect(done).toHaveLength(4)
})
