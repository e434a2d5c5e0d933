// Small pages that take for ever to read, since they show the same content again and again.
import type { HostileCase } from './case.ts'
import { flate, page, type PdfObjects, pdfOf, PAGE, showing, stream } from './write-pdf.ts'

const pdf = (
  name: string,
  expected: HostileCase['expected'],
  changes: () => PdfObjects,
): HostileCase => ({
  name,
  filename: 'cv.pdf',
  expected,
  bytes: () => pdfOf(page(changes())),
  ...(expected === 'reads' ? { says: 'ordinary line' } : {}),
})

const range = (length: number, from: number) => Array.from({ length }, (_, at) => from + at)
const form = (content: string, resources = '') =>
  flate(content, `/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << ${resources} >>`)
const many = (operators: string, megabytes: number) =>
  operators.repeat(Math.floor((megabytes * 1024 * 1024) / operators.length))

/** `levels` forms, each of which shows the next one `times` times. */
const tower = (levels: number, times: number): PdfObjects =>
  Object.fromEntries(
    range(levels, 6).map((at) => [
      at,
      at === 5 + levels
        ? form('BT /F1 1 Tf ( ) Tj ET', '/Font << /F1 5 0 R >>')
        : form('/X1 Do '.repeat(times), `/XObject << /X1 ${at + 1} 0 R >>`),
    ]),
  )

const pagesOf = (count: number, one = PAGE): PdfObjects => ({
  2: `<< /Type /Pages /Count ${count} /Kids [${range(count, 100)
    .map((at) => `${at} 0 R`)
    .join(' ')}] >>`,
  ...Object.fromEntries(range(count, 100).map((at) => [at, one])),
})

const shown = () => stream(`${showing()} /X1 Do`)

