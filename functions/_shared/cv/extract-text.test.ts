import { zipSync, strToU8 } from 'fflate'
import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import {
  compoundFile,
  documentXml,
  docxBomb,
  docxOf,
  longPdf,
  paragraph,
  pdfBomb,
  pdfWithPasswords,
  scannedPdf,
} from '../../../tests/cv-files/hostile.ts'
import { makeCvDocx } from '../../../tests/cv-files/make-cv-docx.ts'
import { CV_LAYOUTS, makeCvPdf, writePdf } from '../../../tests/cv-files/make-cv-pdf.ts'
import { PEOPLE, personIn } from '../../../tests/cv-files/people.ts'
import { some } from '../ai/testing.ts'
import { leastRounds } from '../../../tests/least-rounds.ts'
import type { LineBox } from '../contract/cv.ts'
import { Failure } from '../contract/failure.ts'
import { extractText } from './extract-text.ts'

let pdf: Uint8Array
let docx: Uint8Array

beforeAll(async () => {
  pdf = await makeCvPdf(personIn('nurse'))
  docx = await makeCvDocx(personIn('nurse'))
})

const bytesOf = (text: string) => new TextEncoder().encode(text)

/** The code of a file's failure, and its CPU time in milliseconds. */
async function failure(bytes: Uint8Array, filename: string): Promise<string> {
  const thrown = await extractText(bytes, filename).then(
    () => 'read without a failure',
    (error: unknown) => error,
  )
  return thrown instanceof Failure ? thrown.code : String(thrown)
}

test.each(CV_LAYOUTS)('a %s PDF is read column by column, with whole lines', async (layout) => {
  for (const person of PEOPLE) {
    const { text, links, kind } = await extractText(await makeCvPdf(person, layout), 'cv.pdf')
    const { experiences, links: own } = person.profile
    expect(kind).toBe('pdf')
    for (const { achievements } of experiences) {
      for (const achievement of achievements) expect(text).toContain(`- ${achievement}`)
    }
    expect(links.map((url) => url.replace(/\/$/, ''))).toEqual(own.map(({ url }) => url))
  }
})

test('a PDF tells of each line its page, size, weight, left edge and rule', async () => {
  const made = await writePdf((page) => {
    page.font('Helvetica-Bold').fontSize(14).text('Experience', 60, 60)
    page.moveTo(60, 76).lineTo(400, 76).stroke()
    page.font('Helvetica-Bold').fontSize(10).text('Nurse', 60, 90, { continued: true })
    page.font('Helvetica').text(' at the lake shore hospital')
    page.rect(50, 120, 400, 18).fill('#dddddd')
    page.fillColor('black').text('Skills of mine', 60, 124)
    page.text('A word with a line under it', 60, 150, { underline: true })
    page.addPage().fontSize(9).text('More on the second page', 70, 60)
  })
  const { text, lines } = await extractText(made, 'cv.pdf')
  const looks = text
    .split('\n')
    .flatMap((line, at) => (line === '' ? [] : [[line, { ...lines[at], box: undefined }]]))
  const look = { page: 1, size: 10, is_bold: false, level: null, left: 60, is_ruled: false }
  expect(looks).toEqual([
    ['Experience', { ...look, size: 14, is_bold: true, is_ruled: true }],
    ['Nurse at the lake shore hospital', look],
    ['Skills of mine', { ...look, is_ruled: true }],
    ['A word with a line under it', look],
    ['More on the second page', { ...look, page: 2, size: 9, left: 70 }],
  ])
})

