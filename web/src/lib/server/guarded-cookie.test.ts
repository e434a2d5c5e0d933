import { expect, test } from 'vitest'
import { guarded } from './guarded-cookie.ts'

test.each([
  ['https://rolecall.example/sign-in', true],
  // Otherwise a browser drops the cookie, and signing in on localhost fails.
  ['http://localhost:5173/sign-in', false],
  ['http://127.0.0.1:5173/sign-in', false],
])('cookies at %s are secure or not', (address, secure) => {
  expect(guarded(new URL(address))).toEqual({ httpOnly: true, sameSite: 'lax', secure })
})
