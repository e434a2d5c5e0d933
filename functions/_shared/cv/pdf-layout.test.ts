import fc from 'fast-check'
import { expect, test } from 'vitest'
import { writePdf } from '../../../tests/cv-files/make-cv-pdf.ts'
import { extractText } from './extract-text.ts'

interface Text {
  text: string
  x: number
  y: number
  size?: number
  isBold?: boolean
}

function draw(texts: Text[]): Promise<Uint8Array> {
  return writePdf((pdf) => {
    for (const { text, x, y, size = 10, isBold = false } of texts) {
      pdf.font(isBold ? 'Helvetica-Bold' : 'Helvetica').fontSize(size)
      pdf.text(text, x, y, { lineBreak: false })
    }
  })
}

async function read(texts: Text[]): Promise<string[]> {
  const { text } = await extractText(await draw(texts), 'cv.pdf')
  return text.split('\n').filter(Boolean)
}

/** Lines below each other from `y` on; the ones in capitals are headings. */
function column(lines: string[], x: number, y: number, step = 14): Text[] {
  return lines.map((text, at) => {
    const isHeading = text === text.toUpperCase()
    return { text, x, y: y + step * at, size: isHeading ? 12 : 10, isBold: isHeading }
  })
}

const BAND: Text[] = [
  { text: 'Maren Oduya', x: 50, y: 50, size: 22, isBold: true },
  {
    text: 'Operations lead for hospitals, clinics and their suppliers in three countries',
    x: 50,
    y: 80,
  },
]
const SIDE = [
  'CONTACT',
  'maren@example.com',
  '+49 30 5550188',
  'Lindenweg 12, Berlin',
  'SKILLS',
  'Planning of shifts',
  'SQL and Looker',
  'Contract law',
  'LANGUAGES',
  'German',
  'English',
]
const MAIN = [
  'EXPERIENCE',
  'Operations Lead, Larkspur Health',
  'Jan 2022 – Present',
  'Built the launch checklist that nine teams use',
  'Cut the reviews of incidents from ten days to three',
  'Operations Analyst, Tamarind Foods',
  'Mar 2019 – Dec 2021',
  'Modelled the demand of 300 stores',
  'EDUCATION',
  'B.A. Economics, Prairie State College, 2017',
]
const THIRD = [
  'AWARDS',
  'Prize of the clinics 2023',
  'Best analyst 2020',
  'Speaker at two fairs',
  'HOBBIES',
  'Choir',
]
const bandLines = BAND.map(({ text }) => text)

const LAYOUTS: Record<string, { texts: Text[]; lines: string[] }> = {
  'a sidebar at the left': {
    texts: [...BAND, ...column(SIDE, 50, 120), ...column(MAIN, 220, 120)],
    lines: [...bandLines, ...SIDE, ...MAIN],
  },
  'a sidebar at the right': {
    texts: [...BAND, ...column(MAIN, 50, 120), ...column(SIDE, 380, 120)],
    lines: [...bandLines, ...MAIN, ...SIDE],
  },
  'columns with lines at other heights': {
    texts: [...BAND, ...column(SIDE, 50, 124, 17), ...column(MAIN, 220, 120, 15)],
    lines: [...bandLines, ...SIDE, ...MAIN],
  },
  'two columns from the top of the page': {
    texts: [...column(SIDE, 50, 50), ...column(MAIN, 220, 50)],
    lines: [...SIDE, ...MAIN],
  },
  'three columns': {
    texts: [
      ...BAND,
      ...column(SIDE, 40, 120),
      ...column(MAIN, 175, 120),
      ...column(THIRD, 440, 120),
    ],
    lines: [...bandLines, ...SIDE, ...MAIN, ...THIRD],
  },
  'a band below the columns': {
    texts: [
      ...BAND,
      ...column(SIDE, 50, 120),
      ...column(MAIN, 220, 120),
      ...column(
        [
          'REFERENCES',
          'References of all employers are there on request, with their numbers and addresses',
        ],
        50,
        320,
      ),
    ],
    lines: [
      ...bandLines,
      ...SIDE,
      ...MAIN,
      'REFERENCES',
      'References of all employers are there on request, with their numbers and addresses',
    ],
  },
}

test.each(Object.entries(LAYOUTS))(
  '%s: each column is read whole',
  async (_name, { texts, lines }) => {
    expect(await read(texts)).toEqual(lines)
  },
)

const LABELS = [
  ['Name', 'Jens Beispiel'],
  ['Date of birth', '23.08.1984 in Eberswalde'],
  ['Address', 'Beispielweg 17, 13353 Berlin'],
  ['Phone', '+49 30 23125 318'],
  ['E-mail', 'jens@example.org'],
  ['Marital status', 'married, two children'],
  ['Driving licence', 'B and C1, for cars and small lorries'],
  ['Languages', 'German (native), English (good), Polish (some)'],
] as const

