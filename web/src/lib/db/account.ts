import { callFunction } from '#lib/server/call-function.ts'
import type { Db } from './client.ts'

/** Erases the account for good. Throws `account.email_differs` when that is not the caller's address. */
export async function erase(db: Db, email: string): Promise<void> {
  await callFunction(db, 'erase-account', 'POST', { email })
}
