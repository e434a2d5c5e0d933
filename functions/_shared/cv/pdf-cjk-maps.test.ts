import { expect, test } from 'vitest'
import { page, pdfOf, stream } from '../../../tests/cv-files/hostile/write-pdf.ts'
import { extractText } from './extract-text.ts'

const CHINESE = ['王小明的个人简历', '会计师负责四十家客户的账务处理', '经济学学士北京大学英语流利']

/** A page in a font that is named and not embedded. */
function named(
  encoding: string,
  ordering: string,
  lines: string[],
  bytesOf: (line: string) => Buffer,
) {
  const shown = lines.map((line) => `<${bytesOf(line).toString('hex')}> Tj T*`).join(' ')
  return pdfOf(
    page({
      4: stream(`BT /F1 11 Tf 50 780 Td 14 TL ${shown} ET`),
      5: `<< /Type /Font /Subtype /Type0 /BaseFont /Song /Encoding /${encoding} /DescendantFonts [7 0 R] >>`,
      7: `<< /Type /Font /Subtype /CIDFontType0 /BaseFont /Song /CIDSystemInfo << /Registry (Adobe) /Ordering (${ordering}) /Supplement 4 >> /DW 1000 /FontDescriptor 8 0 R >>`,
      8: '<< /Type /FontDescriptor /FontName /Song /Flags 4 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 900 /Descent -200 /StemV 80 >>',
    }),
  )
}

const utf16 = (line: string) => Buffer.from(line, 'utf16le').swap16()

test.each([
  ['UniGB-UCS2-H', 'GB1'],
  ['UniGB-UTF16-H', 'GB1'],
  ['UniCNS-UTF16-H', 'CNS1'],
  ['UniJIS-UCS2-H', 'Japan1'],
  ['UniKS-UTF16-H', 'Korea1'],
])('a font of %s that is not embedded is read', async (encoding, ordering) => {
  const { text } = await extractText(named(encoding, ordering, CHINESE, utf16), 'cv.pdf')
  expect(text.split('\n')).toEqual(CHINESE)
})

test.each([
  ['GBK-EUC-H', 'GB1', 'bcd2b5c4bcf2c0fa'],
  ['90ms-RKSJ-H', 'Japan1', '90458ed291d397c7'],
  ['KSCms-UHC-H', 'Korea1', 'c0ccb7c2bcad'],
  ['ETen-B5-H', 'CNS1', 'a4a4a4e5a8a5'],
])('the letters of %s are those of its encoding', async (encoding, ordering, hex) => {
  const bytes = Buffer.from(hex.repeat(12), 'hex')
  const label = { GB1: 'gbk', Japan1: 'shift_jis', Korea1: 'euc-kr', CNS1: 'big5' }[ordering]
  const wanted = new TextDecoder(label).decode(bytes).normalize('NFKC')
  const { text } = await extractText(
    named(encoding, ordering, ['x'], () => bytes),
    'cv.pdf',
  )
  expect(text).toBe(wanted)
})
