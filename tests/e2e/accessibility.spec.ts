// axe finds nothing on any page in either theme, nothing scrolls sideways, and motion can be off.
import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { register } from '../support/people.ts'
import { open, signIn, signInSettled } from './newcomer.ts'
import { expect, stack, test } from './test.ts'
import { darken, NEW, OUTSIDE, SETTLED, show, type View } from './views.ts'

async function violations(page: Page, rules?: string[]) {
  // Half faded in, text has too little contrast, and only for a moment.
  await page.evaluate(() => {
    for (const animation of document.getAnimations()) {
      const { iterations } = animation.effect?.getComputedTiming() ?? {}
      if (iterations === Infinity) animation.cancel()
      else animation.finish()
    }
  })
  // The legacy mode knows no frames of other sites, of which we have none, and opens no extra page.
  const axe = new AxeBuilder({ page }).setLegacyMode()
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
  const isPhone = test.info().project.name === 'phone'
  await page.emulateMedia({ reducedMotion: 'reduce', colorScheme: 'light' })
  for (const view of views) {
    await test.step(view.name, async () => {
      await show(page, view)
      expect.soft(await violations(page), `${view.name}, light`).toEqual([])
      expect.soft(await overflow(page), `${view.name}, sideways`).toBe(0)
      // What differs in the dark is the colours, and they are those of the desktop.
      if (isPhone) return
      await darken(page, view)
      expect.soft(await violations(page, ['color-contrast']), `${view.name}, dark`).toEqual([])
      await page.emulateMedia({ colorScheme: 'light' })
    })
  }
}

test('nothing scrolls sideways at 320 pixels', async ({ page, isMobile }) => {
  test.skip(isMobile, 'a phone would zoom out')
  await page.setViewportSize({ width: 320, height: 640 })
  const narrow = async (views: View[]) => {
    for (const view of views) {
      await show(page, view)
      expect.soft(await overflow(page), view.name).toBe(0)
    }
  }
  await narrow(OUTSIDE)
  await signInSettled(page, 'nurse')
  await narrow(SETTLED)
})

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
