import type { Queries } from './context.ts'
import type { Metadata } from './body.ts'

type Time = string | Date

/** The columns of auth.users that this service reads. A row made in SQL may have only its id. */
export interface UserRow {
  id: string
  aud: string | null
  role: string | null
  email: string | null
  encrypted_password: string | null
  email_confirmed_at: Time | null
  invited_at: Time | null
  phone: string | null
  confirmation_token: string | null
  confirmation_sent_at: Time | null
  recovery_token: string | null
  recovery_sent_at: Time | null
  email_change: string | null
  email_change_token_new: string | null
  email_change_token_current: string | null
  email_change_confirm_status: number | null
  email_change_sent_at: Time | null
  last_sign_in_at: Time | null
  raw_app_meta_data: Metadata | null
  raw_user_meta_data: Metadata | null
  banned_until: Time | null
  created_at: Time
  updated_at: Time
}

interface IdentityRow {
  id: string
  provider_id: string
  user_id: string
  identity_data: Metadata
  provider: string
  last_sign_in_at: Time | null
  created_at: Time
  updated_at: Time
}

interface FactorRow {
  id: string
  friendly_name: string | null
  factor_type: string
  status: 'verified' | 'unverified'
  created_at: Time
  updated_at: Time
}

export type User = Awaited<ReturnType<typeof viewUser>>

export async function findUser(queries: Queries, id: string): Promise<UserRow | undefined> {
  const found = await queries.query<UserRow>('select * from auth.users where id = $1', [id])
  return found.rows[0]
}

/** `email` in lower case */
export async function findUserByEmail(
  queries: Queries,
  email: string,
): Promise<UserRow | undefined> {
  const found = await queries.query<UserRow>(
    'select * from auth.users where lower(email) = $1 and not is_sso_user',
    [email],
  )
  return found.rows[0]
}

export function isBanned(user: UserRow): boolean {
  return user.banned_until !== null && new Date(user.banned_until) > new Date()
}

/** The user as clients see it: times in ISO, unset fields left out. */
export async function viewUser(queries: Queries, user: UserRow) {
  const identities = await queries.query<IdentityRow>(
    'select * from auth.identities where user_id = $1 order by created_at',
    [user.id],
  )
  const factors = await viewFactors(queries, user.id)
  return {
    id: user.id,
    aud: user.aud ?? 'authenticated',
    role: user.role ?? 'authenticated',
    email: user.email ?? '',
    email_confirmed_at: iso(user.email_confirmed_at),
    invited_at: iso(user.invited_at),
    phone: user.phone ?? '',
    confirmation_sent_at: iso(user.confirmation_sent_at),
    confirmed_at: iso(user.email_confirmed_at),
    recovery_sent_at: iso(user.recovery_sent_at),
    new_email: user.email_change || undefined,
    email_change_sent_at: iso(user.email_change_sent_at),
    last_sign_in_at: iso(user.last_sign_in_at),
    app_metadata: user.raw_app_meta_data ?? {},
    user_metadata: user.raw_user_meta_data ?? {},
    factors: factors.length === 0 ? undefined : factors,
    identities: identities.rows.map(viewIdentity),
    created_at: iso(user.created_at),
    updated_at: iso(user.updated_at),
    banned_until: iso(user.banned_until),
    is_anonymous: false,
  }
}

/** Factors without their secrets. */
export async function viewFactors(queries: Queries, userId: string) {
  const { rows } = await queries.query<FactorRow>(
    `select id, friendly_name, factor_type::text, status::text, created_at, updated_at
     from auth.mfa_factors where user_id = $1 order by created_at`,
    [userId],
  )
  return rows.map(viewFactor)
}

function viewIdentity(identity: IdentityRow) {
  return {
    identity_id: identity.id,
    id: identity.provider_id,
    user_id: identity.user_id,
    identity_data: identity.identity_data,
    provider: identity.provider,
    last_sign_in_at: iso(identity.last_sign_in_at),
    created_at: iso(identity.created_at),
    updated_at: iso(identity.updated_at),
    email: identity.identity_data.email,
  }
}

function viewFactor(factor: FactorRow) {
  const { created_at, updated_at, friendly_name, ...rest } = factor
  return {
    ...rest,
    friendly_name: friendly_name ?? undefined,
    created_at: iso(created_at),
    updated_at: iso(updated_at),
  }
}

function iso(time: Time | null): string | undefined {
  return time === null ? undefined : new Date(time).toISOString()
}
