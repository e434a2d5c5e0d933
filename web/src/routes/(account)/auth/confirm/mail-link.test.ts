import { expect, test } from 'vitest'
import { mailLink, placeAfter } from './mail-link.ts'

const at = (query: string) => mailLink(new URL(`http://localhost/auth/confirm${query}`))

test.each(['signup', 'recovery', 'magiclink', 'email_change'])(
  '%s: a link of our mails',
  (type) => {
    expect(at(`?token_hash=pkce_abc&type=${type}`)).toEqual({
      kind: type,
      tokenHash: 'pkce_abc',
      code: null,
      isSpent: false,
      isAccepted: false,
    })
  },
)

test.each([
  ['?next=/welcome', 'signup'],
  ['?next=/reset-password', 'recovery'],
  ['?for=email-change', 'email_change'],
  ['', 'signup'],
  ['?type=nonsense&next=/reset-password', 'recovery'],
])('%s: the landing of hosted’s own templates is for %s', (query, kind) => {
  expect(at(query).kind).toBe(kind)
})

test('a link that hosted refused is spent, and so is one whose code cannot be exchanged', () => {
  expect(at('?next=/welcome&error=access_denied&error_code=otp_expired').isSpent).toBe(true)
  expect(at('?next=/welcome&code=abc')).toMatchObject({ isSpent: true, code: 'abc' })
})

test('only an address change waits for a second mailbox', () => {
  expect(at('?for=email-change&message=Confirmation+link+accepted').isAccepted).toBe(true)
  expect(at('?next=/welcome&message=hello').isAccepted).toBe(false)
})

test('an address change leads to the settings of a person who is signed in', () => {
  expect(placeAfter('email_change', 'half', true)).toBe('/settings?email-change=half')
  expect(placeAfter('email_change', 'half', false)).toBe('/sign-in?email-change=half')
})
