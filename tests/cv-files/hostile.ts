import { deflateSync } from 'node:zlib'
import { strToU8, zipSync, zlibSync, type Zippable } from 'fflate'
import { rawZip } from './hostile/write-zip.ts'
import { writePdf } from './make-cv-pdf.ts'

const LINE = 'A perfectly ordinary line of a curriculum vitae.'

export function pdfWithPasswords(passwords: { userPassword?: string; ownerPassword?: string }) {
  return writePdf((pdf) => pdf.text(`${LINE}\n${LINE}`), passwords)
}

/** A page that is one picture, as a scanner makes it. */
export function scannedPdf(): Promise<Uint8Array> {
  return writePdf((pdf) => pdf.image(Buffer.from(greyPng(60, 80)), 0, 0, { width: 595 }))
}

export function longPdf(pages: number): Promise<Uint8Array> {
  return writePdf((pdf) => {
    for (let page = 1; page < pages; page++) pdf.text(LINE).addPage()
    pdf.text(LINE)
  })
}

/** A PDF whose page content decompresses to `megabytes` of blanks. */
export function pdfBomb(megabytes: number, filter = '/FlateDecode'): Uint8Array {
  const packed = deflateSync(new Uint8Array(megabytes * 1024 * 1024).fill(32))
  const head = strToU8(
    '%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n' +
      '2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n' +
      '3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 100 100] /Contents 4 0 R >>\nendobj\n' +
      `4 0 obj\n<< /Length ${packed.length} /Filter ${filter} >>\nstream\n`,
  )
  const tail = strToU8('\nendstream\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF')
  return Uint8Array.from([...head, ...packed, ...tail])
}

const TYPES =
  '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'

/** A DOCX with this document.xml, and other parts if given. */
export function docxOf(documentXml: string, parts: Zippable = {}): Uint8Array {
  return zipSync({
    '[Content_Types].xml': strToU8(TYPES),
    'word/document.xml': strToU8(documentXml),
    ...parts,
  })
}

/** Wraps body mark-up in a document. */
export function documentXml(body: string, prologue = ''): string {
  return `<?xml version="1.0"?>${prologue}<w:document xmlns:w="w"><w:body>${body}</w:body></w:document>`
}

export function paragraph(text: string): string {
  return `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`
}

/** A DOCX whose document decompresses to `megabytes`, while its directory claims 100 bytes. */
export function docxBomb(megabytes: number): Uint8Array {
  const data = documentXml(`<!--${' '.repeat(megabytes * 1024 * 1024)}-->`)
  return rawZip([{ name: 'word/document.xml', data, size: 100 }])
}

/**
 * The old container format. With this stream in it, it is an encrypted DOCX; without it, a .doc.
 */
export function compoundFile(stream: string): Uint8Array {
  const name = strToU8([...stream].join('\0'))
  return Uint8Array.from([
    0xd0,
    0xcf,
    0x11,
    0xe0,
    0xa1,
    0xb1,
    0x1a,
    0xe1,
    ...new Uint8Array(504),
    ...name,
  ])
}

function greyPng(width: number, height: number): Uint8Array {
  const rows = new Uint8Array(height * (width + 1)).map((_, at) =>
    at % (width + 1) ? at % 251 : 0,
  )
  const size = [...bigEndian(width), ...bigEndian(height), 8, 0, 0, 0, 0]
  return Uint8Array.from([
    ...[0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
    ...chunk('IHDR', Uint8Array.from(size)),
    ...chunk('IDAT', zlibSync(rows)),
    ...chunk('IEND', new Uint8Array()),
  ])
}

function chunk(type: string, data: Uint8Array): number[] {
  const body = [...strToU8(type), ...data]
  return [...bigEndian(data.length), ...body, ...bigEndian(crc(body))]
}

function bigEndian(value: number): number[] {
  return [value >>> 24, (value >>> 16) & 255, (value >>> 8) & 255, value & 255]
}

function crc(bytes: number[]): number {
  let sum = 0xffffffff
  for (const byte of bytes) {
    sum ^= byte
    for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1
  }
  return (sum ^ 0xffffffff) >>> 0
}
