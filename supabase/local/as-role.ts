import type { Transaction } from '@electric-sql/pglite'
import type { Claims } from './claims.ts'
import type { Database } from './database/database.ts'

/**
 * Runs `work` in one transaction as the caller, so that grants and policies decide. `settings` are
 * further local settings, e.g. `{ 'realtime.topic': topic }`. With `rollback` the work leaves no
 * trace: it only tests what the caller may do.
 */
export async function asCaller<T>(
  db: Database,
  claims: Claims,
  work: (tx: Transaction) => Promise<T>,
  options: { settings?: Record<string, string>; rollback?: boolean } = {},
): Promise<T> {
  const settings = {
    'request.jwt.claims': JSON.stringify(claims),
    'request.jwt.claim.sub': claims.sub ?? '',
    'request.jwt.claim.role': claims.role,
    ...options.settings,
    // The last setting: after it, only settings that the role may change can be set.
    role: claims.role,
  }
  const result = await db.transaction(async (tx) => {
    await tx.query(
      `select set_config(key, value, true)
       from unnest($1::text[], $2::text[]) with ordinality as settings (key, value, position)
       order by position`,
      [Object.keys(settings), Object.values(settings)],
    )
    const answer = await work(tx)
    if (options.rollback) await tx.rollback()
    return { answer }
  })
  return result.answer
}
