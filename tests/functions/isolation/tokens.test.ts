// Credentials that were made up, changed, outlived or meant for something else.
import { createHmac, randomBytes } from 'node:crypto'
import { exportJWK, generateKeyPair, type JWTPayload, SignJWT, UnsecuredJWT } from 'jose'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { loadKeys } from '../../../supabase/local/keys.ts'
import { ask, type Caller } from '../../support/ask.ts'
import { visitor } from '../../support/people.ts'
import { removePeople } from '../../support/remove-people.ts'
import { everythingOf, type Resident, settle } from './resident.ts'

const stack = inject('stack')
let ada: Resident
let claims: JWTPayload
let kid: string
const forged = new Map<string, string>()

beforeAll(async () => {
  ada = await settle(stack, 'ada')
  const [head = '', payload = '', signature = ''] = (ada.caller.token ?? '').split('.')
  claims = JSON.parse(atob(payload.replaceAll('-', '+').replaceAll('_', '/'))) as JWTPayload
  kid = (JSON.parse(atob(head)) as { kid: string }).kid
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
})
afterAll(() => removePeople(stack, ada ? [ada] : []))

function encode(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url')
}

function without(body: JWTPayload, name: string): JWTPayload {
  return Object.fromEntries(Object.entries(body).filter(([key]) => key !== name))
}

const WINGS = ['rest', 'rpc', 'auth', 'files', 'functions'] as const

function request(wing: (typeof WINGS)[number], caller: Caller) {
  switch (wing) {
    case 'rest':
      return ask(stack, caller, '/rest/v1/profiles')
    case 'rpc':
      return ask(stack, caller, '/rest/v1/rpc/refresh_matches', { method: 'POST' })
    case 'auth':
      return ask(stack, caller, '/auth/v1/user')
    case 'files':
      return ask(stack, caller, `/storage/v1/object/authenticated/cvs/${ada.cvPath}`)
    case 'functions':
      return ask(stack, caller, '/functions/v1/contact')
  }
}

test.each(WINGS)('%s takes the real token and none of the forged', async (wing) => {
  const real = await request(wing, ada.caller)
  expect(real.status, real.text).toBe(200)
  const before = await everythingOf(stack, ada)
  expect(forged.size).toBe(20)
  for (const [what, token] of forged) {
    for (const apikey of [stack.PUBLISHABLE_KEY, token]) {
      const answer = await request(wing, { apikey, token })
      // Storage says 400 and 403 inside, as hosted does; auth says 403 bad_jwt.
      expect([400, 401, 403], `a token ${what}: ${answer.text}`).toContain(answer.status)
      expect(answer.text, what).not.toContain(ada.mark)
      expect(answer.text, what).not.toContain(ada.email)
    }
  }
  expect(await everythingOf(stack, ada)).toBe(before)
})

test.each(WINGS)('%s: a key is no person', async (wing) => {
  const { PUBLISHABLE_KEY, SECRET_KEY } = stack
  for (const caller of [
    { apikey: PUBLISHABLE_KEY },
    { apikey: PUBLISHABLE_KEY, token: PUBLISHABLE_KEY },
    { apikey: PUBLISHABLE_KEY, token: SECRET_KEY },
    { apikey: PUBLISHABLE_KEY, token: 'null' },
    { apikey: '' },
    { apikey: 'sb_publishable_AAAAAAAAAAAAAAAAAAAAAA_AAAAAAAA' },
    { apikey: 'sb_secret_AAAAAAAAAAAAAAAAAAAAAA_AAAAAAAA' },
    { apikey: ada.caller.token ?? '' },
  ]) {
    const answer = await request(wing, caller)
    expect(answer.status, `${JSON.stringify(caller)} ${answer.text}`).toBeGreaterThanOrEqual(400)
    expect(answer.status, answer.text).toBeLessThan(500)
    expect(answer.text).not.toContain(ada.mark)
  }
})

test('realtime lets nobody in with a forged token', async () => {
  for (const [what, token] of forged) {
    const client = visitor(stack)
    await client.realtime.setAuth(token)
    const status = await new Promise<string>((resolve) => {
      client
        .channel(`user:${ada.id}`, { config: { private: true } })
        .subscribe((answer) => answer !== 'CLOSED' && resolve(answer))
    })
    expect(status, what).toBe('CHANNEL_ERROR')
    await client.removeAllChannels()
    await client.realtime.disconnect()
  }
})