test.each([100, 120, 160])(
  'labels and their values are read row by row, %d apart',
  async (apart) => {
    for (const colon of ['', ':']) {
      for (const count of [4, LABELS.length]) {
        const rows = LABELS.slice(0, count)
        const texts = rows.flatMap(([label, value], at) => [
          { text: label + colon, x: 60, y: 80 + 16 * at },
          { text: value, x: 60 + apart, y: 80 + 16 * at },
        ])
        expect(await read(texts)).toEqual(
          rows.map(([label, value]) => `${label}${colon}\t${value}`),
        )
      }
    }
  },
)

test('the order of drawing changes nothing', async () => {
  const layouts = Object.values(LAYOUTS)
  const wanted = await Promise.all(layouts.map(({ texts }) => read(texts)))
  await fc.assert(
    fc.asyncProperty(
      fc
        .nat(layouts.length - 1)
        .chain((at) =>
          fc.tuple(
            fc.constant(at),
            fc.shuffledSubarray(layouts[at]!.texts, { minLength: layouts[at]!.texts.length }),
          ),
        ),
      async ([at, texts]) => {
        expect(await read(texts)).toEqual(wanted[at])
      },
    ),
    { numRuns: 25 },
  )
})

test('the bold head of a table parts no columns, and a birth date beside it no dates', async () => {
  const cells = (rows: string[][], y: number): Text[] =>
    rows.flatMap((row, at) =>
      row.map((text, cell) => ({
        text,
        x: [50, 150, 380][cell] ?? 50,
        y: y + 16 * at,
        isBold: at === 0,
      })),
    )
  const lines = await read([
    ...column(['Niels Rosenborg', 'Born:'], 50, 50),
    { text: '06.02.1985', x: 150, y: 64 },
    ...cells(
      [
        ['Period', 'Employer', 'Position'],
        ['03.2023 – now', 'Larkspur Health', 'Nurse'],
        ['11.2020 – 02.2023', 'Lakeshore Hospital', 'Nurse'],
        ['02.2015 – 09.2020', 'Willow Care', 'Helper'],
      ],
      110,
    ),
    ...cells(
      [
        ['Period', 'School', 'Degree'],
        ['09.2011 – 05.2015', 'Leeds College', 'Diploma'],
      ],
      200,
    ),
  ])
  expect(lines).toContain('11.2020 – 02.2023\tLakeshore Hospital\tNurse')
  expect(lines).toContain('09.2011 – 05.2015\tLeeds College\tDiploma')
})

test('an address that reaches over the gutter parts no column', async () => {
  const long = 'maren.oduya-longerfield.von.thalbach@example.com'
  const side = column(
    SIDE.map((text) => (text.includes('@') ? long : text)),
    50,
    120,
  )
  const lines = await read([...BAND, ...side, ...column(MAIN, 230, 127)])
  expect(lines.indexOf(long)).toBe(lines.indexOf('CONTACT') + 1)
  expect(lines.indexOf('EXPERIENCE')).toBeGreaterThan(lines.indexOf('English'))
})

test('a table of jobs is read row by row, also where a cell is wrapped', async () => {
  const heading = (text: string, y: number): Text => ({ text, x: 50, y, size: 12, isBold: true })
  const row = (cells: string[], y: number): Text[] =>
    cells.map((text, at) => ({ text, x: [50, 170, 370][at] ?? 50, y }))
  const lines = await read([
    heading('Maren Oduya', 0),
    ...row(['Lindenweg 12, Leeds'], 14),
    ...row(['+44 113 555 0188'], 28),
    ...row(['maren@example.com'], 42),
    heading('EXPERIENCE', 60),
    ...row(['2024 – 2025', 'Electrician', 'Northgate Bakery and Sons, Leeds'], 80),
    ...row(['2019 – 2024', 'Welder', 'Tamarind Steel Works, Bradford'], 94),
    ...row(['2014 – 2019', 'Operator of lathes', 'Larkspur Tools of the North,'], 108),
    ...row(['', '', 'Sheffield'], 122),
    heading('EDUCATION', 146),
    ...row(['2012', 'Leeds City College', 'Diploma of electrical'], 166),
    ...row(['', '', 'engineering'], 180),
    ...row(['2010', 'Roundhay School', 'General certificate of education'], 194),
  ])
  expect(lines).toContain('2024 – 2025\tElectrician\tNorthgate Bakery and Sons, Leeds')
  expect(lines).toContain('2014 – 2019\tOperator of lathes\tLarkspur Tools of the North,')
  expect(lines).toContain('2010\tRoundhay School\tGeneral certificate of education')
})

