import { clearOneTimeTokens } from './one-time-token.ts'
import type { Metadata } from './body.ts'
import type { Queries } from './context.ts'

/**
 * A new password voids every mail sent so far: a person who knew the old one may have asked for
 * them.
 */
export async function setPassword(
  queries: Queries,
  userId: string,
  hashedPassword: string,
): Promise<void> {
  await queries.query(
    'update auth.users set encrypted_password = $2, updated_at = now() where id = $1',
    [userId, hashedPassword],
  )
  await clearOneTimeTokens(queries, userId)
}

/** Sets the given keys and leaves the others; null removes a key. */
export async function mergeMetadata(
  queries: Queries,
  userId: string,
  column: 'raw_app_meta_data' | 'raw_user_meta_data',
  changes: Metadata,
): Promise<void> {
  const removed = Object.keys(changes).filter((key) => changes[key] === null)
  await queries.query(
    `update auth.users
     set ${column} = (coalesce(${column}, '{}') || $2::jsonb) - $3::text[], updated_at = now()
     where id = $1`,
    [userId, changes, removed],
  )
}
