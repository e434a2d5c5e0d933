// An interruption loses nothing: neither typed text nor data that was removed by mistake.
import { PASSWORD } from '../stack/people.ts'
import { cards, fillAccount, open, signIn, signInSettled } from './newcomer.ts'
import { expect, test } from './test.ts'

test('typed text survives a lost connection and an ended session', async ({ page, context }) => {
  const { email } = await signInSettled(page, 'nurse', '/profile')
  const about = page.getByRole('region', { name: 'About you' })
  const field = about.getByLabel('Line of work')
  const state = about.getByRole('status')

  await context.setOffline(true)
  await field.fill('Ward manager')
  await field.blur()
  await expect(state).toContainText('could not be reached')
  await expect(field).toHaveValue('Ward manager')
  await context.setOffline(false)
  // The stored value comes back a moment later and must not replace newer typing.
  await field.fill('Head of')
  const heading = page.getByRole('heading', { level: 1 })
  await expect(heading).toHaveText(/Ward manager|Head of/)
  await field.press('End')
  await page.keyboard.type(' ward')
  await expect(heading).toHaveText('Head of ward')
  await expect(field).toHaveValue('Head of ward')
  await expect(state).toHaveText('Saved')

  await context.clearCookies()
  await field.fill('Chief nurse')
  await field.blur()
  await expect(state).toContainText('You were signed out')
  await expect(field).toHaveValue('Chief nurse')
  const opened = context.waitForEvent('page')
  await about.getByRole('link', { name: 'Sign in again in a new tab' }).click()
  const other = await opened
  await other.waitForURL('/sign-in')
  await signIn(other, email)
  // The person comes back to this tab.
  await other.close()
  await page.evaluate(() => dispatchEvent(new Event('focus')))
  await expect(state).toHaveText('Saved')
  await page.reload()
  await expect(field).toHaveValue('Chief nurse')
})

test('forms that cannot be sent say so and keep their text', async ({ page, context }) => {
  await signInSettled(page, 'chef')
  await page.getByRole('link', { name: /^Filters/ }).click()
  const dialog = page.getByRole('dialog', { name: 'What you want' })
  await dialog.getByLabel('Minimum score').fill('30')
  await context.setOffline(true)
  await dialog.getByRole('button', { name: 'Show what fits' }).click()
  await expect(dialog.getByRole('alert')).toContainText('could not be reached')
  await expect(dialog.getByLabel('Minimum score')).toHaveValue('30')
  await page.keyboard.press('Escape')
  await cards(page).first().getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText('A part that this needs does not answer')).toBeVisible()
  await expect(cards(page).first().getByRole('button', { name: 'Save' })).toHaveAttribute(
    'aria-pressed',
    'false',
  )
  await context.setOffline(false)

  await context.clearCookies()
  await open(page, '/sign-in')
  await fillAccount(page, 'somebody@example.com')
  await context.setOffline(true)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page.getByRole('alert')).toContainText('could not be reached')
  await expect(page.getByLabel('Password', { exact: true })).toHaveValue(PASSWORD)
  await context.setOffline(false)
})

test('an open page says that the web server does not answer, until it does', async ({ page }) => {
  await signInSettled(page, 'nurse')
  const notice = page.getByText('Rolecall does not answer right now.')
  await page.route('**/first.js', (route) => route.abort())
  await page.evaluate(() => dispatchEvent(new Event('focus')))
  await expect(notice).toBeVisible()
  await page.unroute('**/first.js')
  await expect(notice).toBeHidden()
})

test('a removed entry comes back unchanged', async ({ page }) => {
  await signInSettled(page, 'nurse', '/profile')
  const experience = page.getByRole('region', { name: 'Experience' })
  const before = await experience.innerText()
  await experience.getByRole('button', { name: /^Remove Registered Nurse/ }).click()
  await expect(experience.getByRole('button', { name: /^Edit/ })).toHaveCount(1)
  await expect(experience.getByRole('button', { name: 'Edit Staff Nurse' })).toBeFocused()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(experience).toHaveText(before, { useInnerText: true })

  await open(page, '/profile/preferences')
  await page.getByLabel('Where').fill('United States')
  await page.keyboard.press('Enter')
  await page.getByRole('group', { name: 'Workplace' }).getByLabel('On site').check()
  await page.getByRole('button', { name: 'Save preferences' }).click()
  await page.getByRole('link', { name: 'See your matches' }).click()
  const chips = page.getByRole('list', { name: 'Filters that are set' })
  const chip = chips.getByRole('button', { name: /^Remove filter/ })
  await expect(chip).toHaveCount(2)
  await chips.getByRole('button', { name: 'Clear all' }).click()
  await expect(chip).toHaveCount(0)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(chip).toHaveCount(2)
})
