import { expect, test } from 'vitest'
import { answerOf } from './answer.ts'

const location = '/profile'
const refused = (status: number) => ({ type: 'failure' as const, status, location, data: {} })

test('only a success counts as saved', () => {
  expect(answerOf({ type: 'success', status: 200, location })).toEqual({ isSaved: true })
})

test.each([
  [400, false],
  [413, false],
  [429, true],
  [503, true],
])('a refusal with status %i may pass: %s', (status, isPassing) => {
  expect(answerOf(refused(status))).toMatchObject({ isSaved: false, isPassing })
})

test('a lost connection and a lost session may pass', () => {
  for (const code of ['service.unavailable', 'auth.required'] as const) {
    const error = { code, status: 500, message: '' }
    expect(answerOf({ type: 'error', error })).toMatchObject({ isSaved: false, isPassing: true })
  }
})
