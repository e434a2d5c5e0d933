import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fromBase64, importKey, open, seal, toBase64 } from './seal.ts'

const KEY = toBase64(new Uint8Array(32).fill(7))
const ada = '00000000-0000-0000-0000-00000000000a'
const bob = '00000000-0000-0000-0000-00000000000b'

test('any text is the same after sealing and opening', async () => {
  const key = await importKey(KEY)
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'grapheme' }), async (text) => {
      const sealed = await seal(text, key, ada)
      expect(await open(sealed, key, ada)).toBe(text)
    }),
  )
})

test('the same text is sealed differently each time', async () => {
  const key = await importKey(KEY)
  expect(await seal('x', key, ada)).not.toEqual(await seal('x', key, ada))
})

test('a text does not open for another person, with another key, or when changed', async () => {
  const key = await importKey(KEY)
  const other = await importKey(toBase64(new Uint8Array(32).fill(8)))
  const sealed = await seal('+49 30 1234', key, ada)
  await expect(open(sealed, key, bob)).rejects.toThrow()
  await expect(open(sealed, other, ada)).rejects.toThrow()
  for (const index of [0, 12, sealed.length - 1]) {
    const changed = sealed.slice()
    changed[index] = (changed[index] ?? 0) ^ 1
    await expect(open(changed, key, ada)).rejects.toThrow()
  }
  await expect(open(sealed.slice(0, 5), key, ada)).rejects.toThrow()
})

test('base64 is read with the line breaks of Postgres', () => {
  const bytes = crypto.getRandomValues(new Uint8Array(200))
  const lines = toBase64(bytes).replace(/.{76}/g, '$&\n')
  expect(fromBase64(lines)).toEqual(bytes)
})

test('a key of the wrong length is refused', async () => {
  await expect(importKey(toBase64(new Uint8Array(16)))).rejects.toThrow('32 bytes')
})
