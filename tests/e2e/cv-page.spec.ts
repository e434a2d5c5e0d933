// The page of the CV beside the profile: each line leads to what it became and back, and a line
// without a place gets one there.
import type { Locator, Page } from '@playwright/test'
import { unplacedCv } from '../cv-files/unplaced-cv.ts'
import { personIn } from '../cv-files/people.ts'
import { type Person, register } from '../stack/people.ts'
import { untilRead, uploadCv } from '../stack/upload-cv.ts'
import { violations } from './axe.ts'
import { enter, open, settled } from './newcomer.ts'
import { expect, stack, test } from './test.ts'

/** The name and the line of work, as if the reader had not known what they are. */
const WAITING = [1, 2].map((line) => ({ page: 1, line }))
const { contact, headline, experiences, languages } = personIn('nurse').profile
/** Its line begins so: a button below names the job too. */
const EMPLOYER = new RegExp(`^${experiences[0]!.employer}`)
const ACHIEVEMENT = experiences[0]!.achievements[0]!

/** Beside the profile, or over it on a phone. */
const cvOf = (page: Page) =>
  page
    .getByRole('complementary', { name: 'Your CV' })
    .or(page.getByRole('dialog', { name: 'Your CV' }))

async function nurseWithLines(page: Page): Promise<Person> {
  const person = await settled('nurse')
  await person.client
    .from('cvs')
    .update({ unplaced: WAITING })
    .eq('user_id', person.id)
    .throwOnError()
  await enter(page, person)
  return person
}

async function showCv(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: 'Show my CV' }).click()
  await expect(cvOf(page).locator('canvas[data-drawn]')).toBeVisible()
  return cvOf(page)
}

const paper = (cv: Locator) => cv.getByRole('img', { name: 'Page 1' })

/** The first step is short: a page that scrolls under a pressed button begins no drag. */
async function drag(from: Locator, to: Locator) {
  const { mouse } = from.page()
  await from.hover()
  const { x, y, width, height } = (await from.boundingBox())!
  await mouse.down()
  await mouse.move(x + width / 2 + 8, y + height / 2 + 8, { steps: 4 })
  await to.hover()
  await to.hover()
  await mouse.up()
}

test('a line of the page leads to the profile and back, and lines are placed there', async ({
  page,
  isMobile,
}) => {
  const person = await nurseWithLines(page)
  await open(page, '/profile')
  const cv = await showCv(page)
  await expect(cv.getByRole('heading', { name: '2 lines we could not place' })).toBeVisible()
  expect(await violations(page)).toEqual([])

  // From the profile to the page.
  if (isMobile) await cv.getByRole('button', { name: 'Close' }).click()
  await page.getByRole('button', { name: `Show in my CV: ${languages[0]!.name}` }).click()
  await expect(cv.getByRole('status')).toContainText(languages[0]!.name)
  if (isMobile) await cv.getByRole('button', { name: 'Close' }).click()
  const where = page.getByRole('button', { name: `Show in my CV: ${ACHIEVEMENT}` })
  await where.click()
  await expect(cv.locator('[data-marked]')).toHaveCount(1)
  await expect(cv.locator('[data-marked]')).toBeInViewport()
  await expect(cv.getByRole('status')).toContainText(ACHIEVEMENT)

  // Small letters can be read in twice the width.
  const [pageWidth, { width }] = [page.viewportSize()!.width, (await paper(cv).boundingBox())!]
  await cv.getByRole('button', { name: 'Larger' }).click()
  await expect.poll(async () => (await paper(cv).boundingBox())!.width / width).toBeCloseTo(2, 1)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(pageWidth)
  await cv.getByRole('button', { name: 'Smaller' }).click()

  // And back: by a press on the page, and by keyboard in its text.
  await cv.locator('[data-marked]').click()
  await expect(where).toBeFocused()
  if (isMobile) await where.click()
  await cv.getByRole('button', { name: 'Show as text' }).click()
  await cv.getByRole('button', { name: EMPLOYER }).press('Enter')
  await expect(
    page.getByRole('button', { name: `Show in my CV: ${experiences[0]!.title}` }),
  ).toBeFocused()

  // One press places a line; a new job waits for the rest of it.
  if (isMobile) await page.getByRole('button', { name: 'Show my CV' }).click()
  await expect(cv.getByText(contact.name!).first()).toBeVisible()
  await cv.getByRole('button', { name: 'Skill', exact: true }).click()
  await expect(cv.getByRole('heading', { name: '1 line we could not place' })).toBeVisible()
  await cv.getByRole('button', { name: /^Ignore: / }).click()
  await expect(cv.getByRole('heading', { name: 'we could not place' })).toHaveCount(0)
  // Said where it can be pressed: in what covers the page, or beside it.
  await (isMobile ? cv : page).getByRole('button', { name: 'Undo' }).click()
  await cv.getByRole('button', { name: 'New job' }).click()
  await expect(page.getByLabel('Role')).toHaveValue(headline!)
  await expect(page.getByLabel('Role')).toBeFocused()
  await expect(cv.getByRole('heading', { name: 'we could not place' })).toHaveCount(0)

  const { data } = await person.client.from('profiles').select('skills').single().throwOnError()
  expect(data.skills).toContain(contact.name)
})

