// Fonts whose programs, tables and maps are the attack.
import { type HostileCase, latin1Bytes, noise } from './case.ts'
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

const pdf = (
  name: string,
  expected: HostileCase['expected'],
  changes: () => PdfObjects,
): HostileCase => ({
  name,
  filename: 'cv.pdf',
  expected,
  bytes: () => pdfOf(page(changes())),
})

const range = (length: number, from: number) => Array.from({ length }, (_, at) => from + at)
const SIMPLE = '/Type /Font /Subtype /TrueType /BaseFont /Odd /FirstChar 0 /LastChar 255'
const composite = (descendant: string, encoding = '/Identity-H', more = ''): PdfObjects => ({
  5: `<< /Type /Font /Subtype /Type0 /BaseFont /Odd /Encoding ${encoding} /DescendantFonts [7 0 R] ${more} >>`,
  7: `<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Odd /FontDescriptor 8 0 R ${descendant} >>`,
  8: '<< /Type /FontDescriptor /FontName /Odd /Flags 4 /FontBBox [0 0 1 1] >>',
})
const withProgram = (program: PdfObject, key = 'FontFile2'): PdfObjects => ({
  5: `<< ${SIMPLE} /FontDescriptor 7 0 R >>`,
  7: `<< /Type /FontDescriptor /FontName /Odd /Flags 4 /FontBBox [0 0 1 1] /${key} 8 0 R >>`,
  8: program,
})
const cmap = (body: string, says = '') =>
  flate(
    `/CIDInit /ProcSet findresource begin begincmap 1 begincodespacerange <0000> <FFFF> endcodespacerange ${body} endcmap`,
    says,
  )
const type3 = (glyph: PdfObject, resources = ''): PdfObjects => ({
  5:
    '<< /Type /Font /Subtype /Type3 /FontBBox [0 0 1 1] /FontMatrix [1 0 0 1 0 0] /FirstChar 65 /LastChar 65 ' +
    `/Widths [1] /Encoding << /Differences [65 /A] >> /CharProcs << /A 7 0 R >> /Resources << ${resources} >> >>`,
  7: glyph,
})

