import fc from 'fast-check'
import { expect, test } from 'vitest'
import { postingChunk, withHashes } from './raw-posting.ts'
import { wildJson } from './connectors/hostile/testing.ts'
import { ashbyJob } from './connectors/testing.ts'

const withHash = async (raw: unknown) => (await withHashes([{ external_id: 'a', raw }]))[0] ?? null

test('equal payloads have one hash, and any difference another', async () => {
  const one = await withHash(ashbyJob())
  expect(one?.raw_hash).toMatch(/^[0-9a-f]{64}$/)
  expect(one?.raw).toEqual(ashbyJob())
  expect((await withHash(ashbyJob()))?.raw_hash).toBe(one?.raw_hash)
  const changed = await withHash(ashbyJob({ isRemote: true }))
  expect(changed?.raw_hash).not.toBe(one?.raw_hash)
})

test('characters that Postgres refuses are removed from values and keys', async () => {
  const kept = await withHash({ 'k\0': ['a\0b', '\ud800', 1, null] })
  expect(kept?.raw).toEqual({ k: ['ab', '\ufffd', 1, null] })
})

test('a value that is nested too deeply is refused', async () => {
  const deep: unknown = JSON.parse('['.repeat(20_000) + ']'.repeat(20_000))
  expect(await withHash(deep)).toBeNull()
  expect(await withHash({ a: { b: deep } })).toBeNull()
})

test('any JSON becomes JSON that jsonb accepts, and passes as a chunk', async () => {
  await fc.assert(
    fc.asyncProperty(wildJson, async (raw) => {
      const kept = await withHash(raw)
      const text = JSON.stringify(kept?.raw)
      expect(text).not.toMatch(/(?<!\\)(\\\\)*\\u(0000|d[89a-f])/)
      expect(postingChunk.parse([kept])).toEqual([kept])
    }),
  )
})
