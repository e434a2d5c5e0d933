import { eraseAccount } from '#contract/account.ts'
import type { Db } from './client.ts'

/** Erases the account for good. Throws `account.email_differs` when that is not the caller's address. */
export async function erase(db: Db, email: string): Promise<void> {
  await db.call(eraseAccount, { email })
}
