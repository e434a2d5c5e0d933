import { decodeJwt } from 'jose'
import { ApiError } from '../api-error.ts'
import { type Claims, verifyToken } from '../claims.ts'
import type { Keys } from '../keys.ts'

/** The reason why a token is refused, in the words of hosted Realtime. */
export class TokenRefusal extends Error {
  override readonly name = 'TokenRefusal'
  readonly code: string

  constructor(code: string, message: string) {
    super(message)
    this.code = code
  }
}

/** The claims of an access token. Throws TokenRefusal. */
export async function readToken(token: string, keys: Keys): Promise<Claims> {
  try {
    return await verifyToken(token, keys)
  } catch (thrown) {
    if (!(thrown instanceof ApiError)) throw thrown
    throw refusalOf(token)
  }
}

export function expiryMessage(exp: number): string {
  const seconds = Math.max(0, Math.floor(Date.now() / 1000) - exp)
  return `Token has expired ${seconds} seconds ago`
}

function refusalOf(token: string): TokenRefusal {
  let exp: number | undefined
  try {
    exp = decodeJwt(token).exp
  } catch {
    return new TokenRefusal('MalformedJWT', 'The token provided is not a valid JWT')
  }
  if (exp === undefined) {
    return new TokenRefusal('InvalidJWTToken', 'Fields `role` and `exp` are required in JWT')
  }
  // A forged token names its own expiry, so this answer tells its sender nothing new.
  if (exp * 1000 <= Date.now()) return new TokenRefusal('InvalidJWTToken', expiryMessage(exp))
  return new TokenRefusal('JwtSignatureError', 'Failed to validate JWT signature')
}
