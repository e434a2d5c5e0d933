// Streams that decompress to far more than their size, by every filter there is.
import { deflateSync } from 'node:zlib'
import { type HostileCase, joined, latin1Bytes } from './case.ts'
import {
  flate,
  page,
  type PdfObject,
  type PdfObjects,
  pdfOf,
  PAGE,
  showing,
  stream,
} from './write-pdf.ts'

const MEGABYTE = 1024 * 1024
const blanks = (megabytes: number) => new Uint8Array(megabytes * MEGABYTE).fill(32)
const packed = (megabytes: number) => deflateSync(blanks(megabytes))
const hex = (bytes: Uint8Array) => latin1Bytes(`${Buffer.from(bytes).toString('hex')}>`)

/** LZW codes whose string grows by one each time, up to its longest, which then repeats. */
function lzwBlanks(bytes: number): Uint8Array {
  const codes = [256, 32, ...Array.from({ length: 3836 }, (_, at) => 258 + at)]
  while (codes.length < (bytes * 8) / 12) codes.push(4093)
  let bits = ''
  let width = 9
  codes.forEach((code, at) => {
    width = at < 255 ? 9 : at < 767 ? 10 : at < 1791 ? 11 : 12
    bits += code.toString(2).padStart(width, '0')
  })
  return Uint8Array.from(bits.match(/.{8}/g) ?? [], (byte) => parseInt(byte, 2))
}

const ascii85 = (bytes: Uint8Array) => {
  const whole = Buffer.concat([bytes, new Uint8Array((4 - (bytes.length % 4)) % 4)])
  let text = ''
  for (let at = 0; at < whole.length; at += 4) {
    let value = whole.readUInt32BE(at)
    let group = ''
    for (let digit = 0; digit < 5; digit++) {
      group = String.fromCharCode(33 + (value % 85)) + group
      value = Math.floor(value / 85)
    }
    text += group
  }
  return latin1Bytes(`${text}~>`)
}

const content = (
  name: string,
  expected: HostileCase['expected'],
  make: () => PdfObject,
  more: PdfObjects = {},
): HostileCase => ({
  name,
  filename: 'cv.pdf',
  expected,
  bytes: () => pdfOf(page({ 4: make(), ...more })),
  ...(expected === 'reads' ? { says: 'ordinary line' } : {}),
})

const TWICE = '/Filter [/FlateDecode /FlateDecode]'
const PREDICTED = '/DecodeParms << /Predictor 12 /Columns 1000000000 >>'