// Nothing is dragged by touch.
test(
  'a line is dragged to a section, and the review says how many wait',
  { tag: '@desktop' },
  async ({ page }) => {
    const person = await nurseWithLines(page)
    await open(page, '/welcome/review')
    await expect(page.getByRole('link', { name: '2 lines we could not place' })).toBeVisible()
    const cv = await showCv(page)
    const lines = cv.locator('[draggable=true]')
    await drag(lines.first(), page.getByRole('region', { name: 'Certificates' }))
    await expect(lines).toHaveCount(1)
    const [job] = await page.locator('#experience [id^=entry-]').all()
    await drag(lines.first(), job!)
    await expect(lines).toHaveCount(0)

    const { data: certificates } = await person.client
      .from('certificates')
      .select('name')
      .throwOnError()
    expect(certificates.map(({ name }) => name)).toContain(contact.name)
    await expect(job!.getByRole('listitem').filter({ hasText: headline! })).toBeVisible()
  },
)

test('a file that cannot be drawn is said, and can be downloaded', async ({ page }) => {
  const person = await settled('nurse')
  const { data } = await person.client.from('cvs').select('path').single().throwOnError()
  const broken = new TextEncoder().encode('%PDF-1.7 and nothing more')
  const files = person.client.storage.from('cvs')
  await files.update(data.path, broken, { contentType: 'application/pdf' })
  await enter(page, person)
  await open(page, '/profile')
  await page.getByRole('button', { name: 'Show my CV' }).click()
  await expect(cvOf(page).getByRole('alert')).toContainText([
    'This file cannot be shown as a page.',
    'The lines of your CV cannot be shown.',
  ])
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    cvOf(page).getByRole('link', { name: 'Download' }).click(),
  ])
  expect(download.suggestedFilename()).toBe('cv.pdf')
})

test(
  'a CV without pages is shown as text, and one that is gone is said',
  { tag: '@desktop' },
  async ({ page }) => {
    const person = await register(stack, 'textual')
    await untilRead(person, await uploadCv(person, unplacedCv(), 'docx'))
    await enter(page, person)
    await open(page, '/profile')
    await page.getByRole('button', { name: 'Show my CV' }).click()
    await expect(cvOf(page).getByRole('button', { name: /^Not placed: / })).toHaveCount(3)
    expect(await violations(page)).toEqual([])

    const { data } = await person.client.from('cvs').select('path').single().throwOnError()
    await person.client.storage.from('cvs').remove([data.path])
    await page.reload()
    await page.getByRole('button', { name: 'Show my CV' }).click()
    await expect(cvOf(page).getByRole('alert')).toContainText(
      'The lines of your CV cannot be shown.',
    )
  },
)
