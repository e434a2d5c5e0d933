import fc from 'fast-check'
import { expect, test } from 'vitest'
import { docxOf, documentXml, paragraph } from '../../../tests/cv-files/hostile.ts'
import { writePdf } from '../../../tests/cv-files/make-cv-pdf.ts'
import { extractText } from './extract-text.ts'
import { closeUp } from './letter-spacing.ts'

const LAST = 'An ordinary line at the very end of the page'
const TITLES = [
  'Aurelia Fontaine-Reed',
  'AURELIA FONTAINE-REED',
  "Siobhan O'Connell",
  'Experience',
  'experience',
  'WORK EXPERIENCE',
  'Education and Training',
  'EDUCATION & TRAINING',
]

async function linesOf(bytes: Uint8Array): Promise<string[]> {
  return (await extractText(bytes, 'cv')).text.split('\n').filter(Boolean)
}

/** "A b  c" for "Ab c". */
function typed(text: string): string {
  return text
    .split(' ')
    .map((word) => [...word].join(' '))
    .join('   ')
}

test.each([0.15, 0.2, 0.3, 0.5, 0.8])(
  'letters set %d of their size apart are words',
  async (apart) => {
    const made = await writePdf((pdf) => {
      for (const [at, title] of TITLES.entries()) {
        const size = at % 2 && apart < 0.5 ? 20 : 12
        pdf.fontSize(size).text(title, 60, 60 + 40 * at, {
          characterSpacing: apart * size,
          lineBreak: false,
        })
      }
      pdf.fontSize(10).text(LAST, 60, 500, { characterSpacing: 0 })
    })
    expect(await linesOf(made)).toEqual([...TITLES, LAST])
  },
)

test('letters typed with blanks between them are words, in a PDF and a DOCX', async () => {
  const pdf = await writePdf((made) => {
    for (const [at, title] of TITLES.entries())
      made.fontSize(12).text(typed(title), 60, 60 + 40 * at)
    made.text(LAST, 60, 500)
  })
  expect(await linesOf(pdf)).toEqual([...TITLES, LAST])
  const docx = docxOf(
    documentXml([...TITLES.map(typed), LAST].map(paragraph).join('').replaceAll('&', '&amp;')),
  )
  expect(await linesOf(docx)).toEqual([...TITLES, LAST])
})

test.each([
  'C1 B2 A1 B1',
  'Driving licence: A B C',
  'I am a nurse in a ward',
  'J. R. R. Tol',
  'a 1 b 2 c 3 d 4',
  'R & D',
])('%j stays as it is', (text) => expect(closeUp(text)).toBe(text))

test('any words come back from their spaced letters', () => {
  const word = fc.stringMatching(/^[A-Za-zÄÖÜäöüßéèñ]{2,9}$/)
  fc.assert(
    fc.property(fc.array(word, { minLength: 2, maxLength: 4 }), (words) => {
      expect(closeUp(typed(words.join(' ')))).toBe(words.join(' '))
    }),
  )
})
