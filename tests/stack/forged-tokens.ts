// Invalid access tokens that look like a real one: invented, changed, expired, or meant for
// something else.
import { createHmac, randomBytes } from 'node:crypto'
import { exportJWK, generateKeyPair, type JWTPayload, SignJWT, UnsecuredJWT } from 'jose'
import { loadKeys } from '../../supabase/local/keys.ts'
import { ask } from './ask.ts'
import type { Stack } from './stack.ts'

/** The tokens by their mistake. */
export async function forgedTokens(
  stack: Omit<Stack, 'stop'>,
  token: string,
): Promise<Map<string, string>> {
  const [head = '', payload = '', signature = ''] = token.split('.')
  const claims = JSON.parse(atob(payload.replaceAll('-', '+').replaceAll('_', '/'))) as JWTPayload
  const { kid } = JSON.parse(atob(head)) as { kid: string }
  const jwks = await ask(stack, null, '/auth/v1/.well-known/jwks.json')
  const [publicJwk] = (jwks.body as { keys: JsonWebKey[] }).keys
  const keys = await loadKeys(stack.dataDir)
  const own = await generateKeyPair('ES256', { extractable: true })
  const now = Math.floor(Date.now() / 1000)

  const es256 = (body: JWTPayload, key: CryptoKey, header = {}) =>
    new SignJWT(body).setProtectedHeader({ alg: 'ES256', kid, typ: 'JWT', ...header }).sign(key)
  const hs256 = (secret: Uint8Array | string) => {
    const input = `${encode({ alg: 'HS256', kid, typ: 'JWT' })}.${encode(claims)}`
    return `${input}.${createHmac('sha256', secret).update(input).digest('base64url')}`
  }

  const forged = new Map<string, string>()
  forged.set(
    'of another project',
    await es256({ ...claims, iss: 'https://other.supabase.co/auth/v1' }, own.privateKey, {
      kid: crypto.randomUUID(),
    }),
  )
  forged.set('signed with another key', await es256(claims, own.privateKey))
  forged.set(
    'bringing its own key',
    await es256(claims, own.privateKey, { jwk: await exportJWK(own.publicKey) }),
  )
  forged.set(
    'naming its own key set',
    await es256(claims, own.privateKey, { jku: `${stack.MAIL_URL}/jwks.json` }),
  )
  forged.set('without a signature', new UnsecuredJWT(claims).encode())
  forged.set(
    'of algorithm none with the old signature',
    `${encode({ alg: 'none' })}.${payload}.${signature}`,
  )
  forged.set('with its signature cut off', `${head}.${payload}.`)
  forged.set('HS256 with the public key as JSON', hs256(JSON.stringify(publicJwk)))
  forged.set(
    'HS256 with the public key’s bytes',
    hs256(Buffer.from(publicJwk?.x ?? '', 'base64url')),
  )
  forged.set('HS256 with the publishable key', hs256(stack.PUBLISHABLE_KEY))
  forged.set('HS256 with the storage secret', hs256(keys.storage))
  forged.set('HS256 with an empty secret', hs256(''))
  forged.set('HS256 with the secret key', hs256(stack.SECRET_KEY))
  forged.set(
    'for somebody else, signature kept',
    `${head}.${encode({ ...claims, sub: crypto.randomUUID() })}.${signature}`,
  )
  forged.set(
    'raised to service_role, signature kept',
    `${head}.${encode({ ...claims, role: 'service_role' })}.${signature}`,
  )
  forged.set('expired', await es256({ ...claims, exp: now - 60 }, keys.signing.privateKey))
  forged.set('that never expires', await es256(without(claims, 'exp'), keys.signing.privateKey))
  forged.set(
    'with a role that does not exist',
    await es256({ ...claims, role: 'postgres' }, keys.signing.privateKey),
  )
  forged.set('with no role', await es256(without(claims, 'role'), keys.signing.privateKey))
  forged.set('of random bytes', randomBytes(64).toString('base64url'))
  forged.set(
    'of three random parts',
    [1, 2, 3].map(() => randomBytes(24).toString('base64url')).join('.'),
  )
  return forged
}

function encode(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url')
}

function without(body: JWTPayload, name: string): JWTPayload {
  return Object.fromEntries(Object.entries(body).filter(([key]) => key !== name))
}
