// The whole way of a new person: from the landing page to matches that they can check and judge.
import {
  cards,
  cvFile,
  dropFile,
  fillAccount,
  newAddress,
  ready,
  registerByHand,
  scoresOf,
} from './newcomer.ts'
import { expect, test } from './test.ts'

test('from the landing page to an account', async ({ page }) => {
  await page.goto('/')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('The jobs worth your time')
  await page.getByRole('link', { name: 'Create an account' }).click()
  await expect(page.getByRole('heading', { name: 'Create an account' })).toBeVisible()
  await ready(page)

  const email = newAddress('newcomer')
  const create = page.getByRole('button', { name: 'Create account' })
  // The browser's own checks would stop the form before ours.
  await page.locator('form').evaluate((form: HTMLFormElement) => (form.noValidate = true))

  await fillAccount(page, email, 'short')
  await create.click()
  await expect(page.getByText('Use at least 8 characters.')).toBeVisible()
  await expect(page.getByLabel('Password', { exact: true })).toBeFocused()
  await expect(page.getByLabel('E-mail')).toHaveValue(email)

  await fillAccount(page, 'not an address')
  await create.click()
  await expect(page.getByText('That does not look like an e-mail address.')).toBeVisible()
  await expect(page.getByLabel('E-mail')).toBeFocused()

  await fillAccount(page, email)
  await page.getByLabel('I agree').check()
  await create.click()
  await expect(page.getByRole('heading', { name: 'Check your e-mail' })).toBeVisible()
  await expect(page.getByText(email)).toBeVisible()

  // As a person does it: opens the inbox in a tab, the mail in it, and presses the button.
  const inboxOpens = page.waitForEvent('popup')
  await page.getByRole('link', { name: 'Open the local inbox' }).click()
  const inbox = await inboxOpens
  await inbox.getByRole('link').filter({ hasText: email }).click()
  const pageOpens = inbox.waitForEvent('popup')
  await inbox.frameLocator('iframe').getByRole('link', { name: 'Confirm my e-mail' }).click()
  const welcome = await pageOpens
  await welcome.getByRole('button', { name: 'Confirm my e-mail' }).click()
  await expect(welcome).toHaveURL(/\/welcome$/)
  await expect(welcome.getByRole('heading', { name: 'Start with your CV' })).toBeVisible()
})

test('from a dropped CV to matches with quoted reasons', async ({ page }) => {
  await registerByHand(page, 'dropper')
  await page.evaluate(recordSteps)
  await dropFile(page.getByRole('group', { name: 'Upload a CV' }), await cvFile('nurse'))

  // Nothing is reloaded: every step arrives as an event.
  await expect(page.getByRole('heading', { name: 'Your CV is read' })).toBeVisible()
  const steps = await page.evaluate(() => Reflect.get(window, 'steps') as string[])
  expect(steps.at(-1)).toBe('Your CV is read.')
  expect(steps).toEqual(ORDER.filter((step) => steps.includes(step)))

  await page.getByRole('link', { name: 'Check what we read' }).click()
  await expect(page.getByRole('heading', { name: 'Is this you?' })).toBeVisible()
  await expect(page.getByText('Lakeshore Mercy Hospital')).toBeVisible()
  await expect(page.getByLabel('Name', { exact: true })).toHaveValue('Adaeze Lindqvist')

  await page.getByRole('button', { name: 'Edit Staff Nurse' }).click()
  await page.getByLabel('Role').fill('Charge Nurse')
  const job = page.locator('form', { has: page.getByLabel('Role') })
  await job.getByRole('button', { name: 'Done' }).click()
  await expect(page.getByText('Charge Nurse, Prairie Community Clinic')).toBeVisible()
  await page.reload()
  await expect(page.getByText('Charge Nurse, Prairie Community Clinic')).toBeVisible()
  await ready(page)

  await page.getByRole('link', { name: 'Go on to what you want' }).click()
  await page.getByLabel('Minimum score').fill('40')
  await page.getByRole('button', { name: 'See your matches' }).click()
  await expect(page).toHaveURL('/matches')

  const scores = await scoresOf(page)
  expect(scores.length).toBeGreaterThanOrEqual(10)
  expect(scores).toEqual(scores.toSorted((a, b) => b - a))
  expect(scores.at(-1)).toBeGreaterThanOrEqual(40)

  const best = cards(page).first()
  await expect(best).toContainText(/nurse/i)
  await expect(best).toContainText(/skills? shown in your CV/)
  await best.getByRole('link').click()
  await expect(page).toHaveURL(/\/jobs\/[0-9a-f-]{36}\?list=matches$/)
  const why = page.getByRole('region', { name: 'The job' })
  await expect(why.getByRole('heading', { name: 'Why this match' })).toBeVisible()
  await expect(why.getByText('“').filter({ visible: true }).first()).toBeVisible()
  await expect(why).toContainText('The other quotes come from your profile.')
})

const ORDER = [
  'Waiting for its turn',
  'Reading the text',
  'Finding roles, skills and education',
  'Describing you in the words of postings',
  'Preparing the comparison',
  'Comparing with the open jobs',
  'Your CV is read.',
]

/** Runs in the page: records the sentences of the live region, without repeats. */
function recordSteps() {
  const steps: string[] = []
  Reflect.set(window, 'steps', steps)
  new MutationObserver(() => {
    for (const region of document.querySelectorAll('p[role=status]')) {
      const said = region.textContent?.trim()
      if (said && steps.at(-1) !== said) steps.push(said)
    }
  }).observe(document.body, { subtree: true, childList: true, characterData: true })
}
