// axe finds nothing on any page in either theme, nothing scrolls sideways, and motion can be off.
import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { register } from '../support/people.ts'
import { open, signIn, signInSettled } from './newcomer.ts'
import { expect, stack, test } from './test.ts'
import { NEW, OUTSIDE, SETTLED, show, type View } from './views.ts'

async function violations(page: Page, rules?: string[]) {
  // Half faded in, text has too little contrast, and only for a moment.
  await page.evaluate(() =>
    Promise.all(document.getAnimations().map(({ finished }) => finished.catch(() => undefined))),
  )
  const axe = new AxeBuilder({ page })
  const { violations: found } = await (rules ? axe.withRules(rules) : axe).analyze()
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => ({ id, target: target.join(' '), failureSummary })),
  )
}

/** How far the page can be scrolled sideways, in pixels. */
async function overflow(page: Page) {
  return page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
}

async function look(page: Page, views: View[]) {
  const { width, height } = page.viewportSize() ?? { width: 1280, height: 860 }
  await page.emulateMedia({ reducedMotion: 'reduce', colorScheme: 'light' })
  for (const view of views) {
    await test.step(view.name, async () => {
      await show(page, view)
      expect.soft(await violations(page), `${view.name}, light`).toEqual([])
      await page.emulateMedia({ colorScheme: 'dark' })
      // What differs in the dark is the colours.
      expect.soft(await violations(page, ['color-contrast']), `${view.name}, dark`).toEqual([])
      await page.emulateMedia({ colorScheme: 'light' })
      await page.setViewportSize({ width: 320, height: 640 })
      expect.soft(await overflow(page), `${view.name}, 320 px wide`).toBe(0)
      await page.setViewportSize({ width, height })
    })
  }
}

test('before signing in', async ({ page }) => {
  await look(page, OUTSIDE)
})

test('without a CV', async ({ page }) => {
  const { email } = await register(stack, 'bare')
  await signIn(page, email)
  await look(page, NEW)
})

test('with matches', async ({ page }) => {
  await signInSettled(page, 'nurse')
  await look(page, SETTLED)
})

test('nothing moves for those who asked for calm', async ({ page }) => {
  await signInSettled(page, 'nurse')
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await open(page, '/profile')
  const moving = () =>
    page.evaluate(() =>
      document
        .getAnimations()
        .map((animation) => Number(animation.effect?.getComputedTiming().duration ?? 0))
        .filter((duration) => duration > 1),
    )
  await page.getByRole('button', { name: 'Edit Staff Nurse' }).click()
  expect(await moving()).toEqual([])
  await page.getByRole('button', { name: /^Notifications/ }).click()
  expect(await moving()).toEqual([])

  await page.emulateMedia({ reducedMotion: 'no-preference' })
  await open(page, '/profile')
  await page.getByRole('button', { name: 'Edit Staff Nurse' }).click()
  expect(await moving()).not.toEqual([])
})
