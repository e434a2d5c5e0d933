// Helps tests of functions: an environment, and tokens that the environment trusts.
import { exportJWK, generateKeyPair, SignJWT } from 'jose'
import { vi } from 'vitest'

export const ADA = '00000000-0000-4000-8000-00000000000a'
export const BOB = '00000000-0000-4000-8000-00000000000b'
export const SECRET_KEY = 'sb_secret_for_tests'

const { privateKey, publicKey } = await generateKeyPair('ES256')
const forged = await generateKeyPair('ES256')
const jwk = { ...(await exportJWK(publicKey)), kid: 'test', alg: 'ES256' }

/** Sets the variables that the platform gives a function. Undo it with `vi.unstubAllEnvs()`. */
export function stubPlatform(url = 'http://127.0.0.1:1') {
  vi.stubEnv('SUPABASE_URL', url)
  vi.stubEnv('SUPABASE_PUBLISHABLE_KEYS', JSON.stringify({ default: 'sb_publishable_for_tests' }))
  vi.stubEnv('SUPABASE_SECRET_KEYS', JSON.stringify({ default: SECRET_KEY }))
  vi.stubEnv('SUPABASE_JWKS', JSON.stringify({ keys: [jwk] }))
  vi.stubEnv('CONTACT_KEY_ID', 'k1')
  vi.stubEnv('CONTACT_KEY', btoa('7'.repeat(32)))
  vi.stubEnv('LOG_LEVEL', 'silent')
}

interface Token {
  aal?: 'aal1' | 'aal2'
  expires?: number
  forged?: boolean
}

/** The headers of a person signed in as `userId`. */
export async function signedIn(userId: string, token: Token = {}): Promise<Headers> {
  const jwt = await new SignJWT({ role: 'authenticated', aal: token.aal ?? 'aal1' })
    .setProtectedHeader({ alg: 'ES256', kid: 'test' })
    .setSubject(userId)
    .setExpirationTime(token.expires ?? Math.floor(Date.now() / 1000) + 60)
    .sign(token.forged ? forged.privateKey : privateKey)
  return new Headers({ authorization: `Bearer ${jwt}`, 'content-type': 'application/json' })
}
