// A job on a phone: one column, with a bar under the thumb.
import type { Locator } from '@playwright/test'
import { cards, signInSettled, titleOf, visitSettled } from './newcomer.ts'
import { job, list, openCard, PHONE, section, tab } from './open-job.ts'
import { expect, test } from './test.ts'

test.use({ viewport: PHONE })

test('on a phone a bar under the thumb applies, saves and dismisses', async ({ page }) => {
  await signInSettled(page, 'nurse')
  const places = page.getByRole('navigation', { name: 'Main' })
  await expect(places).toBeVisible()
  const card = cards(page).nth(3)
  const title = await titleOf(card).innerText()
  await card.getByRole('link').click()
  const bar = page.getByRole('group', { name: 'What you do with this job' })
  await expect(bar).toBeInViewport({ ratio: 1 })
  await expect(places).toBeHidden()
  await expect(list(page)).toBeHidden()
  const save = bar.getByRole('button', { name: /^Saved?$/ })
  const dismiss = bar.getByRole('button', { name: 'Dismiss' })
  for (const target of [bar.getByRole('link', { name: /^Apply/ }), save, dismiss]) {
    const box = await target.boundingBox()
    expect(box?.height).toBeGreaterThanOrEqual(44)
    expect(box?.width).toBeGreaterThanOrEqual(44)
  }
  // The end of the page is not under the bar.
  await page.mouse.wheel(0, 10_000)
  const end = page.getByText('The other quotes come from your profile.')
  await expect(end).toBeInViewport({ ratio: 1 })
  expect(await overlap(bar, end)).toBe(false)

  await save.click()
  await expect(save).toHaveAttribute('aria-pressed', 'true')
  await dismiss.click()
  await expect(page).toHaveURL('/matches')
  await expect(titleOf(card)).not.toHaveText(title)
  await expect(places).toBeVisible()
})

test('on a phone a message covers neither the bar nor the reasons', async ({ page }) => {
  await signInSettled(page, 'nurse')
  await openCard(page, cards(page).nth(3))
  await job(page).getByRole('button', { name: 'More like this' }).click()
  const message = page.locator('[data-sonner-toast]').filter({ hasText: 'Noted: you want more' })
  await expect(message).toBeVisible()
  const bar = page.getByRole('group', { name: 'What you do with this job' })
  for (const target of [bar, section(page, 'Why this match'), tab(page, 'Why')])
    expect(await overlap(message, target)).toBe(false)
})

test('on a phone the list is where it was, also after a look at another tab', async ({ page }) => {
  await visitSettled(page, 'nurse')
  const card = cards(page).nth(12)
  await card.scrollIntoViewIfNeeded()
  await openCard(page, card)
  await tab(page, 'Posting').click()
  await expect(section(page, 'The posting')).toBeVisible()
  await tab(page, 'Why').click()
  await expect(section(page, 'Why this match')).toBeVisible()
  await page.getByRole('link', { name: 'All matches' }).click()
  await expect(page).toHaveURL('/matches')
  await expect(card).toBeInViewport()
  // It was gone back to, not opened again.
  await page.goForward()
  await expect(section(page, 'Why this match')).toBeVisible()
})

test('of two presses on tabs of a job the last one counts', async ({ page }) => {
  await visitSettled(page, 'nurse')
  await openCard(page, cards(page).nth(2))
  // Nothing is read for a tab: what is slow is its code.
  const loaded = Promise.withResolvers<void>()
  const held = page.waitForRequest('**/*.js')
  await page.route('**/*.js', async (route) => {
    await loaded.promise
    await route.continue()
  })
  const loading = page.getByRole('progressbar', { name: 'Loading the page' })
  await tab(page, 'Posting').click()
  await expect(loading).toBeVisible()
  await tab(page, 'Why').click()
  await expect(loading).toBeHidden()
  loaded.resolve()
  await (await (await held).response())?.finished()
  await expect(section(page, 'Why this match')).toBeVisible()
  await tab(page, 'Posting').click()
  await expect(section(page, 'The posting')).toBeVisible()
  // Neither press of the first pair left a step in the history.
  await page.goBack()
  await expect(section(page, 'Why this match')).toBeVisible()
  await page.goBack()
  await expect(page).toHaveURL('/matches')
})

async function overlap(one: Locator, other: Locator): Promise<boolean> {
  const [a, b] = await Promise.all([one.boundingBox(), other.boundingBox()])
  if (!a || !b) throw new Error('not on the screen')
  const isApart =
    a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y
  return !isApart
}
