// Nothing of a CV is lost without a word: lines without a place are shown, placed or ignored.
import type { Page } from '@playwright/test'
import { AWARD, RIVER, unplacedCv } from '../cv-files/unplaced-cv.ts'
import { type Person, register } from '../stack/people.ts'
import { untilRead, uploadCv } from '../stack/upload-cv.ts'
import { violations } from './axe.ts'
import { enter, open } from './newcomer.ts'
import { expect, stack, test } from './test.ts'

async function readCv(name: string, bytes: Uint8Array): Promise<Person> {
  const person = await register(stack, name)
  const read = await untilRead(person, await uploadCv(person, bytes, 'docx'))
  expect(read.status).toBe('ready')
  return person
}

const SENTENCE = RIVER.join(' ')

const section = (page: Page) => page.getByRole('region', { name: 'Lines we could not place' })
const row = (page: Page, text: string) =>
  section(page).getByRole('listitem').filter({ hasText: text })

test('each line without a place is put somewhere or ignored', async ({ page }) => {
  const person = await readCv('unplaced', unplacedCv())
  await enter(page, person)
  await open(page, '/today')
  await expect(page.getByText('3 lines of your CV found no place.')).toBeVisible()
  await page.getByRole('link', { name: 'Place or ignore them' }).click()
  await expect(page).toHaveURL(/\/profile#unplaced$/)

  await section(page).getByRole('button', { name: 'Show them' }).click()
  await expect(section(page).getByRole('listitem')).toHaveCount(2)
  expect(await violations(page)).toEqual([])

  // The line's own words, as an achievement of the job.
  await row(page, AWARD).getByText('Place it').click()
  await row(page, AWARD)
    .getByRole('button', { name: /^Achievement of Barista/ })
    .click()
  await expect(section(page).getByRole('listitem')).toHaveCount(1)
  await expect(page.getByText('2 lines of your CV found no place in your profile.')).toBeVisible()
  await expect(page.getByRole('region', { name: 'Experience' })).toContainText(AWARD)

  await row(page, SENTENCE)
    .getByRole('button', { name: /^Ignore/ })
    .click()
  await expect(section(page)).toHaveCount(0)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(row(page, SENTENCE)).toBeVisible()

  await open(page, '/welcome/review')
  await section(page).getByRole('button', { name: 'Ignore all' }).click()
  await expect(section(page)).toHaveCount(0)
  await page.reload()
  await expect(page.getByRole('heading', { name: 'Is this you?' })).toBeVisible()
  await expect(section(page)).toHaveCount(0)
  await open(page, '/today')
  await expect(page.getByText(/found no place/)).toHaveCount(0)

  const { data } = await person.client.from('achievements').select('text').throwOnError()
  expect(data.map(({ text }) => text)).toContain(AWARD)
})

test('a CV without a job and a school says so', async ({ page }) => {
  const person = await readCv('careerless', unplacedCv({ hasJob: false }))
  await enter(page, person)
  await open(page, '/welcome/review')
  await expect(section(page)).toContainText('We found no job and no education in this CV.')
  await section(page).getByRole('button', { name: 'Show them' }).click()
  for (const [text, place] of [
    [AWARD, 'Certificate'],
    [SENTENCE, 'Skill'],
  ] as const) {
    await row(page, text).getByText('Place it').click()
    await row(page, text).getByRole('button', { name: place }).click()
    await expect(row(page, text)).toHaveCount(0)
  }
  await expect(section(page)).toContainText('We found no job and no education in this CV.')
  const { data } = await person.client.from('profiles').select('skills').single().throwOnError()
  expect(data.skills).toContain(SENTENCE)
})

test('a file that is gone is said, and its lines can still be ignored', async ({ page }) => {
  const person = await readCv('fileless', unplacedCv())
  const { data: cv } = await person.client.from('cvs').select('path').single().throwOnError()
  await person.client.storage.from('cvs').remove([cv.path])
  await enter(page, person)
  await open(page, '/profile')
  await section(page).getByRole('button', { name: 'Show them' }).click()
  await expect(section(page).getByRole('alert')).toBeVisible()
  await section(page).getByRole('button', { name: 'Ignore all' }).click()
  await expect(section(page)).toHaveCount(0)
})
