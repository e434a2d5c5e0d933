import { expect, test } from 'vitest'
import { inactivityMail } from './inactivity-mail.ts'

const seen = new Date('2026-01-31T12:00:00Z')

test.each([
  ['a year after the last visit', '2027-01-02', '31 January 2027'],
  ['three weeks from now at the earliest', '2027-03-01', '22 March 2027'],
])('it names the day: %s', (_what, now, day) => {
  const mail = inactivityMail(seen, new Date(`${now}T00:00:00Z`), 'https://example.com')
  expect(mail.subject).toBe(`Your Rolecall account will be erased on ${day}`)
  for (const body of [mail.text, mail.html]) {
    expect(body).toContain('31 January 2026')
    expect(body).toContain(day)
    expect(body).toContain('Sign in at https://example.com before then')
  }
})

test('without a known address the mail names the page', () => {
  expect(inactivityMail(seen, seen, undefined).text).toContain('Sign in to Rolecall before then')
})
