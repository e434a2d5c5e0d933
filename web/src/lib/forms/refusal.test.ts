import { expect, test } from 'vitest'
import { refusalOf } from './refusal.ts'

const location = '/profile'

test('a refusal shows the sentence of the action', () => {
  const data = { fields: { q: 'Too long.' }, message: null }
  expect(refusalOf({ type: 'failure', status: 400, location, data })).toEqual({
    fields: { q: 'Too long.' },
    message: '',
    isSignedOut: false,
  })
})

test.each([
  ['auth.required', true, /signed out/],
  ['service.unavailable', false, /could not be reached/],
  ['internal', false, /could not be saved/],
] as const)('%s keeps the typed text', (code, isSignedOut, sentence) => {
  const refusal = refusalOf({
    type: 'error',
    error: { code, status: 500, message: 'from elsewhere' },
  })
  expect(refusal).toMatchObject({ fields: {}, isSignedOut })
  expect(refusal?.message).toMatch(sentence)
  expect(refusal?.message).toMatch(/What you wrote is still here/)
})

test('a saved form has no refusal', () => {
  expect(refusalOf({ type: 'success', status: 200, location })).toBeNull()
  expect(refusalOf({ type: 'redirect', status: 303, location })).toBeNull()
})
