// Phoenix frames as realtime-js sends and reads them. vsn 1.0.0: JSON objects. vsn 2.0.0: JSON
// arrays, and binary frames for broadcasts (kind 3 from a client, kind 4 to one).
import { z } from 'zod'

export type Vsn = '1.0.0' | '2.0.0'

export interface Frame {
  joinRef: string | null
  ref: string | null
  topic: string
  event: string
  payload: unknown
}

/** A message on a topic. Only clients with 2.0.0 can receive `bytes`. */
export type Broadcast =
  | { event: string; payload: unknown; meta?: Record<string, unknown> }
  | { event: string; bytes: Uint8Array }

const CLIENT_BROADCAST = 3
const SERVER_BROADCAST = 4
const BINARY = 0
const JSON_TEXT = 1

const reference = z.union([z.string().max(255), z.number().transform(String)]).nullish()
const name = z.string().max(1024)
const objectFrame = z.object({
  join_ref: reference,
  ref: reference,
  topic: name,
  event: name,
  payload: z.unknown(),
})
const arrayFrame = z.tuple([reference, reference, name, name, z.unknown()])

/** The frame that a client sent, or null when it is none of this protocol. Never throws. */
export function decode(message: Uint8Array, isBinary: boolean, vsn: Vsn): Frame | null {
  try {
    if (isBinary) return vsn === '2.0.0' ? decodeBinary(message) : null
    const json: unknown = JSON.parse(text(message))
    if (vsn === '1.0.0') {
      const { join_ref, ref, topic, event, payload } = objectFrame.parse(json)
      return { joinRef: join_ref ?? null, ref: ref ?? null, topic, event, payload }
    }
    const [joinRef, ref, topic, event, payload] = arrayFrame.parse(json)
    return { joinRef: joinRef ?? null, ref: ref ?? null, topic, event, payload }
  } catch {
    return null
  }
}

export function encode({ joinRef, ref, topic, event, payload }: Frame, vsn: Vsn): string {
  return JSON.stringify(
    vsn === '2.0.0'
      ? [joinRef, ref, topic, event, payload]
      : { join_ref: joinRef, ref, topic, event, payload },
  )
}

/** A broadcast in the form for one client; null when its version cannot carry it. */
export function encodeBroadcast(
  topic: string,
  broadcast: Broadcast,
  vsn: Vsn,
): string | Uint8Array | null {
  if ('bytes' in broadcast) return vsn === '2.0.0' ? encodeBinary(topic, broadcast) : null
  const payload = { type: 'broadcast', ...broadcast }
  return encode({ joinRef: null, ref: null, topic, event: 'broadcast', payload }, vsn)
}

/** kind, five lengths, encoding; then join_ref, ref, topic, event, metadata, payload. */
function decodeBinary(message: Uint8Array): Frame | null {
  const [kind, joinRefSize, refSize, topicSize, eventSize, metadataSize, encoding] = message
  if (kind !== CLIENT_BROADCAST) return null
  let offset = 7
  const take = (size = 0) => {
    const part = message.subarray(offset, offset + size)
    if (part.length < size) throw new RangeError('the frame ends early')
    offset += size
    return text(part)
  }
  const joinRef = take(joinRefSize) || null
  const ref = take(refSize) || null
  const topic = take(topicSize)
  const event = take(eventSize)
  take(metadataSize)

  const rest = message.subarray(offset)
  if (encoding === BINARY) {
    return { joinRef, ref, topic, event: 'broadcast', payload: { event, bytes: rest } }
  }
  if (encoding !== JSON_TEXT) return null
  const payload: unknown = JSON.parse(text(rest))
  return { joinRef, ref, topic, event: 'broadcast', payload: { event, payload } }
}

/** kind, three lengths, encoding; then topic, event, (no metadata), payload. */
function encodeBinary(
  topicName: string,
  { event: eventName, bytes }: { event: string; bytes: Uint8Array },
): Uint8Array | null {
  const topic = Buffer.from(topicName)
  const event = Buffer.from(eventName)
  if (topic.length > 255 || event.length > 255) return null
  const header = Buffer.from([SERVER_BROADCAST, topic.length, event.length, 0, BINARY])
  return Buffer.concat([header, topic, event, bytes])
}

/** Fatal mode: bytes that are not UTF-8 make the frame malformed instead of changing its text. */
function text(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
}
