// The person is asked about fields that were read without certainty, once.
import { makeCvPdf } from '../cv-files/make-cv-pdf.ts'
import { job } from '../cv-files/person.ts'
import { personIn } from '../cv-files/people.ts'
import { register } from '../stack/people.ts'
import { untilRead, uploadCv } from '../stack/upload-cv.ts'
import { violations } from './axe.ts'
import { enter, open } from './newcomer.ts'
import { expect, stack, test } from './test.ts'

test('a doubtful job is asked about, confirmed or changed', async ({ page }) => {
  const person = await register(stack, 'doubtful')
  const { profile } = personIn('nurse')
  const [first] = profile.experiences
  const odd = [
    job('Keeper of Light', 'Blue Door', 'Chicago, IL', ['2016-02', '2017-01'], ['Kept it lit.']),
    job('Keeper of Doors', 'Red House', 'Chicago, IL', ['2015-02', '2016-01'], ['Kept them.']),
  ]
  const cv = { profession: '', profile: { ...profile, experiences: [first!, ...odd] } }
  const read = await untilRead(person, await uploadCv(person, await makeCvPdf(cv), 'pdf'))
  expect(read.status).toBe('ready')
  await enter(page, person)
  await open(page, '/welcome/review')

  const doubts = page.getByRole('region', { name: 'We were not sure of these' })
  await expect(doubts.getByRole('listitem')).toHaveCount(2)
  const lamp = doubts.getByRole('listitem').filter({ hasText: 'Keeper of Light' })
  await expect(lamp).toHaveText(/Were you “Keeper of Light” at “Blue Door”\?/)
  expect(await violations(page)).toEqual([])

  await lamp.getByRole('button', { name: /^Yes, that is right/ }).click()
  await expect(doubts.getByRole('listitem')).toHaveCount(1)
  await page.reload()
  await expect(doubts.getByRole('listitem')).toHaveCount(1)

  // Changing opens the entry's form. The person is not asked again about their own words.
  await open(page, '/welcome/review')
  await doubts.getByRole('link', { name: /^Change it/ }).click()
  await page.getByLabel('Role').fill('Caretaker')
  const form = page.locator('form', { has: page.getByLabel('Role') })
  await form.getByRole('button', { name: 'Done' }).click()
  await expect(page.getByText(/^Caretaker, /)).toBeVisible()
  await expect(doubts).toHaveCount(0)
})
