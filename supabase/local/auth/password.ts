import { randomBytes } from 'node:crypto'
import bcrypt from 'bcryptjs'
import { isCommonPassword } from './common-passwords.ts'
import { invalid, WeakPassword } from './failure.ts'

/** The cost of hosted. */
export const PASSWORD_COST = 10
// bcrypt reads no more bytes.
const MAX_BYTES = 72
// The hash of random bytes that nobody knows, with the same cost.
const NOBODYS_HASH = '$2b$10$RG4apvB7M4YMNRK7wdc/9e./WE2b6FJ/wDORcipGc.k0LjNV5me7e'

/**
 * Counts bytes, as GoTrue and bcrypt do. For hosted, a common password is one that has leaked; here
 * it is one in a list. Throws WeakPassword (422) or ApiError 400 validation_failed.
 */
export async function requireGoodPassword(password: string, minimumLength: number): Promise<void> {
  const length = Buffer.byteLength(password)
  if (length > MAX_BYTES) throw invalid(`Password cannot be longer than ${MAX_BYTES} characters`)
  if (length < minimumLength) {
    throw new WeakPassword(`Password should be at least ${minimumLength} characters.`, ['length'])
  }
  if (!(await isCommonPassword(password))) return
  throw new WeakPassword(
    'Password is known to be weak and easy to guess, please choose a different one.',
    ['pwned'],
  )
}

export function hashPassword(password: string, cost: number): Promise<string> {
  return bcrypt.hash(password, cost)
}

/** For accounts that sign in by mail until a password is chosen. */
export function randomPassword(): string {
  return randomBytes(32).toString('base64url')
}

/** Takes as long for an account without a password, and for no account at all. */
export async function isPassword(password: string, hashed: string | null): Promise<boolean> {
  const matches = await bcrypt.compare(password, hashed || NOBODYS_HASH)
  return matches && Boolean(hashed)
}
