import { expect, test } from 'vitest'
import { writePdf } from '../../../tests/cv-files/make-cv-pdf.ts'
import { extractText } from './extract-text.ts'

const ITEMS = [
  ['Led the move of the payments platform to fourteen', 'regional services in two years'],
  ['Cut build times from 40 to 9 minutes'],
  ['Hired and trained a team of nine'],
]

type Draw = (pdf: PDFKit, x: number, y: number, size: number) => void
type PDFKit = Parameters<Parameters<typeof writePdf>[0]>[0]

const disc: Draw = (pdf, x, y, size) => pdf.circle(x, y, 0.17 * size).fill()
const ring: Draw = (pdf, x, y, size) => pdf.circle(x, y, 0.17 * size).stroke()
const square: Draw = (pdf, x, y, size) =>
  pdf.rect(x - 0.17 * size, y - 0.17 * size, 0.34 * size, 0.34 * size).fill()
const outlined: Draw = (pdf, x, y, size) => {
  disc(pdf, x, y, size)
  ring(pdf, x, y, size)
}

/** A job whose list items have a shape before them, and no letter. */
function listed(draw: Draw, { size = 10, gap = 1, left = 60, before = '' } = {}) {
  return writePdf((pdf) => {
    pdf.fontSize(size).text('Staff Engineer, Nordlicht Logistik', left, 60, { lineBreak: false })
    pdf.text('2019 – 2021', 450, 60, { lineBreak: false })
    let y = 60
    for (const item of ITEMS) {
      for (const [at, line] of item.entries()) {
        y += 1.3 * size
        if (at === 0) draw(pdf, left + 6, y + 0.45 * size, size)
        pdf.fillColor('black').text(before + line, left + 6 + gap * size, y, { lineBreak: false })
      }
    }
  })
}

async function lines(bytes: Uint8Array) {
  return (await extractText(bytes, 'cv.pdf')).text.split('\n')
}

const WANTED = [
  'Staff Engineer, Nordlicht Logistik\t2019 – 2021',
  ...ITEMS.map((item) => `- ${item.join(' ')}`),
]

test.each(Object.entries({ disc, ring, square, outlined }))(
  'a %s that is drawn before a line starts a list item',
  async (_name, draw) => {
    for (const size of [8, 10, 12])
      for (const gap of [0.5, 1, 2])
        for (const left of [40, 200]) {
          expect(await lines(await listed(draw, { size, gap, left }))).toEqual(WANTED)
        }
  },
)

const PLAIN = [WANTED[0], ...ITEMS.flat()]

test.each<[string, Draw]>([
  [
    'dots that rate a skill',
    (pdf, x, y, size) => [0, 8, 16].map((by) => disc(pdf, x - by, y, size)),
  ],
  [
    'dots on the line of a time line',
    (pdf, x, y, size) => {
      pdf.moveTo(x, 50).lineTo(x, 200).stroke()
      disc(pdf, x, y, size)
    },
  ],
  ['a picture as large as its line', (pdf, x, y, size) => pdf.circle(x - 2, y, 0.4 * size).fill()],
  ['a dot below the line', (pdf, x, y, size) => pdf.circle(x, y + 0.5 * size, 1.5).fill()],
  ['a white dot', (pdf, x, y, size) => disc(pdf.fillColor('white'), x, y, size)],
  ['a dash', (pdf, x, y) => pdf.rect(x - 4, y, 6, 0.6).fill()],
])('no list item is made of %s', async (_name, draw) => {
  expect(await lines(await listed(draw))).toEqual(PLAIN)
})

test('a value beside the label of a list item stays there, and dates belong to the entry', async () => {
  const made = await writePdf((pdf) => {
    const put = (text: string, x: number, y: number) => pdf.text(text, x, y, { lineBreak: false })
    pdf.fontSize(10)
    put('Jan Example', 60, 60)
    for (const [at, [label, value]] of [
      ['Status:', 'Student'],
      ['Fields:', 'Software, consulting and education'],
    ].entries()) {
      disc(pdf, 66, 80 + 14 * at, 10)
      put(label!, 76, 75.5 + 14 * at)
      put(value!, 180, 75.5 + 14 * at)
    }
    put('Nurse, Lakeshore Hospital', 60, 130)
    disc(pdf, 66, 148.5, 10)
    put('Cared for twelve patients', 76, 144)
    put('2019 – 2021', 450, 144)
  })
  expect((await lines(made)).filter(Boolean)).toEqual([
    'Jan Example',
    '- Status:\tStudent',
    '- Fields:\tSoftware, consulting and education',
    'Nurse, Lakeshore Hospital\t2019 – 2021',
    '- Cared for twelve patients',
  ])
})
