import { randomUUID } from 'node:crypto'
import { ApiError } from '../api-error.ts'
import type { Transaction } from '@electric-sql/pglite'
import type { AuthContext } from './context.ts'
import type { Metadata } from './body.ts'
import type { UserRow } from './user.ts'

export interface NewUser {
  id?: string
  email: string
  hashedPassword: string
  app_metadata?: Metadata
  user_metadata?: Metadata
  /** metadata of a sign-up: written to the identity too */
  data?: Metadata
}

/**
 * Inserts the account and its e-mail identity. The first account of an empty embedded database is
 * its administrator, since no other account could make it one.
 */
export async function createUser(
  tx: Transaction,
  auth: AuthContext,
  user: NewUser,
): Promise<UserRow> {
  const id = user.id ?? randomUUID()
  const claims = {
    ...user.data,
    sub: id,
    email: user.email,
    email_verified: false,
    phone_verified: false,
  }
  const isFirst = auth.firstAccountIsAdmin && (await isEmpty(tx))
  const appMetadata = {
    provider: 'email',
    providers: ['email'],
    ...(isFirst ? { role: 'admin' } : {}),
    ...user.app_metadata,
  }

  try {
    const created = await tx.query<UserRow>(
      `insert into auth.users
         (id, aud, role, email, encrypted_password, raw_app_meta_data, raw_user_meta_data)
       values ($1, 'authenticated', 'authenticated', $2, $3, $4, $5) returning *`,
      [
        id,
        user.email,
        user.hashedPassword,
        appMetadata,
        user.data ? claims : (user.user_metadata ?? {}),
      ],
    )
    await tx.query(
      `insert into auth.identities
         (id, provider_id, user_id, identity_data, provider, last_sign_in_at)
       values ($1, $2, $3, $4, 'email', now())`,
      [randomUUID(), id, id, claims],
    )
    return created.rows[0] as UserRow
  } catch (cause) {
    // Usually raised by a trigger of the application on auth.users; hosted answers the same.
    throw new ApiError(500, 'unexpected_failure', 'Database error saving new user', { cause })
  }
}

async function isEmpty(tx: Transaction): Promise<boolean> {
  const found = await tx.query('select 1 from auth.users limit 1')
  return found.rows.length === 0
}
