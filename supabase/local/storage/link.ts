// Links that work without signing in, each for one object. They are signed with their own key: a
// link never works as a session, and a session never as a link.
import { jwtVerify, SignJWT } from 'jose'
import type { z } from 'zod'
import type { StorageContext } from './context.ts'
import { refuse } from './storage-error.ts'

export function signLink(
  claims: { url: string; upsert?: boolean; owner?: string },
  seconds: number,
  { keys }: StorageContext,
): Promise<string> {
  const now = Math.floor(Date.now() / 1000)
  return new SignJWT(claims)
    .setProtectedHeader({ alg: 'HS256' })
    .setIssuedAt(now)
    .setExpirationTime(now + seconds)
    .sign(keys.storage)
}

/**
 * The content of a request's `?token=`, which must have this shape and name this object. Throws
 * InvalidRequest, InvalidJWT (also when expired) or InvalidSignature.
 */
export async function readLink<Link extends { url: string }>(
  request: Request,
  shape: z.ZodType<Link>,
  url: string,
  { keys }: StorageContext,
): Promise<Link> {
  const token = new URL(request.url).searchParams.get('token')
  if (!token) throw refuse.invalidRequest(`querystring must have required property 'token'`)
  const { payload } = await jwtVerify(token, keys.storage, {
    algorithms: ['HS256'],
    requiredClaims: ['exp'],
  }).catch((thrown: Error) => {
    throw refuse.invalidToken(thrown.message)
  })
  const link = shape.safeParse(payload)
  if (!link.success || link.data.url !== url) throw refuse.invalidSignature()
  return link.data
}