test('labels above each other again and again are read beside their values', async () => {
  const entries = [
    ['2021 – 2024', 'Nurse', 'Larkspur Health, Berlin'],
    ['2017 – 2021', 'Carer', 'Willow Care Homes of the North'],
    ['2014 – 2017', 'Helper', 'Lakeshore Hospital'],
  ].flatMap(([dates = '', title = '', employer = '']) => [
    ['Dates', dates],
    ['Occupation or position held', title],
    ['Name of the employer', employer],
    ['Duties and responsibilities', 'Served a ward of thirty beds by day'],
    ['', 'Planned the shifts of nine colleagues'],
  ])
  const texts = entries.flatMap(([label = '', value = ''], at) => [
    { text: label, x: 50, y: 110 + 14 * at },
    { text: value, x: 200, y: 110 + 14 * at },
  ])
  const lines = await read([
    { text: 'EXPERIENCE', x: 50, y: 90, size: 12, isBold: true },
    ...texts,
    { text: 'EDUCATION', x: 50, y: 330, size: 12, isBold: true },
    { text: 'Dates', x: 50, y: 350 },
    { text: '2010 – 2014', x: 200, y: 350 },
  ])
  expect(lines).toContain('Occupation or position held\tCarer')
  expect(lines).toContain('Name of the employer\tWillow Care Homes of the North')
  expect(lines).toContain('Dates\t2010 – 2014')
})

test('dates at the right edge of a column stay with it, not with the sidebar', async () => {
  const at = (text: string, right: number, y: number): Text => ({
    text,
    x: right - 5 * text.length,
    y,
  })
  const lines = await read([
    ...BAND,
    ...column(['EXPERIENCE', 'Operations Lead', 'Larkspur Health, Berlin'], 50, 120),
    at('June 2018 – now', 360, 134),
    ...column(['Planned the launch of nine teams', 'Operations Analyst'], 50, 162),
    at('March 2016 – May 2018', 360, 176),
    ...column(['Tamarind Foods', 'EDUCATION', 'B.A. Economics, Prairie State'], 50, 190),
    ...column(SIDE, 400, 123, 15),
  ])
  expect(lines).toContain('Operations Lead\tJune 2018 – now')
  expect(lines).toContain('Operations Analyst\tMarch 2016 – May 2018')
  expect(lines.slice(-SIDE.length)).toEqual(SIDE)
})

test('an address that touches the next column ends before it', async () => {
  const long = 'maren.oduya-longerfield@example.com'
  const side = column(
    SIDE.map((text) => (text.includes('@') ? long : text)),
    50,
    120,
  )
  const lines = await read([...BAND, ...side, ...column(MAIN, 219, 120)])
  expect(lines.slice(bandLines.length)).toEqual([
    ...SIDE.map((text) => (text.includes('@') ? long : text)),
    ...MAIN,
  ])
})

test('short columns that begin with headings in one row are read one after another', async () => {
  const left = ['EXPERIENCE', 'Senior Nurse', 'Larkspur Health']
  const right = ['EDUCATION', 'Diploma of nursing', 'Leeds City College']
  const lines = await read([
    ...BAND,
    ...column(left, 50, 120),
    ...column(right, 330, 120),
    {
      text: 'Choirs of the city, the bicycle, bread, bees and gardens without a wall',
      x: 50,
      y: 190,
    },
    ...column(SIDE.slice(4), 50, 210),
  ])
  expect(lines.slice(bandLines.length, -8)).toEqual([...left, ...right])
})

test('headings at the right edge stand above the lines that follow them', async () => {
  const jobs = [
    ['EXPERIENCE', 'Nurse, Larkspur Health, 2019 – 2023', 'Served a ward of thirty beds by day'],
    ['EDUCATION', 'Diploma of nursing, Leeds City College', 'Named the best of her year'],
    ['LANGUAGES', 'German as a native, English as a second', 'Some Polish, and a little French'],
    ['INTERESTS', 'Choirs of the city, the bicycle and bread', 'Bees, and gardens without a wall'],
  ]
  const texts = jobs.flat().map((text, at): Text => {
    const isHeading = at % 3 === 0
    const y = 120 + 17 * at
    return isHeading ? { text, x: 450, y, size: 13, isBold: true } : { text, x: 50, y }
  })
  expect(await read([...BAND, ...texts])).toEqual([...bandLines, ...jobs.flat()])
})

test('small dates in a margin stand in the rows of their jobs, and the text below is no item', async () => {
  const jobs = ['Nurse', 'Carer', 'Helper', 'Cook'].flatMap((title, at): Text[] => [
    { text: `0${at + 1}/201${at} – 0${at + 3}/201${at + 1}`, x: 50, y: 120 + 50 * at, size: 8.5 },
    { text: 'Berlin', x: 50, y: 131 + 50 * at, size: 8.5 },
    { text: '•', x: 150, y: 120 + 50 * at },
    { text: title, x: 165, y: 120 + 50 * at, isBold: true },
    { text: 'Larkspur Health', x: 165, y: 133 + 50 * at },
    { text: 'Served a ward of thirty beds by day, and planned', x: 165, y: 146 + 50 * at },
  ])
  const lines = await read([...BAND, ...jobs])
  expect(lines).toContain('02/2011 – 04/2012\t• Carer')
  expect(lines.some((line) => /Larkspur Health\b(?!$)/.test(line))).toBe(false)
})
