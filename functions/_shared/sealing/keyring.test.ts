import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { openKeyring } from './keyring.ts'
import { stubPlatform } from '../testing.ts'

const [first, second] = [btoa('1'.repeat(32)), btoa('2'.repeat(32))]

beforeEach(() => stubPlatform())
afterEach(() => vi.unstubAllEnvs())

function withKeys(id: string, key: string, old: object = {}) {
  vi.stubEnv('CONTACT_KEY_ID', id)
  vi.stubEnv('CONTACT_KEY', key)
  vi.stubEnv('CONTACT_OTHER_KEYS', JSON.stringify(old))
  return openKeyring()
}

test('every key opens, and the current one seals', async () => {
  const kept = await withKeys('one', first).seal('Ada', 'a')
  const keyring = withKeys('two', second, { one: first })
  expect(await keyring.open(kept, 'a')).toBe('Ada')
  const fresh = await keyring.seal('Ada', 'a')
  expect(fresh.key_id).toBe('two')
  expect(await keyring.open(fresh, 'a')).toBe('Ada')
  expect(keyring.ids.toSorted()).toEqual(['one', 'two'])
})

test('a missing key, another person and a wrong key of the same name open nothing', async () => {
  const kept = await withKeys('one', first).seal('Ada', 'a')
  await expect(withKeys('two', second).open(kept, 'a')).rejects.toThrow()
  await expect(withKeys('one', second).open(kept, 'a')).rejects.toThrow()
  await expect(withKeys('one', first).open(kept, 'b')).rejects.toThrow()
})

test.each(['[', '{"one": "short"}', '"text"'])(
  '%s is refused by the name of its variable',
  (old) => {
    vi.stubEnv('CONTACT_OTHER_KEYS', old)
    expect(() => openKeyring()).toThrow('CONTACT_OTHER_KEYS is malformed')
  },
)
