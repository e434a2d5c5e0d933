import { unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { type Entry, zipStream } from './zip-stream.ts'

async function* entriesOf(entries: Entry[], thrown?: Error): AsyncGenerator<Entry, undefined> {
  yield* entries
  if (thrown) throw thrown
}

const text = (path: string, words: string) => ({
  path,
  bytes: new TextEncoder().encode(words),
  isText: true,
})

test('every entry comes out unchanged', async () => {
  const packed = { path: 'files/a.pdf', bytes: new Uint8Array(300_000).fill(7), isText: false }
  const entries = [text('a.json', '[]'), packed, text('leer.json', ''), text('ä.json', 'Grüße')]
  const zip = await new Response(zipStream(entriesOf(entries))).arrayBuffer()
  const found = unzipSync(new Uint8Array(zip))
  expect(Object.keys(found)).toEqual(entries.map(({ path }) => path))
  for (const { path, bytes } of entries) expect(found[path]).toEqual(bytes)
})

test('a stream that breaks off names its reason and is no ZIP', async () => {
  const broken = zipStream(entriesOf([text('a.json', '[]')], new Error('gone')))
  await expect(new Response(broken).arrayBuffer()).rejects.toThrow('gone')
})
