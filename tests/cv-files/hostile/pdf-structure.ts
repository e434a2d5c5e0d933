// PDFs whose objects point in circles, to nothing, or into very deep nesting.
import { type HostileCase, joined, latin1Bytes } from './case.ts'
import { flate, page, type PdfObjects, pdfOf, PAGE, showing, stream } from './write-pdf.ts'

const pdf = (
  name: string,
  expected: HostileCase['expected'],
  changes: PdfObjects,
  ending: Parameters<typeof pdfOf>[1] = {},
): HostileCase => ({
  name,
  filename: 'cv.pdf',
  expected,
  bytes: () => pdfOf(page(changes), ending),
  ...(expected === 'reads' ? { says: 'ordinary line' } : {}),
})

const range = (length: number, from: number) => Array.from({ length }, (_, at) => from + at)
const chained = (length: number, from: number, link: (next: number) => string, end: string) =>
  Object.fromEntries(
    range(length, from).map((at) => [at, at < from + length - 1 ? link(at + 1) : end]),
  )

export const pdfStructure: HostileCase[] = [
  pdf('pages that hold themselves', 'cv.corrupt', {
    2: '<< /Type /Pages /Kids [2 0 R] /Count 1 >>',
  }),
  pdf('pages that hold each other', 'cv.corrupt', {
    2: '<< /Type /Pages /Kids [7 0 R] /Count 1 >>',
    7: '<< /Type /Pages /Parent 2 0 R /Kids [2 0 R] /Count 1 >>',
  }),
  pdf('a billion pages, as told', 'reads', {
    2: '<< /Type /Pages /Kids [3 0 R] /Count 1000000000 >>',
  }),
  pdf('fewer than no pages', 'cv.empty', { 2: '<< /Type /Pages /Kids [] /Count -5 >>' }),
  pdf('no pages', 'cv.empty', { 2: '<< /Type /Pages /Kids [] /Count 0 >>' }),
  pdf('twenty pages told, one there', 'reads', {
    2: '<< /Type /Pages /Kids [3 0 R] /Count 20 >>',
  }),
  pdf('one page told, forty there', 'reads', {
    2: `<< /Type /Pages /Kids [${'3 0 R '.repeat(40)}] /Count 1 >>`,
  }),
  pdf('100 000 kids', 'cv.too_large', {
    2: `<< /Type /Pages /Kids [${'3 0 R '.repeat(100_000)}] /Count 100000 >>`,
  }),
  pdf('pages 20 000 deep', 'reads', {
    2: '<< /Type /Pages /Kids [10 0 R] /Count 1 >>',
    ...chained(20_000, 10, (next) => `<< /Type /Pages /Kids [${next} 0 R] /Count 1 >>`, PAGE),
  }),
  pdf('pages that inherit from themselves', 'reads', {
    3: PAGE.replace('/Parent 2 0 R', '/Parent 3 0 R'),
  }),
  pdf('a page of a billion points', 'reads', {
    3: PAGE.replace('595 842', '1000000000 1000000000'),
  }),
  pdf('a page of no numbers', 'reads', { 3: PAGE.replace('[0 0 595 842]', '[/a (b) null true]') }),
  pdf('a page without resources', 'reads', {
    3: '<< /Type /Page /Parent 2 0 R /Contents 4 0 R >>',
  }),
  pdf('a page without contents', 'cv.scanned', { 3: PAGE.replace('/Contents 4 0 R', '') }),
  pdf('contents that point to themselves', 'cv.scanned', { 4: '4 0 R' }),
  pdf('contents 5 000 references away', 'cv.scanned', {
    4: '10 0 R',
    ...chained(5000, 10, (next) => `${next} 0 R`, '(x)'),
  }),
  pdf('a length that points to itself', 'reads', {
    4: { says: '', data: latin1Bytes(showing()), length: '4 0 R' },
  }),
  pdf('a length of 4 GB', 'reads', {
    4: { says: '', data: latin1Bytes(showing()), length: '4294967295' },
  }),
  pdf('a length below nothing', 'reads', {
    4: { says: '', data: latin1Bytes(showing()), length: '-1' },
  }),
  pdf('arrays 200 000 deep', 'reads', {
    7: '['.repeat(200_000),
    1: '<< /Type /Catalog /Pages 2 0 R /X 7 0 R >>',
  }),
  pdf('dictionaries 100 000 deep in the catalog', 'cv.corrupt', {
    1: `<< /Type /Catalog /Pages 2 0 R /X ${'<< /X '.repeat(100_000)}1${' >>'.repeat(100_000)} >>`,
  }),
  pdf('dictionaries 100 000 deep in the content', 'reads', {
    4: stream(`${showing()} /X ${'<< /X '.repeat(100_000)}`),
  }),
  pdf('brackets 500 000 deep in the content', 'reads', {
    4: stream(`${showing()} ${'['.repeat(500_000)}`),
  }),
  pdf('brackets in a string', 'reads', {
    4: stream(showing(['(', 'Ada Example', 'An ordinary line of a curriculum'])),
  }),
  pdf('a string that never ends', 'reads', { 4: stream(`${showing()} (${'('.repeat(500_000)}`) }),
  pdf('a name of 1 MB', 'reads', { 4: stream(`${showing()} /${'x'.repeat(1_000_000)} gs`) }),
  pdf('a number of 1 MB', 'reads', { 4: stream(`${showing()} ${'9'.repeat(1_000_000)} w`) }),
  pdf('a catalog that is not there', 'cv.corrupt', {}, { trailer: '/Root 99 0 R' }),
  pdf('a catalog that is a number', 'cv.corrupt', { 1: '7' }),
  pdf('a catalog that points to itself', 'cv.corrupt', { 1: '1 0 R' }),
  pdf('no root', 'cv.corrupt', {}, { trailer: '' }),
  pdf('a table that is not there', 'reads', {}, { xref: '' }),
  pdf(
    'a table of wrong offsets',
    'reads',
    {},
    { xref: `xref\n0 6\n${'0000000007 00000 n \n'.repeat(6)}` },
  ),
  pdf(
    'a table of a billion rows',
    'reads',
    {},
    { xref: 'xref\n0 1000000000\n0000000000 65535 f \n' },
  ),
  pdf('a table of letters', 'reads', {}, { xref: 'xref\nlorem ipsum\n' }),
  pdf('a table before the table, the same', 'reads', {}, { trailer: '/Root 1 0 R /Prev 9' }),
  {
    name: 'tables that name each other',
    filename: 'cv.pdf',
    expected: 'reads',
    bytes: () => {
      const first = pdfOf(page(), { trailer: '/Root 1 0 R /Prev 5000' })
      const start = Buffer.from(first).lastIndexOf('xref\n0 1')
      const gap = 5000 - first.length
      return joined(
        first,
        '%'.repeat(gap),
        `xref\n0 0\ntrailer\n<< /Size 9 /Root 1 0 R /Prev ${start} >>\nstartxref\n5000\n%%EOF`,
      )
    },
  },
  {
    name: '20 000 tables in a chain',
    filename: 'cv.pdf',
    expected: 'reads',
    bytes: () => {
      const first = pdfOf(page())
      let before = Buffer.from(first).lastIndexOf('xref\n0 1')
      let at = first.length
      const tables = range(20_000, 0).map(() => {
        const table = `xref\n0 0\ntrailer\n<< /Size 9 /Root 1 0 R /Prev ${before} >>\n`
        before = at
        at += table.length
        return table
      })
      return joined(first, tables.join(''), `startxref\n${before}\n%%EOF`)
    },
  },
  {
    name: '5 MB of objects that never end',
    filename: 'cv.pdf',
    expected: 'cv.corrupt',
    bytes: () => latin1Bytes(`%PDF-1.7\n${'1 0 obj\n'.repeat(600_000)}`),
  },
  {
    name: '5 MB of trailers',
    filename: 'cv.pdf',
    expected: 'cv.corrupt',
    bytes: () => latin1Bytes(`%PDF-1.7\n${'trailer<</Root 1 0 R>>\n'.repeat(220_000)}`),
  },
  {
    name: '5 MB of the word stream',
    filename: 'cv.pdf',
    expected: 'cv.corrupt',
    bytes: () => latin1Bytes(`%PDF-1.7\n${'1 0 obj<<>>stream\n'.repeat(280_000)}`),
  },
  {
    name: '5 MB of starts of tables',
    filename: 'cv.pdf',
    expected: 'cv.corrupt',
    bytes: () => latin1Bytes(`%PDF-1.7\n${'startxref 9\nxref\n0 1\n'.repeat(240_000)}`),
  },
  pdf('a collection of objects that holds itself', 'cv.corrupt', {
    7: stream('7 0 << >>', '/Type /ObjStm /N 1 /First 4'),
    1: '7 0 R',
  }),
  pdf('a collection of a billion objects', 'cv.corrupt', {
    7: flate('1 0 << >>', '/Type /ObjStm /N 1000000000 /First 4'),
    1: '<< /Type /Catalog /Pages 2 0 R /X 7 0 R >>',
  }),
  pdf('an outline in a circle', 'reads', {
    1: '<< /Type /Catalog /Pages 2 0 R /Outlines 7 0 R >>',
    7: '<< /First 8 0 R /Last 8 0 R /Count 1 >>',
    8: '<< /Title (x) /Parent 7 0 R /Next 8 0 R /First 8 0 R >>',
  }),
  pdf('names in a circle', 'reads', {
    1: '<< /Type /Catalog /Pages 2 0 R /Names << /Dests 7 0 R /JavaScript 7 0 R >> >>',
    7: '<< /Kids [7 0 R 7 0 R] /Limits [(a) (b)] >>',
  }),
  pdf('a structure tree in a circle', 'reads', {
    1: '<< /Type /Catalog /Pages 2 0 R /StructTreeRoot 7 0 R /MarkInfo << /Marked true >> >>',
    7: '<< /Type /StructTreeRoot /K 8 0 R /ParentTree 9 0 R >>',
    8: '<< /S /P /P 8 0 R /K [8 0 R] >>',
    9: '<< /Kids [9 0 R] >>',
  }),
  pdf('400 000 notes on a page', 'cv.unreadable', {
    3: PAGE.replace('/Type /Page ', `/Type /Page /Annots [${'7 0 R '.repeat(400_000)}] `),
    7: '<< /Type /Annot /Subtype /Link /Rect [0 0 9 9] /A << /S /URI /URI (https://a.example) >> >>',
  }),
  pdf('200 notes on a page', 'reads', {
    3: PAGE.replace('/Type /Page ', `/Type /Page /Annots [${'7 0 R '.repeat(200)}] `),
    7: '<< /Type /Annot /Subtype /Link /Rect [0 0 9 9] /A << /S /URI /URI (https://a.example) >> >>',
  }),
  pdf('a note that is its own parent', 'reads', {
    3: PAGE.replace('/Type /Page ', '/Type /Page /Annots [7 0 R] '),
    7: '<< /Type /Annot /Subtype /Widget /Rect [0 0 9 9] /Parent 7 0 R /FT /Tx /T (x) /Popup 7 0 R >>',
  }),
]
