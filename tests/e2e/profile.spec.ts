// The profile and what a person wants.
import type { Person } from '../stack/people.ts'
import { open, signInSettled } from './newcomer.ts'
import { expect, test } from './test.ts'

test('the preferences are a tab of the profile, and their old address leads there', async ({
  page,
}) => {
  await signInSettled(page, 'nurse', '/profile')
  const tabs = page.getByRole('navigation', { name: 'You' })
  await expect(tabs.getByRole('link', { name: 'Profile' })).toHaveAttribute('aria-current', 'page')
  await tabs.getByRole('link', { name: 'Preferences' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What you want')
  await expect(tabs.getByRole('link', { name: 'Preferences' })).toHaveAttribute(
    'aria-current',
    'page',
  )
  const moved = await page.request.get('/preferences', { maxRedirects: 0 })
  expect(moved.status()).toBe(308)
  expect(moved.headers().location).toBe('/profile/preferences')
})

/** What is stored, as the person reads it. */
async function headlineOf({ client }: Person) {
  const { data } = await client.from('profiles').select('headline').single().throwOnError()
  return data.headline
}

test('a field is saved when it is left, and when typing pauses', async ({ page }) => {
  const person = await signInSettled(page, 'nurse', '/profile')
  const about = page.getByRole('region', { name: 'About you' })
  const field = about.getByLabel('Line of work')
  await field.fill('Ward manager')
  await field.press('Tab')
  await expect(about.getByRole('status')).toHaveText('Saved')
  expect(await headlineOf(person)).toBe('Ward manager')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ward manager')

  await field.fill('Head of ward')
  await expect(about.getByRole('status')).toHaveText('Saved')
  expect(await headlineOf(person)).toBe('Head of ward')
  await expect(field).toBeFocused()

  const skills = page.getByRole('region', { name: 'Skills' })
  const count = await skills.getByRole('listitem').count()
  await skills.getByLabel('What you can do').fill('Fore')
  await expect(skills.getByRole('status')).toHaveText('Saved')
  await skills.getByLabel('What you can do').fill('Foraging')
  await page.getByRole('heading', { level: 1 }).click()
  await expect(skills.getByRole('listitem')).toHaveCount(count + 1)
  await expect(skills.getByLabel('What you can do')).toHaveValue('')
  const { data } = await person.client.from('profiles').select('skills').single().throwOnError()
  expect(data.skills).toContain('Foraging')
  expect(data.skills).not.toContain('Fore')
})

test('undo brings back what stood in a section before the person edited it', async ({ page }) => {
  const person = await signInSettled(page, 'nurse', '/profile')
  const before = await headlineOf(person)
  const about = page.getByRole('region', { name: 'About you' })
  const field = about.getByLabel('Line of work')
  for (const text of ['Ward manager', 'Head of ward']) {
    await field.fill(text)
    await field.press('Enter')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(text)
  }
  await about.getByRole('button', { name: 'Undo' }).click()
  await expect(field).toHaveValue(before ?? '')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(before ?? '')
  await expect(about.getByRole('button', { name: 'Undo' })).toBeHidden()
  expect(await headlineOf(person)).toBe(before)

  const skills = page.getByRole('region', { name: 'Skills' })
  const tags = await skills.getByRole('listitem').allInnerTexts()
  await skills.getByRole('button', { name: `Remove ${tags[1]}` }).click()
  await expect(skills.getByRole('status')).toHaveText('Saved')
  await skills.getByRole('button', { name: 'Undo' }).click()
  await expect(skills.getByRole('listitem')).toHaveText(tags)

  const languages = page.getByRole('region', { name: 'Languages' })
  const first = languages.getByLabel('Language, 1')
  const language = await first.inputValue()
  await first.fill('Welsh')
  await page.getByRole('heading', { level: 1 }).click()
  await expect(languages.getByRole('status')).toHaveText('Saved')
  await languages.getByRole('button', { name: 'Undo' }).click()
  await expect(first).toHaveValue(language)

  await page.getByRole('button', { name: 'Edit Staff Nurse' }).click()
  await page.getByLabel('Role').fill('Charge Nurse')
  await page.getByRole('button', { name: 'Done' }).click()
  await expect(page.getByText(/^Charge Nurse, /)).toBeVisible()
  await page.getByRole('button', { name: 'Undo' }).last().click()
  await expect(page.getByText(/^Staff Nurse, /)).toBeVisible()
})

test('leaving the page right after typing saves first', async ({ page, context }) => {
  const person = await signInSettled(page, 'nurse', '/profile')
  const field = page.getByLabel('Line of work')
  await page.route('**/profile?/about', async (route) => {
    // Slow enough that the page is left before the answer; nothing on it says when.
    await new Promise((resolve) => setTimeout(resolve, 300))
    await route.continue()
  })
  await field.fill('Ward manager')
  // Not a click on a link: that would leave the field first.
  await page.evaluate(() => document.querySelector<HTMLElement>('a[href="/matches"]')?.click())
  await expect(page).toHaveURL(/\/matches/)
  expect(await headlineOf(person)).toBe('Ward manager')
  await page.unroute('**/profile?/about')

  await open(page, '/profile')
  await field.fill('Head of ward')
  await page.close({ runBeforeUnload: true })
  await expect.poll(() => headlineOf(person)).toBe('Head of ward')

  const other = await context.newPage()
  await open(other, '/welcome/review')
  await other.getByLabel('Line of work').fill('Nurse')
  await other.getByRole('link', { name: 'Go on to what you want' }).click()
  await expect(other).toHaveURL('/welcome/preferences')
  expect(await headlineOf(person)).toBe('Nurse')
})

test('what cannot be sent is sent once the connection is back', async ({ page, context }) => {
  const person = await signInSettled(page, 'nurse', '/profile')
  const about = page.getByRole('region', { name: 'About you' })
  await context.setOffline(true)
  await about.getByLabel('Line of work').fill('Ward manager')
  await expect(about.getByRole('status')).toContainText('Not saved: Rolecall could not be reached')

  await page.evaluate(() => document.querySelector<HTMLElement>('a[href="/matches"]')?.click())
  const question = page.getByRole('dialog', { name: 'Something is not saved' })
  await question.getByRole('button', { name: 'Stay on the page' }).click()
  await expect(about.getByLabel('Line of work')).toHaveValue('Ward manager')

  await context.setOffline(false)
  await expect(about.getByRole('status')).toHaveText('Saved')
  expect(await headlineOf(person)).toBe('Ward manager')
})

test('a refused field says why and keeps its text, and leaving asks', async ({ page }) => {
  await signInSettled(page, 'nurse', '/profile')
  const contact = page.getByRole('region', { name: 'Contact' })
  const field = contact.getByLabel('E-mail')
  const before = await field.inputValue()
  await field.fill('ada at home')
  await field.press('Tab')
  await expect(contact.getByText('That does not look like an e-mail address.')).toBeVisible()
  await expect(contact.getByRole('status')).toContainText('Not saved')
  await expect(field).toHaveValue('ada at home')
  await expect(contact.getByLabel('Phone')).toBeFocused()

  const preferences = page.getByRole('link', { name: 'Preferences', exact: true })
  await preferences.click()
  const question = page.getByRole('dialog', { name: 'Something is not saved' })
  await expect(question).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(question).toBeHidden()
  await preferences.click()
  await question.getByRole('button', { name: 'Leave without it' }).click()
  await expect(page).toHaveURL('/profile/preferences')
  await page.goBack()
  await expect(field).toHaveValue(before)
})

test('a new entry makes one row, whatever happens to the answers', async ({ page }) => {
  const person = await signInSettled(page, 'nurse', '/profile')
  const rows = async () => {
    const { data } = await person.client
      .from('experiences')
      .select('title, employer, achievements(text)')
      .like('title', 'Ship%')
      .throwOnError()
    return data
  }
  const section = page.getByRole('region', { name: 'Experience' })
  const state = section.getByRole('status')
  // The first write is stored, and its answer is lost.
  await page.route('**/profile?/saveExperience', async (route) => {
    await route.fetch()
    await route.abort()
  })
  await section.getByRole('button', { name: 'Add experience' }).click()
  await expect(page.getByLabel('Role')).toBeFocused()
  await page.getByLabel('Role').fill('Ship nurse')
  await page.getByLabel('Employer').fill('Red Funnel')
  await expect(state).toContainText('could not be reached')
  expect(await rows()).toHaveLength(1)

  await page.unroute('**/profile?/saveExperience')
  await page.getByLabel('What you did').fill('Crossed 40 times')
  await page.getByLabel('Employer').fill('Blue Funnel')
  await page.getByRole('button', { name: 'Done' }).click()
  await expect(page.getByText('Ship nurse, Blue Funnel')).toBeVisible()
  await expect(section.getByRole('button', { name: 'Edit Ship nurse' })).toBeFocused()
  expect(await rows()).toEqual([
    { title: 'Ship nurse', employer: 'Blue Funnel', achievements: [{ text: 'Crossed 40 times' }] },
  ])

  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByText('Ship nurse, Blue Funnel')).toBeHidden()
  expect(await rows()).toEqual([])

  // Nothing was typed: nothing is added. Half an entry is asked about when it is done, not before.
  const education = page.getByRole('region', { name: 'Education' })
  const add = education.getByRole('button', { name: 'Add education' })
  await add.click()
  await education.getByRole('button', { name: 'Done' }).click()
  await expect(add).toBeFocused()
  await add.click()
  await education.getByLabel('From').fill('2015-10')
  await education.getByLabel('Until').fill('2018-09')
  await expect(education.getByText('Give it a school or a degree.')).toBeHidden()
  await education.getByRole('button', { name: 'Done' }).click()
  await expect(education.getByText('Give it a school or a degree.')).toBeVisible()
  await expect(education.getByLabel('School')).toBeFocused()
  await education.getByRole('button', { name: 'Discard' }).click()
  await expect(add).toBeFocused()
})

test('removed entries come back in their order', async ({ page }) => {
  await signInSettled(page, 'nurse', '/profile')
  const section = page.getByRole('region', { name: 'Experience' })
  const before = await section.innerText()
  await section
    .getByRole('button', { name: /^Remove / })
    .first()
    .click()
  await expect(section).not.toHaveText(before, { useInnerText: true })
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(section).toHaveText(before, { useInnerText: true })
})

test('a CV is removed for good, after a question', async ({ page }) => {
  await signInSettled(page, 'nurse', '/profile')
  const cvs = page.getByRole('region', { name: 'Your CVs' })
  const remove = cvs.getByRole('button', { name: /^Remove .*\.pdf$/ })
  await remove.click()
  const question = page.getByRole('dialog', { name: 'Remove this CV?' })
  await question.getByRole('button', { name: 'Keep it' }).click()
  await expect(remove).toBeFocused()
  await remove.click()
  await question.getByRole('button', { name: 'Remove it' }).click()
  await expect(remove).toHaveCount(0)
  await expect(question).toBeHidden()
})

test('the list of sections leads to each and shows the one in sight', async ({ page }) => {
  await signInSettled(page, 'nurse', '/profile')
  const nav = page.getByRole('navigation', { name: 'Sections' })
  const here = nav.locator('[aria-current=location]')
  await expect(here).toHaveText('About you')
  for (const width of [1280, 390]) {
    await page.setViewportSize({ width, height: 800 })
    for (const name of ['Education', 'Links', 'Your CVs']) {
      await nav.getByRole('link', { name }).focus()
      await page.keyboard.press('Enter')
      await expect(here).toHaveText(name)
      const heading = page.getByRole('heading', { name, exact: true })
      await expect(heading).toBeInViewport()
      await expect(nav.getByRole('link', { name })).toBeInViewport()
    }
    await page.mouse.move(width / 2, 400)
    await page.mouse.wheel(0, -20_000)
    await expect(here).toHaveText('About you')
  }
})
