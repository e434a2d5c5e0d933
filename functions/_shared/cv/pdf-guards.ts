import { Unzlib } from 'fflate'
import { Failure } from '../contract/failure.ts'
import { latin1 } from './detect-kind.ts'

const MAX_STREAM = 6 * 1024 * 1024
const MAX_TOTAL = 24 * 1024 * 1024
/** LZW and run-length blow up far less than Flate, so their packed size bounds them well enough. */
const MAX_OLD_FILTER = 64 * 1024

/**
 * Unpacks every stream once under a cap, before the PDF parser sees the file: a few kilobytes of
 * nested zeros would otherwise take gigabytes there. Throws cv.corrupt for such files.
 *
 * Streams of an encrypted file do not unpack here and pass unseen: those are left to the text cap
 * and to the host's limits.
 */
export function guardPdf(bytes: Uint8Array): void {
  const source = latin1(bytes)
  let total = 0
  for (const { dictionary, start, end } of streams(source)) {
    if (/\/Subtype\s*\/Image\b/.test(dictionary)) continue
    const filters =
      dictionary.match(/\/(?:FlateDecode|Fl|LZWDecode|LZW|RunLengthDecode|RL)\b/g) ?? []
    if (filters.length > 1) throw new Failure('cv.corrupt')
    if (filters.length === 0) continue
    if (!/Fl/.test(filters[0] ?? '')) {
      if (end - start > MAX_OLD_FILTER) throw new Failure('cv.corrupt')
      continue
    }
    total += inflatedSize(bytes.subarray(start, end), Math.min(MAX_STREAM, MAX_TOTAL - total))
  }
}

function* streams(source: string) {
  let at = 0
  let previousEnd = 0
  while ((at = source.indexOf('stream', at)) >= 0) {
    let start = at + 'stream'.length
    if (source[start] === '\r') start++
    if (source[start] === '\n') start++
    const found = source.indexOf('endstream', start)
    const end = found < 0 ? source.length : found
    const before = source.slice(Math.max(previousEnd, at - 2000), at)
    yield { dictionary: before.slice(before.lastIndexOf(' obj') + 1), start, end }
    previousEnd = end
    at = end + 'endstream'.length
  }
}

function inflatedSize(packed: Uint8Array, limit: number): number {
  let size = 0
  const stream = new Unzlib((chunk) => {
    size += chunk.length
    if (size > limit) throw new Failure('cv.corrupt')
  })
  try {
    for (let at = 0; at < packed.length; at += 4096) {
      stream.push(packed.subarray(at, at + 4096), at + 4096 >= packed.length)
    }
  } catch (error) {
    // Anything but our own limit is the parser's to judge: it repairs more than fflate does.
    if (error instanceof Failure) throw error
  }
  return size
}
