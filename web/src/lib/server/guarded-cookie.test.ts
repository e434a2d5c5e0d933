import { expect, test } from 'vitest'
import { guarded } from './guarded-cookie.ts'

test.each([
  ['https://rolecall.example/sign-in', true],
  // A browser would drop it otherwise, and nobody could sign in at home.
  ['http://localhost:5173/sign-in', false],
  ['http://127.0.0.1:5173/sign-in', false],
])('at %s', (address, secure) => {
  expect(guarded(new URL(address))).toEqual({ httpOnly: true, sameSite: 'lax', secure })
})
