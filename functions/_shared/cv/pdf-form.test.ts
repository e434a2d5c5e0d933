import { expect, test } from 'vitest'
import { writePdf } from '../../../tests/cv-files/make-cv-pdf.ts'
import { page, pdfOf, stream } from '../../../tests/cv-files/hostile/write-pdf.ts'
import { extractText } from './extract-text.ts'
import { readForm } from './pdf-form.ts'

const LABELS = ['Full name', 'E-mail', 'Work experience', 'Education']
const VALUES = [
  'Delphine Marchetti',
  'delphine@example.com',
  'Pastry chef, Hotel Lindenhof, 2018 - now\nCommis, Bistro Aare, 2015 - 2018',
  'Confectioner, Berufsschule Bern, 2015',
]

/** A form with a label over each field, or left of it. */
function formPdf(values: (string | undefined)[], { isBeside = false, prose = '' } = {}) {
  return writePdf((pdf) => {
    pdf.font('Helvetica').fontSize(10).initForm()
    LABELS.forEach((label, at) => {
      const y = 60 + 80 * at
      pdf.text(label, 60, y, { lineBreak: false })
      const value = values[at]
      const multiline = value?.includes('\n') ?? false
      const [x, top] = isBeside ? [200, y - 4] : [60, y + 14]
      pdf.formText(`field${at}`, x, top, 300, multiline ? 50 : 18, {
        ...(value === undefined ? {} : { value }),
        multiline,
      })
    })
    pdf.text(prose, 60, 500, { width: 400 })
  })
}

const read = async (bytes: Uint8Array) =>
  (await extractText(bytes, 'cv.pdf')).text.split('\n').filter(Boolean)

test('the values of a form follow their labels', async () => {
  const wanted = LABELS.flatMap((label, at) => [label, ...VALUES[at]!.split('\n')])
  expect(await read(await formPdf(VALUES))).toEqual(wanted)
  const beside = await read(
    await formPdf(
      VALUES.map((value) => value.split('\n')[0]),
      { isBeside: true },
    ),
  )
  expect(beside).toEqual(LABELS.map((label, at) => `${label}\t${VALUES[at]!.split('\n')[0]}`))
})

test('a form whose fields are empty fails with that reason, and one with a single value is read', async () => {
  await expect(read(await formPdf([]))).rejects.toMatchObject({ code: 'cv.empty_form' })
  await expect(read(await formPdf(['', ' ', '', '']))).rejects.toMatchObject({
    code: 'cv.empty_form',
  })
  expect(await read(await formPdf([VALUES[0]]))).toContain(VALUES[0])
})

test('a CV with a few empty fields beside its text is read', async () => {
  const prose = 'Cared for twelve patients on a surgical ward and trained nine colleagues. '.repeat(
    8,
  )
  expect((await read(await formPdf([], { prose }))).join(' ')).toContain('trained nine colleagues')
})

test('hidden fields, passwords and odd values are left out', () => {
  const rect = [0, 0, 100, 20]
  const { items } = readForm([
    { fieldType: 'Tx', fieldValue: 'hidden', rect, hidden: true },
    { fieldType: 'Tx', fieldValue: 'secret', rect, password: true },
    { fieldType: 'Btn', fieldValue: 'Off', rect },
    { fieldType: 'Tx', fieldValue: { odd: true }, rect },
    { fieldType: 'Tx' },
    { fieldType: 'Ch', fieldValue: ['German', 'French'], rect },
    { fieldType: 'Tx', fieldValue: 'x'.repeat(100_000), rect },
  ])
  expect(items.map(({ str }) => str.slice(0, 20)).filter(Boolean)).toEqual([
    'German, French',
    'x'.repeat(20),
  ])
  for (const { transform } of items) expect(transform.every(Number.isFinite)).toBe(true)
})

test('a PDF whose map shows one letter and tells another fails with that reason', async () => {
  const lines = [
    'Ada Example, registered nurse in Lakeshore',
    'Experience',
    'Cared for twelve patients on a surgical ward',
    'Trained new colleagues in safe lifting and planned the shifts of nine people',
    'Education',
    'Diploma of Nursing, Lakeshore College',
  ]
  const shown = lines.map((line) => `(${line}) Tj T*`).join(' ')
  const mapped = (by: number) =>
    pdfOf(
      page({
        4: stream(`BT /F1 11 Tf 50 780 Td 14 TL ${shown} ET`),
        5: '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /ToUnicode 7 0 R >>',
        7: stream(
          `/CIDInit /ProcSet findresource begin begincmap 1 begincodespacerange <00> <ff> endcodespacerange
          3 beginbfrange <20> <40> <0020> <61> <${(122 - by).toString(16)}> <${(97 + by).toString(16).padStart(4, '0')}> <${(123 - by).toString(16)}> <7a> <0061> endbfrange endcmap`,
        ),
      }),
    )
  expect(await read(mapped(0))).toContain('Diploma of Nursing, Lakeshore College')
  for (const by of [3, 7, 9])
    await expect(read(mapped(by))).rejects.toMatchObject({ code: 'cv.garbled' })
})
