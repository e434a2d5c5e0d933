import { expect, test } from 'vitest'
import { writePdf } from '../../../tests/cv-files/make-cv-pdf.ts'
import { extractText } from './extract-text.ts'

type Row = [text: string, drop: number, options?: { right?: string; isBold?: boolean }]

/** Rows of a column of 300 points, each so many points below the one before it. */
async function read(rows: Row[]): Promise<string[]> {
  const made = await writePdf((pdf) => {
    let y = 60
    for (const [text, drop, { right, isBold = false } = {}] of rows) {
      y += drop
      pdf.font(isBold ? 'Helvetica-Bold' : 'Helvetica').fontSize(10)
      pdf.text(text, 50, y, { lineBreak: false })
      if (right) pdf.text(right, 350 - pdf.widthOfString(right), y, { lineBreak: false })
    }
  })
  return (await extractText(made, 'cv.pdf')).text.split('\n')
}

const JOBS = [
  ['Nurse, Larkspur Health', 'Served a ward of thirty beds', 'Planned the shifts of a team'],
  ['Carer, Willow Care', 'Helped the people of a home', 'Wrote the reports of the night'],
  ['Helper, Lakeshore', 'Cooked and cleaned for forty', 'Drove the bus of the kitchen'],
]

test.each([12, 14, 16])(
  'free space above a job is a gap, in lines %d points apart',
  async (step) => {
    for (const free of [6, 8]) {
      const rows = JOBS.flatMap((job, at) =>
        job.map((text, line): Row => [text, step + (at > 0 && line === 0 ? free : 0)]),
      )
      expect(await read(rows)).toEqual(JOBS.flatMap((job, at) => (at > 0 ? ['', ...job] : job)))
    }
  },
)

test('lines that are all far apart have no gaps between them', async () => {
  const rows = JOBS.flat().map((text): Row => [text, 18.5])
  expect(await read(rows)).toEqual(JOBS.flat())
})

const FULL = 'Main activities: served a ward of thirty beds by day, and planned'

test('a line without room for the next word goes on below', async () => {
  const rows = ['2021', '2017', '2014'].flatMap((year): Row[] => [
    [`In ${year}`, 24],
    [FULL, 14],
    ['Deliveries for the house', 14],
    ['Employer: Larkspur', 14],
  ])
  const lines = await read(rows)
  expect(lines.filter((line) => line === `${FULL} Deliveries for the house`)).toHaveLength(3)
  expect(lines.filter((line) => line === 'Employer: Larkspur')).toHaveLength(3)
})

test('an employer beside a date goes on in the next line, if it had no room beside it', async () => {
  const right = 'September 2019 – September 2021'
  const cut: Row[] = [
    ['Nurse', 24, { isBold: true }],
    ['The Larkspur Health Care', 14, { right }],
    ['Group of Hospitals, Berlin', 14],
  ]
  expect(await read(cut)).toContain(`The Larkspur Health Care Group of Hospitals, Berlin\t${right}`)
})

test('a line below a date stays a line of its own where one like it had room', async () => {
  const right = 'September 2019 – September 2021'
  const lines = await read([
    ['Head of all the nurses', 24, { right }],
    ['Lakeshorehospital', 14],
    ['Nurse', 24, { right }],
    ['Willow Care', 14],
  ])
  expect(lines).toContain('Lakeshorehospital')
  expect(lines).toContain('Willow Care')
})

test('an address is joined with no line, and keeps its hyphen', async () => {
  const lines = await read([
    ['linkedin.com/in/maren-oduya-of-the-long-shore-of-the-lake-', 24],
    ['hospital', 14],
    ['maren.oduya-of-the-long-shore-of-the-lake-of-berlin@example.com', 14],
    ['www.maren-oduya-of-the-long-shore-of-the-lake-of-berlin.example', 14],
  ])
  expect(lines[0]).toBe('linkedin.com/in/maren-oduya-of-the-long-shore-of-the-lake-hospital')
  expect(lines.slice(-2).map((line) => line.slice(0, 6))).toEqual(['maren.', 'www.ma'])
})

test.each([
  ['short names of a list', ['Python', 'Pandas', 'scikit-learn', 'Machine learning']],
  [
    'entries that end with a year',
    [
      'Advanced life support of adults and children, Hull Trust, 2023',
      'Registered nurse of the wards of the river, 2021',
      'Carer of people at home and in the house by the lake, 2020',
      'A certificate that is as long as the column is wide, 2019',
    ],
  ],
  [
    'an address below a full line',
    [
      'mira@example.com | +49 30 23125 084 | Berlin, Germany, home',
      'mira.example.com',
      'Designs tools for people who have to work with them all day',
      'Draws and tests and draws again until it holds, every week',
    ],
  ],
])('%s stay lines of their own', async (_what, texts) => {
  expect(await read(texts.map((text): Row => [text, 12]))).toEqual(texts)
})
