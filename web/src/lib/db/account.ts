import { callFunction } from '#lib/server/call-function.ts'
import type { Db } from './client.ts'

/** Erases the account. Throws `account.email_differs` unless the address is the caller's. */
export async function erase(db: Db, email: string): Promise<void> {
  await callFunction(db, 'erase-account', 'POST', { email })
}
