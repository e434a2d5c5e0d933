import Serializer from '@supabase/realtime-js/dist/module/lib/serializer.js'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decode, encode, encodeBroadcast } from './protocol.ts'

const bytesOf = (message: string | ArrayBuffer) =>
  typeof message === 'string' ? Buffer.from(message) : new Uint8Array(message)

test('frames of realtime-js are decoded, multi-byte text included', () => {
  const frame = {
    join_ref: '1',
    ref: '2',
    topic: 'realtime:ü',
    event: 'phx_join',
    payload: { a: 1 },
  }
  new Serializer().encode(frame, (message: string | ArrayBuffer) => {
    const { join_ref, ...rest } = frame
    expect(decode(bytesOf(message), false, '2.0.0')).toEqual({ joinRef: join_ref, ...rest })
  })
  const shout = {
    ...frame,
    event: 'broadcast',
    payload: { type: 'broadcast', event: 'héllo', payload: { b: '🙂' } },
  }
  new Serializer().encode(shout, (message: string | ArrayBuffer) => {
    expect(decode(bytesOf(message), true, '2.0.0')).toMatchObject({
      topic: 'realtime:ü',
      event: 'broadcast',
      payload: { event: 'héllo', payload: { b: '🙂' } },
    })
  })
})

test('realtime-js decodes our frames, as text and as bytes', () => {
  const serializer = new Serializer()
  const json = encodeBroadcast('realtime:ü', { event: 'e', payload: { a: 'ö' } }, '2.0.0')
  serializer.decode(json as string, (message: unknown) =>
    expect(message).toMatchObject({
      topic: 'realtime:ü',
      event: 'broadcast',
      payload: { type: 'broadcast', event: 'e', payload: { a: 'ö' } },
    }),
  )
  const binary = encodeBroadcast('realtime:ü', { event: 'é', bytes: Buffer.from('raw') }, '2.0.0')
  serializer.decode(
    new Uint8Array(binary as Uint8Array).buffer,
    (message: { payload: { payload: ArrayBuffer } }) => {
      expect(message).toMatchObject({
        topic: 'realtime:ü',
        payload: { type: 'broadcast', event: 'é' },
      })
      expect(Buffer.from(message.payload.payload).toString()).toBe('raw')
    },
  )
  expect(encodeBroadcast('t', { event: 'e', bytes: Buffer.from('raw') }, '1.0.0')).toBeNull()
})

test('version 1 frames are objects', () => {
  const frame = { joinRef: '1', ref: '2', topic: 't', event: 'e', payload: { a: 1 } }
  expect(JSON.parse(encode(frame, '1.0.0'))).toEqual({
    join_ref: '1',
    ref: '2',
    topic: 't',
    event: 'e',
    payload: { a: 1 },
  })
  expect(decode(Buffer.from(encode(frame, '1.0.0')), false, '1.0.0')).toEqual(frame)
})

test('a malformed frame is null and never throws', () => {
  fc.assert(
    fc.property(
      fc.uint8Array({ maxLength: 80 }),
      fc.boolean(),
      fc.constantFrom('1.0.0' as const, '2.0.0' as const),
      (bytes, isBinary, vsn) => {
        decode(bytes, isBinary, vsn)
        decode(new Uint8Array([3, ...bytes]), true, vsn)
      },
    ),
    { numRuns: 2000 },
  )
  fc.assert(fc.property(fc.json(), (json) => void decode(Buffer.from(json), false, '2.0.0')))
  for (const junk of ['null', '[]', '[1,2,3,4,5]', '{"topic":"x"}', '[null,null,"t","e"']) {
    expect(decode(Buffer.from(junk), false, '2.0.0')).toBeNull()
  }
  expect(decode(new Uint8Array([3, 255, 1, 1, 1, 0, 1]), true, '2.0.0')).toBeNull()
})
