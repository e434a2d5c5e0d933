// Finds out who is calling. Opaque keys name a role; an access token names a person.
import { createHash, timingSafeEqual } from 'node:crypto'
import { errors, jwtVerify, SignJWT } from 'jose'
import { z } from 'zod'
import { ApiError } from './api-error.ts'
import type { Keys } from './keys.ts'

const roleShape = z.enum(['anon', 'authenticated', 'service_role'])

const claimsShape = z.looseObject({
  // Not z.uuid(): PostgreSQL also accepts ids of unknown versions.
  sub: z.guid().optional(),
  role: roleShape,
  aal: z.enum(['aal1', 'aal2']).optional(),
  session_id: z.string().optional(),
  email: z.string().optional(),
  exp: z.number().optional(),
})

export type Role = z.infer<typeof roleShape>

export interface Claims {
  sub?: string
  role: Role
  aal?: 'aal1' | 'aal2'
  session_id?: string
  email?: string
  /** seconds since 1970 */
  exp?: number
  [claim: string]: unknown
}

/**
 * The caller, from the `apikey` header and the `authorization` header: a bearer token overrides the
 * key's role. Throws ApiError 401: no or unknown key, token invalid (PGRST301) or expired
 * (PGRST303).
 */
export async function identify(headers: Headers, keys: Keys): Promise<Claims> {
  const role = identifyKey(headers, keys)
  const token = bearerToken(headers)
  if (token === null || token === headers.get('apikey')) return { role }
  return verifyToken(token, keys)
}

/** The role of the `apikey` header alone. Throws ApiError 401: no or unknown key. */
export function identifyKey(headers: Headers, keys: Keys): 'anon' | 'service_role' {
  const apikey = headers.get('apikey')
  if (!apikey) {
    throw new ApiError(401, 'no_api_key', 'No API key found in request', {
      hint: 'No `apikey` request header or url param was found.',
    })
  }
  const role = roleOfKey(apikey, keys)
  if (!role) {
    throw new ApiError(401, 'invalid_api_key', 'Invalid API key', {
      hint: 'Double check the publishable or secret API key of this project.',
    })
  }
  return role
}

export function isRole(name: string): name is Role {
  return roleShape.safeParse(name).success
}

/** The claims of an access token. Throws ApiError 401 PGRST301 (invalid) or PGRST303 (expired). */
export async function verifyToken(token: string, keys: Keys): Promise<Claims> {
  try {
    const { payload } = await jwtVerify(token, keys.signing.publicJwk, {
      algorithms: ['ES256'],
      requiredClaims: ['exp'],
    })
    return claimsShape.parse(payload)
  } catch (thrown) {
    if (thrown instanceof errors.JWTExpired) throw new ApiError(401, 'PGRST303', 'JWT expired')
    throw new ApiError(401, 'PGRST301', 'Invalid JWT')
  }
}

/** An ES256 access token with these claims. `issuer` is `<API_URL>/auth/v1`. */
export async function signToken(
  claims: Claims & { exp: number },
  keys: Keys,
  issuer: string,
): Promise<string> {
  return new SignJWT({ iat: Math.floor(Date.now() / 1000), ...claims, iss: issuer })
    .setProtectedHeader({ alg: 'ES256', kid: keys.signing.kid, typ: 'JWT' })
    .sign(keys.signing.privateKey)
}

/** The role that an API key names; null for any other text. */
export function roleOfKey(key: string, keys: Keys): 'anon' | 'service_role' | null {
  if (isSame(key, keys.secret)) return 'service_role'
  if (isSame(key, keys.publishable)) return 'anon'
  return null
}

function bearerToken(headers: Headers): string | null {
  const match = /^bearer\s+(.+)$/i.exec(headers.get('authorization') ?? '')
  return match?.[1]?.trim() ?? null
}

/** Compares digests, so that the time taken shows neither length nor prefix. */
function isSame(left: string, right: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest()
  return timingSafeEqual(digest(left), digest(right))
}
