import { deflateSync } from 'node:zlib'
import { joined, latin1Bytes } from './case.ts'

/** An object's text, or a stream with the entries of its dictionary besides the length. */
export type PdfObject = string | { says: string; data: Uint8Array; length?: string }
export type PdfObjects = Record<number, PdfObject>

export const LINES = [
  'Ada Example',
  'An ordinary line of a curriculum vitae',
  'Engine driver, 1843',
]

/** Content that shows the lines, in the font F1. */
export function showing(lines: string[] = LINES): string {
  const shown = lines.map((line) => `(${line.replace(/[\\()]/g, '\\$&')}) Tj T*`)
  return `BT /F1 11 Tf 50 780 Td 14 TL ${shown.join(' ')} ET`
}

export function stream(data: Uint8Array | string, says = ''): PdfObject {
  return { says, data: typeof data === 'string' ? latin1Bytes(data) : data }
}

export function flate(data: Uint8Array | string, says = ''): PdfObject {
  const bytes = typeof data === 'string' ? latin1Bytes(data) : data
  return stream(deflateSync(bytes), `/Filter /FlateDecode ${says}`)
}

export const PAGE =
  '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R ' +
  '/Resources << /Font << /F1 5 0 R >> /XObject << /X1 6 0 R >> >> >>'

/** A page with three lines of text, with these changes. */
export function page(changes: PdfObjects = {}): PdfObjects {
  return {
    1: '<< /Type /Catalog /Pages 2 0 R >>',
    2: '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    3: PAGE,
    4: stream(showing()),
    5: '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    ...changes,
  }
}

interface Ending {
  /** entries of the trailer besides the size */
  trailer?: string
  /** replaces the correct table */
  xref?: string
  version?: string
}

/** A PDF of these objects, with a correct cross-reference table unless `ending` replaces it. */
export function pdfOf(objects: PdfObjects, ending: Ending = {}): Uint8Array {
  const parts: Uint8Array[] = [latin1Bytes(`%PDF-${ending.version ?? '1.7'}\n%\xe2\xe3\xcf\xd3\n`)]
  const numbers = Object.keys(objects).map(Number)
  const offsets = new Map<number, number>()
  let at = parts[0]!.length
  for (const number of numbers) {
    const object = objects[number]!
    const bytes =
      typeof object === 'string'
        ? latin1Bytes(`${number} 0 obj\n${object}\nendobj\n`)
        : joined(
            `${number} 0 obj\n<< /Length ${object.length ?? object.data.length} ${object.says} >>\n`,
            'stream\n',
            object.data,
            '\nendstream\nendobj\n',
          )
    offsets.set(number, at)
    parts.push(bytes)
    at += bytes.length
  }
  const size = Math.max(...numbers) + 1
  const table = ending.xref ?? tableOf(offsets)
  const tail = `trailer\n<< /Size ${size} ${ending.trailer ?? '/Root 1 0 R'} >>\nstartxref\n${at}\n%%EOF\n`
  return joined(...parts, table, tail)
}

function tableOf(offsets: Map<number, number>): string {
  const rows = [...offsets].map(
    ([number, offset]) => `${number} 1\n${String(offset).padStart(10, '0')} 00000 n \n`,
  )
  return `xref\n0 1\n0000000000 65535 f \n${rows.join('')}`
}