export const pdfFilters: HostileCase[] = [
  content('60 MB of blanks', 'cv.corrupt', () => stream(packed(60), '/Filter /FlateDecode')),
  content('60 MB by the short name', 'cv.corrupt', () => stream(packed(60), '/Filter /Fl')),
  content('60 MB by an escaped name', 'cv.corrupt', () =>
    stream(packed(60), '/Filter /Fl#61teDecode'),
  ),
  content(
    '60 MB by a filter told elsewhere',
    'cv.corrupt',
    () => stream(packed(60), '/Filter 9 0 R'),
    {
      9: '/FlateDecode',
    },
  ),
  content('60 MB that call themselves a picture', 'cv.corrupt', () =>
    stream(packed(60), '/Filter /FlateDecode /Subtype /Image /Width 1 /Height 1'),
  ),
  content('60 MB packed twice', 'cv.corrupt', () => stream(deflateSync(packed(60)), TWICE)),
  content('1 GB packed twice', 'cv.corrupt', () => {
    const part = packed(16)
    return stream(deflateSync(joined(...Array.from({ length: 64 }, () => part))), TWICE)
  }),
  content('60 MB in hexadecimal', 'cv.corrupt', () =>
    stream(hex(packed(60)), '/Filter [/ASCIIHexDecode /FlateDecode]'),
  ),
  content('60 MB in base 85', 'cv.corrupt', () =>
    stream(ascii85(packed(60)), '/Filter [/ASCII85Decode /FlateDecode]'),
  ),
  content('60 MB in base 85 twice', 'cv.corrupt', () =>
    stream(ascii85(ascii85(packed(60))), '/Filter [/A85 /A85 /Fl]'),
  ),
  content('ordinary text in base 85', 'reads', () =>
    stream(ascii85(deflateSync(latin1Bytes(showing()))), '/Filter [/ASCII85Decode /FlateDecode]'),
  ),
  content('ordinary text in hexadecimal', 'reads', () =>
    stream(hex(latin1Bytes(showing())), '/Filter /ASCIIHexDecode'),
  ),
  content('LZW that grows a thousandfold', 'cv.corrupt', () =>
    stream(lzwBlanks(60_000), '/Filter /LZWDecode'),
  ),
  content('LZW of 400 kB', 'cv.corrupt', () => stream(lzwBlanks(400_000), '/Filter /LZWDecode')),
  content('run lengths within run lengths', 'cv.corrupt', () => {
    const runs = (bytes: number) => new Uint8Array(bytes).map((_, at) => (at % 2 ? 32 : 129))
    return stream(runs(200_000), '/Filter [/RunLengthDecode /RunLengthDecode]')
  }),
  content('twenty filters in a row', 'cv.corrupt', () =>
    stream(packed(1), `/Filter [${'/ASCIIHexDecode '.repeat(20)}/FlateDecode]`),
  ),
  content('a predictor of a billion columns', 'cv.scanned', () => flate(showing(), PREDICTED)),
  content('a predictor of nonsense', 'cv.scanned', () =>
    flate(
      showing(),
      '/DecodeParms << /Predictor 15 /Columns -5 /Colors 99 /BitsPerComponent 77 >>',
    ),
  ),
  content('a filter there is not', 'reads', () => stream(showing(), '/Filter /Bogus')),
  content('a picture’s filter on text', 'cv.scanned', () =>
    stream(showing(), '/Filter /DCTDecode'),
  ),
  content('JBIG2 on text', 'cv.scanned', () => stream(showing(), '/Filter /JBIG2Decode')),
  content('JPX on text', 'cv.scanned', () => stream(showing(), '/Filter /JPXDecode')),
  content('CCITT of a billion columns on text', 'cv.scanned', () =>
    stream(showing(), '/Filter /CCITTFaxDecode /DecodeParms << /Columns 1000000000 /K -1 >>'),
  ),
  content('an encryption there is not', 'reads', () => stream(showing(), '/Filter /Crypt')),
  content('eight streams of 5 MB', 'cv.corrupt', () => stream(showing()), {
    3: PAGE.replace(
      '4 0 R',
      `[${Array.from({ length: 8 }, (_, at) => `${at + 20} 0 R`).join(' ')}]`,
    ),
    ...Object.fromEntries(
      Array.from({ length: 8 }, (_, at) => [at + 20, stream(packed(5), '/Filter /FlateDecode')]),
    ),
  }),
  content('5 MB of noise in the content', 'cv.scanned', () =>
    stream(Uint8Array.from({ length: 4_000_000 }, (_, at) => (at * 2654435761) >>> 24)),
  ),
  content('a picture of 100 000 by 100 000', 'reads', () => stream(`${showing()} /X1 Do`), {
    6: stream(packed(1), '/Subtype /Image /Width 100000 /Height 100000 /Filter /FlateDecode'),
  }),
  content('a picture of 36 MB', 'reads', () => stream(`${showing()} /X1 Do`), {
    6: stream(packed(36), '/Subtype /Image /Width 4000 /Height 3000 /Filter /FlateDecode'),
  }),
  content('a picture of broken JPX', 'reads', () => stream(`${showing()} /X1 Do`), {
    6: stream('\0\0\0\x0cjP  broken', '/Subtype /Image /Width 9 /Height 9 /Filter /JPXDecode'),
  }),
  content('a stream hidden in a stream', 'cv.corrupt', () =>
    stream(
      joined(
        'q Q\nendobj 7 0 obj << /Filter /FlateDecode >>\nstream\n',
        packed(60),
        '\nendstream\nendobj',
      ),
    ),
  ),
]
