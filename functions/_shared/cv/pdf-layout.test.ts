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
