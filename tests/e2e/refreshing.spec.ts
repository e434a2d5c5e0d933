// While a CV is read, its page reads its data again after each event: one load after the other.
// Failed requests are no measure of it: Chromium calls many answers aborted that were read to their
// end as a stream, which is how SvelteKit reads them.
import type { Page } from '@playwright/test'
import { cvFile, registerByHand, signInSettled } from './newcomer.ts'
import { expect, test } from './test.ts'

/** Longer than the time between two events. */
const SLOW = 700

/** Makes each load of data slow. Counts the loads, and those that began before the last one ended. */
async function slowLoads(page: Page) {
  const loads = { all: 0, overlapping: 0, running: 0 }
  await page.route('**/__data.json?*', async (route) => {
    loads.all++
    if (loads.running++ > 0) loads.overlapping++
    const answer = await route.fetch()
    // Events come while a load runs: without waiting, no two loads could overlap.
    await new Promise((resolve) => setTimeout(resolve, SLOW))
    loads.running--
    await route.fulfill({ response: answer })
  })
  return loads
}

test('the welcome page loads one state of a CV after the other, up to the last', async ({
  page,
}) => {
  await registerByHand(page, 'patient')
  const loads = await slowLoads(page)
  await page.getByLabel('Choose your CV').setInputFiles(await cvFile('nurse'))
  await expect(page.getByRole('heading', { name: 'Your CV is read' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Notifications, 1 unread' })).toBeVisible()
  await expect.poll(() => loads.running).toBe(0)
  expect(loads.all).toBeGreaterThan(1)
  expect(loads.overlapping).toBe(0)
})

test('the profile page does so too', async ({ page }) => {
  await signInSettled(page, 'chef', '/profile')
  const loads = await slowLoads(page)
  await page.getByLabel('Upload another CV').setInputFiles(await cvFile('nurse'))
  const line = page.getByRole('listitem').filter({ hasText: 'nurse cv.pdf' })
  await expect(line).toContainText(/· read/)
  await expect.poll(() => loads.running).toBe(0)
  expect(loads.all).toBeGreaterThan(1)
  expect(loads.overlapping).toBe(0)
})
