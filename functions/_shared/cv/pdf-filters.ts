import { Unzlib } from 'fflate'
import { Failure } from '../contract/failure.ts'

/** Decompresses at most `limit` bytes, and throws cv.corrupt above that. */
type Decode = (packed: Uint8Array, limit: number) => Uint8Array

/** The filters of text streams. Pictures have other filters and hold no words. */
const FILTERS: Record<string, Decode> = {
  FlateDecode: inflate,
  Fl: inflate,
  LZWDecode: unpackLzw,
  LZW: unpackLzw,
  RunLengthDecode: unpackRuns,
  RL: unpackRuns,
  ASCIIHexDecode: readHex,
  AHx: readHex,
  ASCII85Decode: readBase85,
  A85: readBase85,
}

const MAX_FILTERS = 4
const EXPANDING = /^(Fl|LZW|R)/
/** Nobody has packed text with these for twenty years, so it is small. */
const MAX_OLD_FILTER = 64 * 1024

/** The content of a stream, valid until the next call; null for a filter that text never has. */
export function unpack(packed: Uint8Array, filters: string[], limit: number): Uint8Array | null {
  // Only a file that hides its size is compressed twice.
  const expanding = filters.filter((name) => EXPANDING.test(name))
  if (expanding.length > 1 || filters.length > MAX_FILTERS) throw new Failure('cv.corrupt')
  let bytes = packed
  for (const name of filters) {
    const decode = FILTERS[name]
    if (!decode) return null
    if (/^(LZW|R)/.test(name) && bytes.length > MAX_OLD_FILTER) throw new Failure('cv.corrupt')
    bytes = decode(bytes, limit)
  }
  if (bytes.length > limit) throw new Failure('cv.corrupt')
  return bytes
}

/**
 * Two buffers for all streams of all files: one is read while the other is written. Megabytes that
 * one file leaves to the garbage collector would count against the memory of the next.
 */
const MAX_UNPACKED = 6 * 1024 * 1024
let scratch: [Uint8Array, Uint8Array] | null = null

/** Collects output up to a limit, in the buffer that does not hold `input`. */
function sink(limit: number, input: Uint8Array) {
  scratch ??= [new Uint8Array(MAX_UNPACKED), new Uint8Array(MAX_UNPACKED)]
  const [one, other] = scratch
  const bytes = input.buffer === one.buffer ? other : one
  const most = Math.min(limit, MAX_UNPACKED)
  let size = 0
  const reserve = (more: number) => {
    if (size + more > most) throw new Failure('cv.corrupt')
  }
  return {
    add(chunk: Uint8Array) {
      reserve(chunk.length)
      bytes.set(chunk, size)
      size += chunk.length
    },
    put(byte: number) {
      reserve(1)
      bytes[size++] = byte
    },
    whole: () => bytes.subarray(0, size),
  }
}

function inflate(packed: Uint8Array, limit: number): Uint8Array {
  const out = sink(limit, packed)
  const stream = new Unzlib((chunk) => out.add(chunk))
  try {
    for (let at = 0; at < packed.length; at += 4096) {
      stream.push(packed.subarray(at, at + 4096), at + 4096 >= packed.length)
    }
  } catch (error) {
    // Leave every other error to the parser, which repairs more than fflate does.
    if (error instanceof Failure) throw error
  }
  return out.whole()
}

function unpackLzw(packed: Uint8Array, limit: number): Uint8Array {
  const out = sink(limit, packed)
  let table: Uint8Array[] = []
  let previous: Uint8Array | null = null
  let [width, bits, held] = [9, 0, 0]
  for (const byte of packed) {
    held = (held << 8) | byte
    bits += 8
    if (bits < width) continue
    bits -= width
    const code = (held >>> bits) & ((1 << width) - 1)
    held &= (1 << bits) - 1
    if (code === 257) break
    if (code === 256) {
      ;[table, previous, width] = [[], null, 9]
      continue
    }
    const known: Uint8Array | undefined = code < 256 ? Uint8Array.of(code) : table[code - 258]
    const entry: Uint8Array | null = known ?? (previous && extended(previous, previous[0]!))
    if (!entry) break
    out.add(entry)
    if (previous && table.length < 4096 - 258) table.push(extended(previous, entry[0]!))
    previous = entry
    // One code early, as is the default of the format.
    const next = table.length + 258 + 1
    width = next >= 2048 ? 12 : next >= 1024 ? 11 : next >= 512 ? 10 : 9
  }
  return out.whole()
}

function extended(bytes: Uint8Array, last: number): Uint8Array {
  const longer = new Uint8Array(bytes.length + 1)
  longer.set(bytes)
  longer[bytes.length] = last
  return longer
}

function unpackRuns(packed: Uint8Array, limit: number): Uint8Array {
  const out = sink(limit, packed)
  for (let at = 0; at < packed.length && packed[at] !== 128;) {
    const length = packed[at]!
    if (length < 128) out.add(packed.subarray(at + 1, at + 2 + length))
    else out.add(new Uint8Array(257 - length).fill(packed[at + 1] ?? 0))
    at += length < 128 ? length + 2 : 2
  }
  return out.whole()
}

function readHex(text: Uint8Array, limit: number): Uint8Array {
  const out = sink(limit, text)
  let high = -1
  for (const letter of text) {
    if (letter === 0x3e) break
    const digit = letter <= 0x39 ? letter - 0x30 : (letter | 0x20) - 0x57
    if (digit < 0 || digit > 15) continue
    if (high < 0) high = digit
    else {
      out.put(high * 16 + digit)
      high = -1
    }
  }
  if (high >= 0) out.put(high * 16)
  return out.whole()
}

function readBase85(text: Uint8Array, limit: number): Uint8Array {
  const out = sink(limit, text)
  let [value, digits] = [0, 0]
  const flush = (count: number) => {
    for (let at = 3; at > 3 - count; at--) out.put(Math.floor(value / 256 ** at) % 256)
    ;[value, digits] = [0, 0]
  }
  for (const letter of text) {
    if (letter === 0x7e) break
    if (letter === 0x7a && digits === 0) flush(4)
    if (letter < 0x21 || letter > 0x75) continue
    value = value * 85 + letter - 33
    digits += 1
    if (digits === 5) flush(4)
  }
  const left = digits
  if (left > 1) {
    for (; digits < 5; digits++) value = value * 85 + 84
    flush(left - 1)
  }
  return out.whole()
}
