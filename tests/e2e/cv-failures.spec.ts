// Each file that we cannot read ends with its own sentence and a way to go on.
import { docxOf, documentXml, pdfWithPasswords, scannedPdf } from '../cv-files/hostile.ts'
import { writePdf } from '../cv-files/make-cv-pdf.ts'
import { cvFile, pdf, registerByHand } from './newcomer.ts'
import { expect, test } from './test.ts'

const UNSUPPORTED = 'Unsupported format. Please upload a PDF or DOCX.'

test('a file that is no CV is refused before it is sent', async ({ page }) => {
  await registerByHand(page, 'refused')
  const sent: string[] = []
  page.on('request', (request) => {
    if (request.method() !== 'GET' && request.url().includes('/storage/')) sent.push(request.url())
  })
  const choose = page.getByLabel('Choose your CV')
  const alert = page.getByRole('alert')

  await choose.setInputFiles({
    name: 'cv.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from('Ada Lovelace'),
  })
  await expect(alert).toHaveText(UNSUPPORTED)

  await choose.setInputFiles(pdf('large.pdf', new Uint8Array(5 * 1024 * 1024 + 1)))
  await expect(alert).toHaveText(/larger than 5 MB/)

  await choose.setInputFiles(pdf('nothing.pdf', new Uint8Array()))
  await expect(alert).toHaveText(/has no text in it/)

  expect(sent).toEqual([])
})

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

test('each unreadable file has its reason and can be removed', async ({ page }) => {
  await registerByHand(page, 'unreadable')
  const files = [
    [
      pdf('locked.pdf', await pdfWithPasswords({ userPassword: 'secret' })),
      /locked with a password/,
    ],
    [pdf('scan.pdf', await scannedPdf()), /its pages are pictures/],
    [pdf('blank.pdf', await writePdf(() => undefined)), /could not read|no text/],
    [pdf('torn.pdf', (await pdfWithPasswords({})).slice(0, 300)), /is damaged/],
    [pdf('text.pdf', new TextEncoder().encode('Ada Lovelace, analyst')), UNSUPPORTED],
    [
      { name: 'blank.docx', mimeType: DOCX, buffer: Buffer.from(docxOf(documentXml(''))) },
      /has no text in it/,
    ],
  ] as const

  for (const [file, sentence] of files) {
    await page.getByLabel('Choose your CV').setInputFiles(file)
    await expect(page.getByRole('heading', { name: 'Your CV could not be read' })).toBeVisible()
    await expect(page.getByText(file.name)).toBeVisible()
    await expect(page.getByRole('alert').filter({ hasText: sentence })).toBeVisible()
    await page.getByRole('button', { name: 'Remove it' }).click()
    await expect(page.getByRole('heading', { name: 'Start with your CV' })).toBeVisible()
  }
})

test('after a failure another file works, and the failure is notified', async ({ page }) => {
  await registerByHand(page, 'second-try')
  await page.getByLabel('Choose your CV').setInputFiles(pdf('scan.pdf', await scannedPdf()))
  await expect(page.getByRole('heading', { name: 'Your CV could not be read' })).toBeVisible()
  await page.getByRole('button', { name: /^Notifications, 1 unread/ }).click()
  await expect(
    page.getByRole('link', { name: /Your CV could not be read.*its pages are pictures/ }),
  ).toBeVisible()
  await page.keyboard.press('Escape')

  await page.getByLabel('Choose another file').setInputFiles(await cvFile('electrician'))
  await expect(page.getByRole('heading', { name: 'Your CV is read' })).toBeVisible()
  await page.getByRole('link', { name: 'See your matches' }).click()
  await expect(page.getByRole('article').first()).toContainText(/electric/i)
})
