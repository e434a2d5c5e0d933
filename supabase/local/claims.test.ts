import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { SignJWT } from 'jose'
import { expect, test } from 'vitest'
import { identify, signToken, verifyToken } from './claims.ts'
import { loadKeys, makeKeys } from './keys.ts'

const keys = await makeKeys()
const issuer = 'http://127.0.0.1/auth/v1'
const soon = () => Math.floor(Date.now() / 1000) + 60
const ada = () =>
  ({ sub: '00000000-0000-0000-0000-00000000000a', role: 'authenticated', exp: soon() }) as const

test('a signed token comes back as its claims', async () => {
  const person = ada()
  const token = await signToken(
    { ...person, aal: 'aal2', app_metadata: { role: 'admin' } },
    keys,
    issuer,
  )
  expect(await verifyToken(token, keys)).toMatchObject({
    ...person,
    aal: 'aal2',
    app_metadata: { role: 'admin' },
    iss: issuer,
    iat: expect.any(Number),
  })
})

test('tokens of other kinds and other keys are refused', async () => {
  const unsigned = `${btoa('{"alg":"none"}')}.${btoa(JSON.stringify(ada()))}.`
  const storage = await new SignJWT(ada()).setProtectedHeader({ alg: 'HS256' }).sign(keys.storage)
  const stranger = await signToken(ada(), await makeKeys(), issuer)
  const postgres = await signToken({ ...ada(), role: 'postgres' as 'anon' }, keys, issuer)
  const oddSub = await signToken({ ...ada(), sub: "'; drop table" }, keys, issuer)
  const endless = await new SignJWT({ role: 'service_role' })
    .setProtectedHeader({ alg: 'ES256' })
    .sign(keys.signing.privateKey)
  for (const token of [unsigned, storage, stranger, postgres, oddSub, endless, '', 'a.b.c']) {
    await expect(verifyToken(token, keys)).rejects.toMatchObject({ status: 401, code: 'PGRST301' })
  }
  const expired = await signToken({ ...ada(), exp: soon() - 120 }, keys, issuer)
  await expect(verifyToken(expired, keys)).rejects.toMatchObject({ status: 401, code: 'PGRST303' })
})

test('garbage is never accepted as a caller', async () => {
  const visible = fc.string({
    unit: fc.integer({ min: 33, max: 126 }).map((n) => String.fromCharCode(n)),
  })
  await fc.assert(
    fc.asyncProperty(visible, visible, async (apikey, token) => {
      const headers = new Headers({ apikey, authorization: `Bearer ${token}` })
      await expect(identify(headers, keys)).rejects.toMatchObject({ status: 401 })
      const known = new Headers({ apikey: keys.publishable, authorization: `Bearer x${token}` })
      await expect(identify(known, keys)).rejects.toMatchObject({ status: 401 })
    }),
  )
})

test('keys are made once, for their owner only, and a damaged file is not replaced', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'rolecall-keys-'))
  const made = await loadKeys(folder)
  const path = join(folder, 'keys.json')
  expect((await stat(path)).mode & 0o777).toBe(0o600)

  const again = await loadKeys(folder)
  expect(again.secret).toBe(made.secret)
  expect(Buffer.from(again.contact.key, 'base64')).toHaveLength(32)
  expect(again.signing.publicJwk).not.toHaveProperty('d')
  const person = ada()
  const token = await signToken(person, made, issuer)
  expect(await verifyToken(token, again)).toMatchObject(person)

  const text = await readFile(path, 'utf8')
  await writeFile(path, text.slice(0, 40))
  await expect(loadKeys(folder)).rejects.toThrow('is damaged')
  await rm(folder, { recursive: true })
})