test('a PDF says where each line stands on its page', async () => {
  const made = await writePdf((page) => {
    page.font('Helvetica').fontSize(10)
    page.text('Nurse', 60, 100).text('2019 to 2023', 450, 100)
    page.text('- Served a ward of thirty beds by day,', 60, 120).text('and by night', 67, 132)
    page.addPage().text('Seen on the second page', 60, 700)
  })
  const { text, lines } = await extractText(made, 'cv.pdf')
  const boxes = text.split('\n').flatMap((line, at) => (line ? [lines[at]?.box] : []))
  const place = (x: number, y: number) => [x / 595.28, y / 841.89] as const
  const within = (box: LineBox | undefined, [x, y]: readonly [number, number]) =>
    box !== undefined &&
    x > box.left &&
    x < box.left + box.width &&
    y > box.top &&
    y < box.top + box.height
  const [nurse, ward, seen] = boxes
  // The date at the right edge belongs to the line, and the wrapped words to their item.
  expect(within(nurse, place(61, 105))).toBe(true)
  expect(within(nurse, place(460, 105))).toBe(true)
  expect(within(nurse, place(61, 125))).toBe(false)
  expect(within(ward, place(80, 125))).toBe(true)
  expect(within(ward, place(80, 137))).toBe(true)
  expect(within(seen, place(80, 705))).toBe(true)
  expect(boxes).toHaveLength(3)
})

test.each(CV_LAYOUTS)('a %s PDF has a look for each line', async (layout) => {
  for (const person of some(PEOPLE)) {
    const { text, lines } = await extractText(await makeCvPdf(person, layout), 'cv.pdf')
    const written = text.split('\n')
    expect(lines).toHaveLength(written.length)
    for (const [at, { is_bold, size }] of lines.entries()) {
      const line = written[at] ?? ''
      expect(size === null, line).toBe(line === '')
      if (line.startsWith('- ')) expect(is_bold, line).toBe(false)
      if (line === person.profile.contact.name) expect([is_bold, size]).toEqual([true, 22])
    }
  }
})

test('a DOCX gives headings, tabs, list items and link targets', async () => {
  const person = personIn('sales representative')
  const { text, links, kind } = await extractText(await makeCvDocx(person), 'cv.docx')
  expect(kind).toBe('docx')
  expect(text).toContain('Account Executive, Cedarline Cloud\tJan 2021 – Present')
  expect(text).toContain('- Closed $2.4 million in new business in 2023, 128% of quota.')
  expect(links).toEqual(['https://www.linkedin.com/in/bethany-okonjo-example'])
})

test('the content of a file decides its kind, not its name', async () => {
  expect((await extractText(pdf, 'cv.docx')).kind).toBe('pdf')
  expect((await extractText(docx, 'photo.png')).kind).toBe('docx')
})

test('a PDF with only an owner password is read', async () => {
  const { text } = await extractText(await pdfWithPasswords({ ownerPassword: 'o' }), 'cv.pdf')
  expect(text).toContain('ordinary line')
})

test('PDFs that cannot be read fail with a reason', async () => {
  const page = await longPdf(1)
  expect(await failure(new Uint8Array(), 'cv.pdf')).toBe('cv.empty')
  expect(await failure(await pdfWithPasswords({ userPassword: 'u' }), 'cv.pdf')).toBe(
    'cv.encrypted',
  )
  expect(await failure(await scannedPdf(), 'cv.pdf')).toBe('cv.scanned')
  expect(await failure(page.slice(0, 300), 'cv.pdf')).toBe('cv.corrupt')
  expect(await failure(bytesOf('%PDF-1.7\n' + 'nonsense '.repeat(50)), 'cv.pdf')).toBe('cv.corrupt')
  expect(await failure(await longPdf(31), 'cv.pdf')).toBe('cv.too_large')
  expect(await failure(new Uint8Array(5 * 1024 * 1024 + 1), 'cv.pdf')).toBe('cv.too_large')
})

