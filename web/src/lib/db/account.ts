import { eraseAccount } from '#contract/account.ts'
import type { Db } from './client.ts'

/** Erases the account. Throws `account.email_differs` unless the address is the caller's. */
export async function erase(db: Db, email: string): Promise<void> {
  await db.call(eraseAccount, { email })
}
