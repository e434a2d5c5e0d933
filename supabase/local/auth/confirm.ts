import { ApiError } from '../api-error.ts'
import { clearOneTimeTokens } from './one-time-token.ts'
import { findUserByEmail } from './user.ts'
import type { Queries } from './context.ts'
import type { UserRow } from './user.ts'

/** Confirms the address: the person may sign in now, and earlier mails to confirm it are void. */
export async function confirmEmail(queries: Queries, userId: string): Promise<void> {
  await clearOneTimeTokens(queries, userId)
  await queries.query(
    `update auth.users set email_confirmed_at = now(), updated_at = now(),
       raw_user_meta_data = coalesce(raw_user_meta_data, '{}') || '{"email_verified": true}'
     where id = $1`,
    [userId],
  )
  await queries.query(
    `update auth.identities set updated_at = now(),
       identity_data = identity_data || '{"email_verified": true}'
     where user_id = $1 and provider = 'email'`,
    [userId],
  )
}

/** The waiting address becomes the account's. Throws ApiError 422 when it was taken meanwhile. */
export async function confirmEmailChange(queries: Queries, user: UserRow): Promise<void> {
  const email = user.email_change
  if (!email) throw new ApiError(403, 'otp_expired', 'Email link is invalid or has expired')
  await setEmail(queries, user.id, email)
  await confirmEmail(queries, user.id)
}

/** Voids every mail sent to the old address. Throws ApiError 422 email_exists. */
export async function setEmail(queries: Queries, userId: string, email: string): Promise<void> {
  await requireFreeEmail(queries, userId, email)
  await clearOneTimeTokens(queries, userId)
  await queries.query(
    `update auth.users set email = $2, email_change = '', email_change_confirm_status = 0,
       updated_at = now()
     where id = $1`,
    [userId, email],
  )
  await queries.query(
    `update auth.identities set updated_at = now(),
       identity_data = identity_data || jsonb_build_object('email', $2::text)
     where user_id = $1 and provider = 'email'`,
    [userId, email],
  )
}

/** Throws ApiError 422 email_exists when another account has the address. */
export async function requireFreeEmail(
  queries: Queries,
  userId: string | null,
  email: string,
): Promise<void> {
  const owner = await findUserByEmail(queries, email)
  if (!owner || owner.id === userId) return
  throw new ApiError(
    422,
    'email_exists',
    'A user with this email address has already been registered',
  )
}