test('DOCX files that cannot be read fail with a reason', async () => {
  const deep = '<w:sdt>'.repeat(5000) + paragraph('x') + '</w:sdt>'.repeat(5000)
  const entities = '<!DOCTYPE x [<!ENTITY a "b"><!ENTITY c "&a;&a;&a;">]>'
  expect(await failure(docx.slice(0, docx.length / 2), 'cv.docx')).toBe('cv.corrupt')
  expect(await failure(docxOf(documentXml('')), 'cv.docx')).toBe('cv.empty')
  expect(await failure(docxOf(documentXml(paragraph(' '))), 'cv.docx')).toBe('cv.empty')
  expect(await failure(docxOf(documentXml(paragraph('&c;'), entities)), 'cv.docx')).toBe(
    'cv.corrupt',
  )
  expect(await failure(docxOf(documentXml(deep)), 'cv.docx')).toBe('cv.corrupt')
  expect(await failure(compoundFile('EncryptedPackage'), 'cv.docx')).toBe('cv.encrypted')
})

test.each([
  ['cv.doc', compoundFile('WordDocument')],
  ['cv.odt', zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.text') })],
  ['cv.docx', docxOf(documentXml(paragraph('x')), { 'word/vbaProject.bin': new Uint8Array(9) })],
  ['cv.zip', zipSync({ 'cv.txt': strToU8('x') })],
  ['cv.txt', bytesOf('Ada Example')],
  ['cv.pdf', bytesOf('<html><body>Not found</body></html>')],
  ['cv.png', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 1, 2, 3])],
])('another kind of file is unsupported: %s', async (filename, bytes) => {
  expect(await failure(bytes, filename)).toBe('cv.unsupported')
})

test('noise under a PDF or DOCX name is a broken file', async () => {
  const noise = Uint8Array.from({ length: 500 }, (_, at) => (at * 149) % 256)
  expect(await failure(noise, 'cv.pdf')).toBe('cv.corrupt')
})

test('zip bombs are refused soon, while they decompress', async () => {
  const bombs: [string, Uint8Array, string][] = [
    ['cv.pdf', pdfBomb(60), 'cv.corrupt'],
    ['cv.pdf', pdfBomb(1, '[/FlateDecode /FlateDecode]'), 'cv.corrupt'],
    ['cv.pdf', pdfBomb(80, '/LZWDecode'), 'cv.corrupt'],
    ['cv.docx', docxBomb(60), 'cv.too_large'],
  ]
  for (const [filename, bytes, code] of bombs) {
    const fail = async () => expect(await failure(bytes, filename)).toBe(code)
    expect(await leastRounds(1500, fail), code).toBeLessThan(1500)
  }
})

test('text far outside the page is skipped quickly', async () => {
  const far = await writePdf((page) => {
    page.text('An ordinary line of a curriculum vitae')
    for (let line = 0; line < 20; line++) {
      page.text('hidden', 4e9, 60 + 12 * line, { lineBreak: false })
      page.text('shown', 60, 160 + 12 * line, { lineBreak: false })
    }
  })
  const { text } = await extractText(far, 'cv.pdf')
  expect(text).toContain('shown')
  expect(text).not.toContain('hidden')
})

test('characters that break a model or a database are removed', async () => {
  const xml = documentXml(
    paragraph('e\uFB03cient\u0000 \u200Bwork &amp; caf&#233;') + paragraph('in\u00ADside'),
  )
  const { text } = await extractText(docxOf(xml), 'cv.docx')
  expect(text).toBe('efficient work & café\ninside')
})

test('damage anywhere gives a failure with a code or a readable text', async () => {
  // Without fast-check's bias to extremes, which would break only the first bytes.
  const hit = fc.tuple(fc.nat(999_999), fc.nat(255))
  const damage = fc.noBias(fc.array(hit, { minLength: 1, maxLength: 6 }))
  await fc.assert(
    fc.asyncProperty(fc.boolean(), damage, async (isPdf, hits) => {
      const bytes = (isPdf ? pdf : docx).slice()
      for (const [at, value] of hits) bytes[at % bytes.length] = value
      const result = await extractText(bytes, isPdf ? 'cv.pdf' : 'cv.docx').catch((error) => error)
      if (result instanceof Error) expect(result).toBeInstanceOf(Failure)
      else expect(result.text).not.toMatch(/\u0000|^\s*$/)
    }),
    { numRuns: 60 },
  )
})
