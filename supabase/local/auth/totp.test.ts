import { type TOTP, URI } from 'otpauth'
import { expect, test } from 'vitest'
import { keyUri, makeSecret, matchingStep } from './totp.ts'

/** "12345678901234567890" of RFC 6238, appendix B, in base32 */
const RFC_SECRET = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ'

// The RFC prints eight digits; our six are the last of them.
test.each([
  [59, '287082'],
  [1111111109, '081804'],
  [1111111111, '050471'],
  [1234567890, '005924'],
  [2000000000, '279037'],
  [20000000000, '353130'],
])('at %d s the code is %s', (seconds, code) => {
  expect(matchingStep(RFC_SECRET, code, seconds * 1000)).toBe(Math.floor(seconds / 30))
})

test('a code is accepted one step early or late, not two', () => {
  const at = (seconds: number) => matchingStep(RFC_SECRET, '081804', seconds * 1000)
  const step = Math.floor(1111111109 / 30)
  expect([1111111049, 1111111050, 1111111080].map(at)).toEqual([null, step, step])
  expect([1111111109, 1111111139, 1111111140].map(at)).toEqual([step, step, null])
})

test.each(['', '12345', '1234567', 'abcdef', '２８７０８２', ' 287082', '287082\n'])(
  '%j is no code',
  (code) => expect(matchingStep(RFC_SECRET, code, 59_000)).toBeNull(),
)

test('another library reads the QR code and makes codes that are accepted', () => {
  const secret = makeSecret()
  expect(secret).toMatch(/^[A-Z2-7]{32}$/)
  const uri = keyUri(secret, 'Rolecall & Søn', 'ada+jobs@example.com')
  const totp = URI.parse(uri) as TOTP
  expect(totp).toMatchObject({
    issuer: 'Rolecall & Søn',
    label: 'ada+jobs@example.com',
    period: 30,
  })
  for (const seconds of [90, 1_700_000_000, 4_000_000_123]) {
    const code = totp.generate({ timestamp: seconds * 1000 })
    expect(matchingStep(secret, code, seconds * 1000)).toBe(Math.floor(seconds / 30))
  }
})
