import { Inflate } from 'fflate'
import { Failure } from '../contract/failure.ts'
import { crc32 } from './crc32.ts'

export interface ZipEntry {
  name: string
  /** 0 stored, 8 deflated; a DOCX has no other */
  method: number
  isEncrypted: boolean
  checksum: number
  /** The offset of the entry's local header, and its stored size in bytes. */
  offset: number
  size: number
}

const MAX_ENTRIES = 2000

/** The entries of a zip's own directory, or null where that is missing or broken. */
export function listZip(bytes: Uint8Array): ZipEntry[] | null {
  const view = viewOf(bytes)
  const end = findEnd(view)
  if (end === null) return null
  const count = view.getUint16(end + 10, true)
  if (count === 0) return null
  if (count > MAX_ENTRIES) throw new Failure('cv.corrupt')
  const entries: ZipEntry[] = []
  let at = view.getUint32(end + 16, true)
  for (let index = 0; index < count; index++) {
    if (!isSigned(view, at, 46, 0x02014b50)) return null
    const nameLength = view.getUint16(at + 28, true)
    entries.push({
      name: decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      method: view.getUint16(at + 10, true),
      isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
      checksum: view.getUint32(at + 16, true),
      offset: view.getUint32(at + 42, true),
      size: view.getUint32(at + 20, true),
    })
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return entries
}

/** The last end record that names a directory: a comment may hold bytes that look like one. */
function findEnd(view: DataView): number | null {
  const last = view.byteLength - 22
  for (let at = last; at >= Math.max(0, last - 65_535); at--) {
    const isEnd = view.getUint32(at, true) === 0x06054b50
    if (isEnd && isSigned(view, view.getUint32(at + 16, true), 46, 0x02014b50)) return at
  }
  return null
}

/**
 * Decompresses one entry, at most `limit` bytes. The bytes are counted as they come out, since the
 * declared sizes may be false. Throws cv.too_large above the limit and cv.corrupt for broken data.
 */
export function readEntry(bytes: Uint8Array, entry: ZipEntry, limit: number): Uint8Array {
  if (entry.isEncrypted) throw new Failure('cv.encrypted')
  const view = viewOf(bytes)
  const { offset, method } = entry
  if (!isSigned(view, offset, 30, 0x04034b50)) throw new Failure('cv.corrupt')
  const nameEnd = offset + 30 + view.getUint16(offset + 26, true)
  // Programs that use one name or the other would read different documents.
  const isSame = decode(bytes.subarray(offset + 30, nameEnd)) === entry.name
  if (!isSame || (method !== 0 && method !== 8)) throw new Failure('cv.corrupt')
  const start = nameEnd + view.getUint16(offset + 28, true)
  const packed = bytes.subarray(start, start + entry.size)
  if (method === 0 && packed.length > limit) throw new Failure('cv.too_large')
  const plain = method === 8 ? inflate(packed, limit) : packed
  if (crc32(plain) !== entry.checksum) throw new Failure('cv.corrupt')
  return plain
}

function inflate(packed: Uint8Array, limit: number): Uint8Array {
  const chunks: Uint8Array[] = []
  let size = 0
  let isDone = false
  const stream = new Inflate((chunk, final) => {
    size += chunk.length
    if (size > limit) throw new Failure('cv.too_large')
    chunks.push(chunk)
    isDone = final
  })
  try {
    for (let at = 0; at < packed.length && !isDone; at += 4096) {
      stream.push(packed.subarray(at, at + 4096), at + 4096 >= packed.length)
    }
  } catch (error) {
    if (error instanceof Failure) throw error
    throw new Failure('cv.corrupt', { cause: error })
  }
  const whole = new Uint8Array(size)
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.length
  }
  return whole
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

function isSigned(view: DataView, at: number, length: number, signature: number): boolean {
  return at + length <= view.byteLength && view.getUint32(at, true) === signature
}

function decode(name: Uint8Array): string {
  return new TextDecoder().decode(name)
}
