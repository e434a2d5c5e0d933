// A person over a limit is told how long to wait, and loses nothing that was typed or stored.
import { service } from '../stack/people.ts'
import { raiseLimits } from '../stack/raise-limits.ts'
import { cards, cvFile, open, signInSettled } from './newcomer.ts'
import { expect, stack, test } from './test.ts'

// Limits hold for all people: one test at a time.
test.describe.configure({ mode: 'serial' })
test.afterEach(() => raiseLimits(stack))

/** One request now, and the next in an hour. */
const allowOne = (limit_name: string) =>
  service(stack).rpc('set_rate_limit', { limit_name, amount: 1, period: '1 hour' }).throwOnError()

const WAIT = /Too many requests in a short time\..* It works again in \d+ minutes\./

test('a form that is refused for now keeps its text, and a press is undone', async ({ page }) => {
  await signInSettled(page, 'nurse')
  const save = cards(page).first().getByRole('button', { name: 'Save' })
  await allowOne('requests')
  await save.click()
  await expect(save).toHaveAttribute('aria-pressed', 'true')
  await save.click()
  await expect(page.getByText(WAIT)).toBeVisible()
  await expect(save).toHaveAttribute('aria-pressed', 'true')

  await open(page, '/profile')
  const about = page.getByRole('region', { name: 'About you' })
  const field = about.getByLabel('Line of work')
  await field.fill('Ward manager')
  await field.blur()
  await expect(about.getByRole('status')).toContainText(WAIT)
  await expect(field).toHaveValue('Ward manager')

  await raiseLimits(stack)
  await about.getByRole('button', { name: 'Try again' }).click()
  await expect(about.getByRole('status')).toHaveText('Saved')
})

test('CVs over the limit of a day are refused, and stored ones stay', async ({ page }) => {
  const { id, client } = await signInSettled(page, 'chef', '/profile')
  await allowOne('cvs')
  const choose = page.getByLabel('Upload another CV')
  const alert = page.getByRole('group', { name: 'Upload a CV' }).locator('~ [role=alert]').first()
  for (const profession of ['nurse', 'product designer']) {
    await choose.setInputFiles(await cvFile(profession))
    await expect(page.getByText(`${profession} cv.pdf`).or(alert.locator('p'))).toBeVisible()
  }
  await expect(alert).toContainText(/more CVs than we read .* It works again in \d+ minutes\./)
  await expect(page.getByText('product designer cv.pdf')).toBeHidden()
  await expect(page.getByText('nurse cv.pdf')).toBeVisible()
  const { data: files } = await client.storage.from('cvs').list(id)
  expect(files).toHaveLength(2)
})
