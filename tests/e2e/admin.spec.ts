// Only the first account of a new product may enable and disable sources.
import { register } from '../stack/people.ts'
import { enter, open, ready, signIn } from './newcomer.ts'
import { expect, stack, test } from './test.ts'

test('the first account disables a source and enables it again', async ({ page }) => {
  await signIn(page, stack.first_email)
  await open(page, '/welcome')
  await expect(page.getByText('you are the administrator of this Rolecall')).toBeVisible()
  await open(page, '/sources')
  await expect(page.getByRole('switch')).toHaveCount(54)
  const sandbox = page.getByRole('switch', { name: 'Collect Sandbox board' })
  await expect(sandbox).toBeChecked()
  await expect(page.getByRole('listitem').filter({ has: sandbox })).toContainText(/\d+ postings/)
  await expect(page.getByRole('switch', { name: 'Collect Linear' })).not.toBeChecked()

  await sandbox.click()
  await expect(sandbox).not.toBeChecked()
  await expect(sandbox).toHaveText('Off')
  await page.reload()
  await ready(page)
  await expect(sandbox).not.toBeChecked()
  await sandbox.focus()
  await page.keyboard.press('Enter')
  await expect(sandbox).toBeChecked()
  // Shown live, without a reload.
  const item = page.getByRole('listitem').filter({ has: sandbox })
  await expect(item).toContainText(/Collected in a moment|Being collected now/)
  await expect(item).toContainText(/\d+ postings?, /, { timeout: 60_000 })
})

test('a later account sees the sources and has no switch', async ({ page }) => {
  const person = await register(stack, 'second')
  const { client } = person
  await enter(page, person)
  await open(page, '/welcome')
  await expect(page.getByRole('heading', { name: 'Start with your CV' })).toBeVisible()
  await expect(page.getByText('administrator')).toHaveCount(0)
  await open(page, '/sources')
  await expect(page.getByText('An administrator switches boards on and off.')).toBeVisible()
  await expect(page.getByRole('listitem').filter({ hasText: 'Linear' })).toContainText('Off')
  await expect(page.getByRole('switch')).toHaveCount(0)

  const { data: before } = await client.from('sources').select('id, is_enabled').throwOnError()
  const [source] = before.filter(({ is_enabled }) => !is_enabled)
  // Sends the form of the page without the page.
  const answer = await page.request.post('/sources?/switch', {
    form: { id: source?.id ?? '', is_enabled: 'true' },
    headers: { origin: stack.WEB_URL, accept: 'application/json' },
  })
  expect(await answer.json()).toMatchObject({ type: 'failure', status: 404 })
  const { data: after } = await client.from('sources').select('id, is_enabled').throwOnError()
  expect(after).toEqual(before)
})
