// Archives whose parts contradict each other or are missing.
import { strToU8, zipSync } from 'fflate'
import { docxOf, documentXml, paragraph } from '../hostile.ts'
import { makeCvDocx } from '../make-cv-docx.ts'
import { personIn } from '../people.ts'
import { type HostileCase, joined, latin1Bytes } from './case.ts'
import { rawZip, type RawEntry } from './write-zip.ts'

const says = 'Ada Example'
const xml = documentXml(paragraph('Ada Example, engine driver'))
const whole: RawEntry = { name: 'word/document.xml', data: xml }
const docx = (
  name: string,
  expected: HostileCase['expected'],
  bytes: HostileCase['bytes'],
): HostileCase => ({
  name,
  filename: 'cv.docx',
  expected,
  bytes,
  ...(expected === 'reads' ? { says } : {}),
})

const METHODS = {
  shrunk: 1,
  deflate64: 9,
  bzip2: 12,
  lzma: 14,
  zstd: 93,
  xz: 95,
  jpeg: 96,
  aes: 99,
}

/** Names that would leave the folder if the archive were unpacked. */
const NAMES = [
  '../../../../etc/cron.d/evil',
  '/etc/passwd',
  'C:\\Windows\\evil.dll',
  '..\\..\\evil',
  'word/\0evil.xml',
  '__proto__',
  'constructor/prototype.xml',
  'word/\u202efdp.xml',
]

export const zipStructure: HostileCase[] = [
  ...Object.entries(METHODS).map(([method, number]) =>
    docx(`packed with ${method}`, 'cv.corrupt', () => rawZip([{ ...whole, method: number }])),
  ),
  ...NAMES.map((name) =>
    docx(`an entry called ${JSON.stringify(name)}`, 'reads', () =>
      rawZip([whole, { name, data: 'evil' }]),
    ),
  ),
  ...[0.02, 0.1, 0.25, 0.5, 0.75, 0.9, 0.99, 0.999].map((share) =>
    docx(`cut off at ${share * 100} %`, 'cv.corrupt', async () => {
      const bytes = await makeCvDocx(personIn('nurse'))
      return bytes.slice(0, Math.floor(bytes.length * share))
    }),
  ),
  docx('two documents of one name', 'cv.corrupt', () =>
    rawZip([whole, { ...whole, data: documentXml(paragraph('Somebody else')) }]),
  ),
  docx('two pictures of one name', 'reads', () =>
    rawZip([
      whole,
      { name: 'word/media/a.png', data: 'a' },
      { name: 'word/media/a.png', data: 'b' },
    ]),
  ),
  docx('a document called otherwise in front of its data', 'cv.corrupt', () =>
    rawZip([{ ...whole, localName: 'word/settings.xml' }]),
  ),
  docx('a wrong checksum', 'cv.corrupt', () => rawZip([{ ...whole, crc: 1 }])),
  docx('one changed letter', 'cv.corrupt', () => {
    const bytes = rawZip([{ ...whole, method: 0 }])
    bytes[bytes.indexOf('engine'.charCodeAt(0), 100)]! ^= 1
    return bytes
  }),
  docx('locked entries', 'cv.encrypted', () => rawZip([{ ...whole, flags: 0x801 }])),
  docx('entries locked with AES', 'cv.encrypted', () =>
    rawZip([{ ...whole, method: 99, flags: 0x801 }]),
  ),
  docx('a locked picture', 'reads', () =>
    rawZip([whole, { name: 'word/media/a.png', data: 'a', flags: 0x801 }]),
  ),
  docx('three thousand entries', 'cv.corrupt', () =>
    rawZip([whole, ...Array.from({ length: 3000 }, (_, at) => ({ name: `${at}`, data: '' }))]),
  ),
  docx('a directory of 65 535 entries that has one', 'cv.corrupt', () =>
    rawZip([whole], { count: 65_535 }),
  ),
  docx('a directory of nine entries that has one', 'cv.corrupt', () =>
    rawZip([whole], { count: 9 }),
  ),
  docx('an empty directory', 'cv.corrupt', () => rawZip([whole], { count: 0 })),
  docx('a directory behind the end', 'cv.corrupt', () =>
    rawZip([whole], { directoryAt: 0x7fffffff }),
  ),
  docx('a directory at the very start', 'cv.corrupt', () => rawZip([whole], { directoryAt: 0 })),
  docx('the sizes of zip64', 'cv.corrupt', () =>
    rawZip([whole], { count: 0xffff, directoryAt: 0xffffffff }),
  ),
  docx('a comment that looks like a directory', 'reads', () =>
    rawZip([whole], { comment: `PK\x05\x06${'\0'.repeat(18)}trailing words` }),
  ),
  docx('a long comment', 'reads', () => rawZip([whole], { comment: 'x'.repeat(65_535) })),
  docx('no directory at all', 'cv.corrupt', () => {
    const bytes = rawZip([whole])
    return bytes.slice(0, Buffer.from(bytes).indexOf('PK\x01\x02'))
  }),
  docx('an empty archive', 'cv.corrupt', () => zipSync({})),
  docx('no document in it', 'cv.unsupported', () => zipSync({ 'word/styles.xml': strToU8(xml) })),
  docx('a folder called like the document', 'cv.unsupported', () =>
    zipSync({ 'word/document.xml/': new Uint8Array() }),
  ),
  docx('data of noise', 'cv.corrupt', () => {
    const bytes = docxOf(xml.repeat(40))
    return bytes.map((byte, at) => (at > 300 && at < 420 ? (at * 149) % 256 : byte))
  }),
  docx('the end alone', 'cv.corrupt', () => joined('PK\x05\x06', new Uint8Array(18))),
  docx('a first header alone', 'cv.corrupt', () => latin1Bytes('PK\x03\x04')),
]