export const pdfContent: HostileCase[] = [
  pdf('a form that shows itself', 'reads', () => ({
    4: shown(),
    6: form('/X1 Do', '/XObject << /X1 6 0 R >>'),
  })),
  pdf('forms that show each other', 'reads', () => ({
    4: shown(),
    6: form('/X1 Do', '/XObject << /X1 7 0 R >>'),
    7: form('/X1 Do', '/XObject << /X1 6 0 R >>'),
  })),
  pdf('a form with the resources of its page that shows itself', 'reads', () => ({
    4: shown(),
    6: flate('/X1 Do', '/Subtype /Form /BBox [0 0 9 9]'),
  })),
  pdf('thirty forms that show the next one twice', 'cv.unreadable', () => ({
    4: shown(),
    ...tower(30, 2),
  })),
  pdf('eight forms that show the next one ten times', 'cv.unreadable', () => ({
    4: shown(),
    ...tower(8, 10),
  })),
  pdf('a form shown 300 000 times', 'cv.unreadable', () => ({
    4: flate(`${showing()} ${'/X1 Do '.repeat(300_000)}`),
    6: form('BT /F1 1 Tf ( ) Tj ET', '/Font << /F1 5 0 R >>'),
  })),
  pdf('forms 300 deep, each once', 'reads', () => ({ 4: shown(), ...tower(300, 1) })),
  pdf('a form shown forty times', 'reads', () => ({
    4: flate(`${showing()} ${'/X1 Do '.repeat(40)}`),
    6: form('q 0 0 9 9 re f Q'),
  })),
  pdf('thirty pages that share 5 MB', 'cv.unreadable', () => ({
    ...pagesOf(30),
    4: flate(showing() + many('q Q\n', 5)),
  })),
  pdf('a page that shows one content 2 000 times', 'cv.unreadable', () => ({
    3: PAGE.replace('4 0 R', `[${'4 0 R '.repeat(2000)}]`),
    4: flate(showing(['x']) + many('q Q\n', 0.1)),
  })),
  pdf('31 pages', 'cv.too_large', () => pagesOf(31)),
  pdf('30 pages', 'reads', () => pagesOf(30)),
  pdf('3 MB of moves', 'reads', () => ({
    4: flate(showing() + many('1 0 0 1 0 0 cm\n', 3)),
  })),
  pdf('7 MB of moves in two streams', 'cv.unreadable', () => ({
    3: PAGE.replace('4 0 R', '[4 0 R 7 0 R]'),
    4: flate(showing() + many('1 0 0 1 0 0 cm\n', 3.5)),
    7: flate(many('1 0 0 1 0 0 cm\n', 3.5)),
  })),
  pdf('1 MB of moves', 'reads', () => ({ 4: flate(showing() + many('1 0 0 1 0 0 cm\n', 1)) })),
  pdf('5 MB of saved states', 'cv.unreadable', () => ({ 4: flate(showing() + many('q ', 5.5)) })),
  pdf('1 MB of saved states', 'cv.unreadable', () => ({ 4: flate(showing() + many('q ', 1)) })),
  pdf('2 MB of restored states', 'reads', () => ({ 4: flate(showing() + many('Q ', 2)) })),
  pdf('3 MB of operators there are not', 'reads', () => ({ 4: flate(showing() + many('xx ', 3)) })),
  pdf('3 MB of numbers', 'reads', () => ({ 4: flate(showing() + many('1 ', 3)) })),
  pdf('3 MB of dots', 'reads', () => ({ 4: flate(showing() + many('.', 3)) })),
  pdf('3 MB of minus signs', 'reads', () => ({ 4: flate(showing() + many('-', 3)) })),
  pdf('100 000 fonts there are not', 'reads', () => ({
    4: flate(`${showing()} BT ${'/Fx 1 Tf '.repeat(100_000)} ET`),
  })),
  pdf('fonts taken in turn 100 000 times', 'reads', () => ({
    3: PAGE.replace('/F1 5 0 R', '/F1 5 0 R /F2 7 0 R'),
    7: '<< /Type /Font /Subtype /Type1 /BaseFont /Courier >>',
    4: flate(`${showing()} BT ${'/F1 1 Tf /F2 1 Tf '.repeat(50_000)} ET`),
  })),
  pdf('400 000 letters on a page', 'cv.too_large', () => ({
    4: flate(`BT /F1 0.1 Tf 1 TL 50 780 Td ${`(${'x'.repeat(1000)}) Tj T* `.repeat(400)} ET`),
  })),
  pdf('60 000 letters, each on its own', 'reads', () => ({
    4: flate(showing() + `BT /F1 1 Tf ${'1 0 Td (x) Tj '.repeat(60_000)} ET`),
  })),
  pdf('30 000 letters, each elsewhere', 'reads', () => ({
    4: flate(
      `${showing()} BT /F1 1 Tf ${range(30_000, 0)
        .map((at) => `1 0 0 1 ${(at * 7919) % 595} ${(at * 104729) % 842} Tm (x) Tj`)
        .join(' ')} ET`,
    ),
  })),
  pdf('one letter ten thousand times in one place', 'reads', () => ({
    4: flate(`${showing()} BT /F1 9 Tf 9 9 Td ${'(x) Tj '.repeat(10_000)} ET`),
  })),
  pdf('spacing beyond numbers', 'reads', () => ({
    4: stream(`${showing()} BT /F1 1e38 Tf 1e308 Tc 1e308 Tw 1e38 0 0 1e38 0 0 Tm (x y z) Tj ET`),
  })),
  pdf('a shown array of 300 000 gaps', 'reads', () => ({
    4: flate(`${showing()} BT /F1 9 Tf [${'(x) -9000 '.repeat(100_000)}] TJ ET`),
  })),
  pdf('pictures in the content that never end', 'reads', () => ({
    4: flate(showing() + 'BI /W 1 /H 1 ID '.repeat(50_000)),
  })),
  pdf('marked content 100 000 deep', 'reads', () => ({
    4: flate(showing() + '/Span << /MCID 0 >> BDC '.repeat(100_000)),
  })),
  pdf('a pattern that tiles itself', 'reads', () => ({
    3: PAGE.replace('/XObject', '/Pattern << /P1 6 0 R >> /XObject'),
    4: stream(`${showing()} /Pattern cs /P1 scn 0 0 595 842 re f`),
    6: stream(
      '/Pattern cs /P1 scn 0 0 9 9 re f',
      '/PatternType 1 /PaintType 1 /BBox [0 0 1 1] /XStep 0.0001 /YStep 0.0001 ' +
        '/Resources << /Pattern << /P1 6 0 R >> >>',
    ),
  })),
  pdf('a function of a billion samples', 'reads', () => ({
    3: PAGE.replace('/XObject', '/ColorSpace << /C1 [/Separation /x /DeviceRGB 6 0 R] >> /XObject'),
    4: stream(`${showing()} /C1 cs 1 scn`),
    6: stream(
      'x',
      '/FunctionType 0 /Domain [0 1] /Range [0 1 0 1 0 1] /Size [1000000000] /BitsPerSample 32',
    ),
  })),
]
