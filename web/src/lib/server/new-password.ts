import { z } from 'zod'
import { isCommonPassword } from './common-passwords.ts'

const bytesOf = (password: string) => new TextEncoder().encode(password).length

/**
 * Parsed asynchronously, and composed (NFC): another keyboard may send the same letters decomposed.
 * bcrypt reads only 72 bytes and would silently cut a longer one.
 */
export const newPassword = z
  .string()
  .transform((password) => password.normalize('NFC'))
  .refine((password) => bytesOf(password) >= 8, 'Use at least 8 characters.')
  .refine((password) => bytesOf(password) <= 72, 'Use at most 72 characters.')
  .refine(
    async (password) => !(await isCommonPassword(password)),
    'That is one of the passwords that are tried first. Choose one that nobody else would.',
  )
