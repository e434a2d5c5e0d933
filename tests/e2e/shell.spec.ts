// The rail, Today, the palette and the keys that work everywhere.
import { makeCvPdf } from '../cv-files/make-cv-pdf.ts'
import { job } from '../cv-files/person.ts'
import { personIn } from '../cv-files/people.ts'
import { register } from '../stack/people.ts'
import { untilRead, uploadCv } from '../stack/upload-cv.ts'
import { cards, enter, open, titleOf, visitSettled } from './newcomer.ts'
import { expect, stack, test } from './test.ts'

const MAIN = ['Today', 'Matches', 'Profile']

test('the rail leads to every place, says which is open, and keeps its width', async ({ page }) => {
  await visitSettled(page, 'nurse', '/profile')
  const rail = page.getByRole('banner')
  const main = rail.getByRole('navigation', { name: 'Main' })
  await expect(main.getByRole('link')).toHaveText(MAIN)
  await expect(main.getByRole('link', { name: 'Profile' })).toHaveAttribute('aria-current', 'page')
  for (const name of ['Sources', 'Settings', 'Today', 'Matches']) {
    await rail.getByRole('link', { name, exact: true }).click()
    await expect(page).toHaveURL(`/${name.toLowerCase()}`)
    await expect(rail.locator('[aria-current]:visible')).toHaveAccessibleName(name)
  }

  // A page follows its new size in the next frame.
  const expectWidth = (pixels: number) =>
    expect.poll(async () => (await rail.boundingBox())?.width).toBe(pixels)
  await expectWidth(200)
  await rail.getByRole('button', { name: 'Fold the rail' }).click()
  await expectWidth(56)
  await expect(main.getByRole('link')).toHaveText(MAIN)
  await open(page, '/today')
  await expectWidth(56)
  await rail.getByRole('button', { name: 'Unfold the rail' }).click()
  await expectWidth(200)

  // Narrower than this there is no room for names, so there is no choice either.
  await page.setViewportSize({ width: 820, height: 900 })
  await expectWidth(56)
  await expect(rail.getByRole('button', { name: /old the rail/ })).toBeHidden()
})

test('a phone has tabs, Today in the header, and no tabs during the first run', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await visitSettled(page, 'nurse', '/matches')
  const tabs = page.getByRole('navigation', { name: 'Main' })
  await expect(tabs.getByRole('link')).toHaveText(['Matches', 'Profile'])
  await expect(tabs.getByRole('link', { name: 'Matches' })).toHaveAttribute('aria-current', 'page')
  await page.getByRole('banner').getByRole('link', { name: 'Today' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Today')
  await page.getByRole('button', { name: 'Account' }).click()
  await page.getByRole('link', { name: 'Sources' }).click()
  await expect(page).toHaveURL('/sources')
  await open(page, '/welcome')
  await expect(page.getByRole('navigation', { name: 'Main' })).toBeHidden()
})

test('Today shows what needs the person, counts it everywhere, and the best new matches', async ({
  page,
}) => {
  const person = await register(stack, 'today')
  await enter(page, person)
  await open(page, '/today')
  const banner = page.getByRole('banner')
  const today = banner.getByRole('link', { name: /^Today/ })
  await expect(today).toHaveAccessibleName('Today, 1 thing needs you')
  await expect(page.getByRole('link', { name: 'Upload it' })).toHaveAttribute('href', '/welcome')

  const { profile } = personIn('nurse')
  const [first] = profile.experiences
  const odd = job(
    'Keeper of Light',
    'Blue Door',
    'Chicago, IL',
    ['2016-02', '2017-01'],
    ['Lit it.'],
  )
  const cv = { profession: '', profile: { ...profile, experiences: [first!, odd] } }
  await untilRead(person, await uploadCv(person, await makeCvPdf(cv), 'pdf'))

  const needs = page.getByRole('region', { name: 'Needs you' })
  const doubts = needs.getByRole('listitem')
  // Nobody reloads: the page hears that the CV is read.
  await expect(doubts).toHaveCount(1)
  await expect(today).toHaveAccessibleName('Today, 1 thing needs you')
  await expect(needs.getByRole('link', { name: /^Change it/ })).toHaveAttribute(
    'href',
    /^\/profile#entry-/,
  )
  const fresh = page.getByRole('region', { name: 'New matches' }).getByRole('heading', { level: 3 })
  await expect(fresh).toHaveCount(5)
  await needs.getByRole('button', { name: /^Yes, that is right/ }).click()
  await expect(needs).toContainText('Nothing needs you now.')
  await expect(today).toHaveAccessibleName('Today')

  const title = await fresh.first().innerText()
  await fresh.first().getByRole('link').click()
  await expect(page.getByRole('heading', { name: title, level: 1 })).toBeVisible()
})

test('the palette goes to pages, does actions and finds jobs, by keys alone', async ({ page }) => {
  await visitSettled(page, 'nurse')
  const title = await titleOf(cards(page).nth(4)).innerText()
  await open(page, '/settings')
  const palette = page.getByRole('dialog', { name: 'Go to' })
  const field = palette.getByRole('combobox')
  const chosen = palette.getByRole('option', { selected: true })

  await page.keyboard.press('ControlOrMeta+k')
  await expect(field).toBeFocused()
  await page.keyboard.type('pref')
  await expect(chosen).toHaveText('Preferences')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What you want')

  // From within a field too.
  await page.getByLabel('Where').focus()
  await page.keyboard.press('ControlOrMeta+k')
  await expect(field).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(chosen).toHaveText('Matches')
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('ArrowUp')
  await expect(chosen).toHaveText('Sign out')
  await page.keyboard.press('Escape')
  await expect(palette).toBeHidden()
  await expect(page.getByLabel('Where')).toBeFocused()

  // Characters that filters of the database give a meaning are only letters here.
  await page.locator('main').focus()
  await page.keyboard.press('/')
  for (const odd of ['%', '_', '",title.eq.', '*)(,', '\\']) {
    await field.fill(odd)
    await expect(palette.getByText('Nothing has that name.')).toBeVisible()
  }
  await field.fill(title.toLowerCase())
  await expect(palette.getByRole('option', { name: title }).first()).toBeVisible()
  await expect(field).toHaveAttribute('aria-activedescendant', 'palette-0')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: title }).first()).toBeVisible()

  await page.keyboard.press('ControlOrMeta+k')
  await expect(field).toBeFocused()
  await page.keyboard.type('dark')
  await page.keyboard.press('Enter')
  await expect(page.locator('html')).toHaveClass(/dark/)
})

test('the help lists every key, from the menu too', async ({ page }) => {
  await visitSettled(page, 'nurse', '/today')
  const help = page.getByRole('dialog', { name: 'Keys' })
  await page.keyboard.press('?')
  await expect(help).toContainText('Go to a page, an action or a job')
  await expect(help).toContainText('Undo the dismissal')
  await page.keyboard.press('Escape')
  await expect(help).toBeHidden()
  await page.getByRole('button', { name: 'Account' }).click()
  await page.getByRole('button', { name: 'Keys' }).click()
  await expect(help).toBeVisible()
})