export const pdfFonts: HostileCase[] = [
  pdf('widths of 4 billion letters', 'cv.corrupt', () => composite('/W [0 4294967295 500]')),
  pdf('widths of 100 million letters, told elsewhere', 'cv.corrupt', () => ({
    ...composite('/W 9 0 R'),
    9: '[0 100000000 500]',
  })),
  pdf('widths of 65 000 letters', 'reads', () => composite('/W [0 65000 500]')),
  pdf('upright widths of 4 billion letters', 'cv.corrupt', () =>
    composite('/W2 [0 4294967295 1 2 3]', '/Identity-V'),
  ),
  pdf('letters from minus to plus a billion', 'reads', () => ({
    5: `<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /FirstChar -1000000000 /LastChar 1000000000 /Widths [500] >>`,
  })),
  pdf('differences from a billion on', 'reads', () => ({
    5: '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding << /Differences [1000000000 /A /B] >> >>',
  })),
  pdf('a map to letters of 16 million', 'cv.corrupt', () => ({
    5: '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /ToUnicode 7 0 R >>',
    7: cmap('1 beginbfrange <000000> <FFFFFF> <0041> endbfrange'),
  })),
  pdf('a map to letters, a hundred times 16 million', 'cv.corrupt', () => ({
    5: '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /ToUnicode 7 0 R >>',
    7: cmap(`100 beginbfrange ${'<000000> <FFFFFF> <0041> '.repeat(100)} endbfrange`),
  })),
  pdf('a map to letters of 65 000', 'reads', () => ({
    5: '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /ToUnicode 7 0 R >>',
    7: cmap('1 beginbfrange <0100> <FFFF> <0100> endbfrange'),
  })),
  pdf('a map to a million long words', 'cv.corrupt', () => ({
    5: '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /ToUnicode 7 0 R >>',
    7: cmap(`1 beginbfrange <000000> <0FFFFF> <${'0041'.repeat(500)}> endbfrange`),
  })),
  pdf('an encoding of 16 million letters', 'cv.corrupt', () => ({
    ...composite('', '9 0 R'),
    9: cmap('1 begincidrange <000000> <FFFFFF> 0 endcidrange', '/Type /CMap /CMapName /X'),
  })),
  pdf('an encoding that uses itself', 'reads', () => ({
    ...composite('', '9 0 R'),
    9: cmap('', '/Type /CMap /CMapName /X /UseCMap 9 0 R'),
  })),
  pdf('an encoding there is not', 'cv.scanned', () => composite('', '/Bogus-H')),
  pdf('a font that descends from itself', 'reads', () => ({
    5: '<< /Type /Font /Subtype /Type0 /BaseFont /Odd /Encoding /Identity-H /DescendantFonts [5 0 R] >>',
  })),
  pdf('a font of noise', 'reads', () => withProgram(flate(noise(11, 50_000)))),
  pdf('a TrueType font of 65 535 tables', 'reads', () =>
    withProgram(flate(new Uint8Array(400_000).map((_, at) => (at < 4 ? [0, 1, 0, 0][at]! : 255)))),
  ),
  pdf('a Type 1 font of noise', 'reads', () =>
    withProgram(flate(noise(12, 50_000), '/Length1 1000 /Length2 40000 /Length3 0'), 'FontFile'),
  ),
  pdf('a CFF font of noise', 'reads', () =>
    withProgram(flate(noise(13, 50_000), '/Subtype /Type1C'), 'FontFile3'),
  ),
  pdf('a Type 1 font of 3 MB', 'reads', () =>
    withProgram(
      flate(
        latin1Bytes(`%!PS-AdobeFont-1.0\n${'/x 1 def\n'.repeat(300_000)}`),
        '/Length1 2700000 /Length2 0',
      ),
      'FontFile',
    ),
  ),
  pdf('a font program of 40 MB', 'cv.corrupt', () => withProgram(flate(new Uint8Array(40 << 20)))),
  pdf('2 000 fonts that share a program', 'cv.unreadable', () => {
    const fonts = range(2000, 20)
    return {
      ...withProgram(flate(noise(14, 300_000))),
      3: PAGE.replace('/F1 5 0 R', fonts.map((at) => `/F${at} ${at} 0 R`).join(' ')),
      4: stream(`BT ${fonts.map((at) => `/F${at} 9 Tf (Ada Example) Tj`).join(' ')} ET`),
      ...Object.fromEntries(
        fonts.map((at) => [at, `<< ${SIMPLE} /FontDescriptor 7 0 R /N ${at} >>`]),
      ),
    }
  }),
  pdf('drawn letters that draw themselves', 'reads', () => ({
    ...type3(stream('1 0 d0 BT /F1 1 Tf (A) Tj ET'), '/Font << /F1 5 0 R >>'),
    4: stream(showing(['A'.repeat(60)])),
  })),
  pdf('drawn letters that draw forms that draw them', 'reads', () => ({
    ...type3(stream('1 0 d0 /X1 Do'), '/XObject << /X1 6 0 R >>'),
    4: stream(showing(['A'.repeat(60)])),
    6: flate(
      'BT /F1 1 Tf (A) Tj ET',
      '/Subtype /Form /BBox [0 0 1 1] /Resources << /Font << /F1 5 0 R >> >>',
    ),
  })),
  pdf('a drawn letter of 5 MB', 'cv.unreadable', () => ({
    ...type3(flate(`1 0 d0 ${'q Q '.repeat(1_400_000)}`)),
    4: stream(showing(['A'.repeat(60)])),
  })),
  pdf('a drawn letter with a tower of forms', 'cv.unreadable', () => ({
    ...type3(stream('1 0 d0 /X1 Do'), '/XObject << /X1 20 0 R >>'),
    4: stream(showing(['A'.repeat(60)])),
    ...Object.fromEntries(
      range(30, 20).map((at) => [
        at,
        flate(
          '/X1 Do /X1 Do',
          `/Subtype /Form /BBox [0 0 1 1] /Resources << /XObject << /X1 ${at + 1} 0 R >> >>`,
        ),
      ]),
    ),
  })),
  pdf('a drawn letter with a picture of 100 million points', 'reads', () => ({
    ...type3(stream('1 0 d0 /X1 Do'), '/XObject << /X1 6 0 R >>'),
    4: stream(showing(['A'.repeat(60)])),
    6: flate(
      new Uint8Array(12_500_000),
      '/Subtype /Image /Width 10000 /Height 10000 /BitsPerComponent 1 /ImageMask true',
    ),
  })),
]
