// Time-based one-time passwords: RFC 6238 over HMAC-SHA1, 6 digits, steps of 30 seconds. Every
// authenticator app supports this.
import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'

const STEP_SECONDS = 30
const SECRET_BYTES = 20
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

/** 160 random bits in base32 (RFC 4648, without padding). */
export function makeSecret(): string {
  return encodeBase32(randomBytes(SECRET_BYTES))
}

/**
 * The text of the QR code. `issuer` has no colon:
 * https://github.com/google/google-authenticator/wiki/Key-Uri-Format
 */
export function keyUri(secret: string, issuer: string, account: string): string {
  const label = `${encodeURIComponent(issuer)}:${encodeURIComponent(account)}`
  const query = new URLSearchParams({
    algorithm: 'SHA1',
    digits: '6',
    issuer,
    period: String(STEP_SECONDS),
    secret,
  })
  return `otpauth://totp/${label}?${query.toString().replaceAll('+', '%20')}`
}

/** The time step of this code: the current one or one next to it. Null when no step matches. */
export function matchingStep(secret: string, code: string, now = Date.now()): number | null {
  if (!/^\d{6}$/.test(code)) return null
  const key = decodeBase32(secret)
  const current = Math.floor(now / 1000 / STEP_SECONDS)
  const steps = [current, current - 1, current + 1]
  // All steps are tried, so that the time does not show which one matched.
  const matching = steps.filter((step) =>
    timingSafeEqual(Buffer.from(codeAt(key, step)), Buffer.from(code)),
  )
  return matching[0] ?? null
}

/** RFC 4226, section 5.3 */
function codeAt(key: Buffer, step: number): string {
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(step))
  const digest = createHmac('sha1', key).update(counter).digest()
  const offset = (digest.at(-1) ?? 0) & 0xf
  const truncated = digest.readUInt32BE(offset) & 0x7fffffff
  return String(truncated % 1_000_000).padStart(6, '0')
}

function encodeBase32(bytes: Buffer): string {
  const bits = Array.from(bytes, (byte) => byte.toString(2).padStart(8, '0')).join('')
  const letters = bits.match(/.{5}/g) ?? []
  return letters.map((five) => ALPHABET[parseInt(five, 2)]).join('')
}

function decodeBase32(text: string): Buffer {
  const bits = Array.from(text, (letter) =>
    ALPHABET.indexOf(letter).toString(2).padStart(5, '0'),
  ).join('')
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((eight) => parseInt(eight, 2)))
}
