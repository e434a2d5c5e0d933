import fc from 'fast-check'
import { expect, test } from 'vitest'
import { page, pdfOf, stream } from '../../../tests/cv-files/hostile/write-pdf.ts'
import { extractText } from './extract-text.ts'

/** How a file leaves out the letters of a glyph: its code, and what its map says of it. */
const LEAVINGS = {
  'a map to nothing': { code: '00e9', map: '0000' },
  'a map to the private area': { code: '00ea', map: 'e001' },
  'a control character': { code: '0001', map: null },
  'a form feed': { code: '000c', map: null },
  'another letter': { code: '019f', map: null },
}

interface Options {
  code: string
  map: string | null
  /** The letters that the content tells of the glyph. */
  told?: string
  /** Content after the lines. */
  more?: string
}

const LAST = 'An ordinary line at the very end of the page'

/** A PDF with these lines, in which `*` is the glyph whose letters are left out. */
function pdfWith(lines: string[], { code, map, told, more = '' }: Options): Uint8Array {
  const hex = (text: string) =>
    [...text].map((letter) => (letter === '*' ? code : hex4(letter.charCodeAt(0)))).join('')
  const span =
    told &&
    `/Span <</ActualText <FEFF${[...told].map((one) => hex4(one.charCodeAt(0))).join('')}>>> BDC`
  const shown = lines.map((line) =>
    span
      ? line
          .split(/(\*)/)
          .map((part) => (part === '*' ? `${span} <${code}> Tj EMC` : `<${hex(part)}> Tj`))
          .join(' ')
      : `<${hex(line)}> Tj`,
  )
  const letters = `1 beginbfrange <0020> <007e> <0020> endbfrange`
  const own = map === null ? '' : `1 beginbfchar <${code}> <${map}> endbfchar`
  return pdfOf(
    page({
      4: stream(`BT /F1 11 Tf 50 780 Td 14 TL ${shown.join(' T* ')} T* ${more} ET`),
      5: '<< /Type /Font /Subtype /Type0 /BaseFont /AAAAAA+Own /Encoding /Identity-H /DescendantFonts [7 0 R] /ToUnicode 8 0 R >>',
      7: '<< /Type /Font /Subtype /CIDFontType2 /BaseFont /AAAAAA+Own /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 500 /FontDescriptor 9 0 R >>',
      8: stream(
        `/CIDInit /ProcSet findresource begin begincmap 1 begincodespacerange <0000> <ffff> endcodespacerange ${letters} ${own} endcmap`,
      ),
      9: '<< /Type /FontDescriptor /FontName /AAAAAA+Own /Flags 4 /FontBBox [0 0 1000 1000] /ItalicAngle 0 /Ascent 900 /Descent -200 /StemV 80 >>',
    }),
  )
}

function hex4(code: number): string {
  return code.toString(16).padStart(4, '0')
}

async function read(lines: string[], options: Options): Promise<string[]> {
  const { text } = await extractText(pdfWith([...lines, LAST], options), 'cv.pdf')
  return text.split('\n').filter((line) => line !== LAST)
}

test.each(Object.entries(LEAVINGS))(
  '%s: letters that the content tells are read',
  async (_name, leaving) => {
    for (const told of ['fi', 'ffi', 'tt', 'ti']) {
      const lines = ['Zu*ox and Ro*', '*nal words of a page']
      expect(await read(lines, { ...leaving, told })).toEqual(
        lines.map((line) => line.replaceAll('*', told)),
      )
    }
  },
)

const LOST = Object.entries(LEAVINGS).filter(([name]) => name !== 'another letter')

test.each(LOST)('%s: a ligature is known by the words it completes', async (_name, leaving) => {
  for (const [letters, word] of [
    ['fi', 'Certi*cations'],
    ['ff', 'Special o*er'],
    ['ffi', 'Front o*ce'],
    ['fl', 'Work*ow tools'],
    ['tt', 'Se*ings'],
    ['ti', 'Naviga*on'],
  ] as const) {
    const lines = [word, 'Zu*ox of a quiet page']
    expect(await read(lines, leaving), word).toEqual(
      lines.map((line) => line.replace('*', letters)),
    )
  }
})

test.each(LOST)(
  '%s: no letters are invented where no word or two words tell',
  async (_name, leaving) => {
    for (const lines of [
      ['Zu*ox of a quiet page'],
      ['Certi*cations', 'Work*ow of a quiet page'],
      ['* a bullet of a quiet page', '* another'],
    ]) {
      const letters = (text: string[]) => text.join('').replace(/[\s*]/g, '')
      expect(letters(await read(lines, leaving))).toBe(letters(lines))
    }
  },
)

test('any spans and codes end in a text', async () => {
  const part = fc.constantFrom(
    '/Span <</ActualText <FEFF00660069>>> BDC',
    '/Span <</ActualText (fi)>> BDC',
    '/Span <</ActualText <FEFF',
    'EMC',
    '<019f> Tj',
    '<0041> Tj',
    '[<0041> -300 <000c>] TJ',
    'T*',
  )
  await fc.assert(
    fc.asyncProperty(fc.array(part, { maxLength: 20 }), async (parts) => {
      const bytes = pdfWith([LAST], { code: '019f', map: null, more: parts.join(' ') })
      const { text } = await extractText(bytes, 'cv.pdf')
      expect(text).toMatch(/^An ordinary line/)
    }),
    { numRuns: 40 },
  )
})

test('a mark between two lines is no ligature of their words', async () => {
  const lines = ['Portugo', '*', 'Coordination of the whole house', LAST]
  const { text } = await extractText(pdfWith(lines, LEAVINGS['a map to nothing']), 'cv.pdf')
  expect(text).not.toContain('ffi')
})
