// A picture of every page in both themes, for a person to look at; and no page complains.
import { join } from 'node:path'
import { root } from '../../scripts/settings.ts'
import type { Page } from '@playwright/test'
import { register } from '../support/people.ts'
import { cards, open, signIn, signInSettled } from './newcomer.ts'
import { expect, stack, test } from './test.ts'
import { darken, NEW, OUTSIDE, SETTLED, show, type View } from './views.ts'

const FOLDER = join(root, 'test-results', 'screenshots')

async function shoot(page: Page, views: View[]) {
  const project = test.info().project.name
  const complaints: string[] = []
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
  await page.emulateMedia({ reducedMotion: 'reduce', colorScheme: 'light' })
  for (const view of views) {
    await test.step(view.name, async () => {
      await show(page, view)
      // Behind a dialog the page is there, but hidden from whoever asks by role.
      const headings = page.getByRole('heading', { level: 1, includeHidden: true })
      await expect.soft(headings.filter({ hasText: view.heading, visible: true })).toHaveCount(1)
      await page.screenshot({ path: `${FOLDER}/${project}-${view.name}-light.png` })
      await darken(page, view)
      await page.screenshot({ path: `${FOLDER}/${project}-${view.name}-dark.png` })
      await page.emulateMedia({ colorScheme: 'light' })
      // What is missing or refused is said to be so by its status.
      if (/missing|refused/.test(view.name)) complaints.length = 0
      expect.soft(complaints.splice(0), view.name).toEqual([])
    })
  }
}

test('before signing in', async ({ page }) => {
  await shoot(page, OUTSIDE)
})

test('without a CV', async ({ page }) => {
  const { email } = await register(stack, 'bare')
  await signIn(page, email)
  await shoot(page, NEW)
})

test('with matches', async ({ page }) => {
  await signInSettled(page, 'nurse')
  await shoot(page, SETTLED)
})

test('the picture of the README', async ({ page, isMobile }) => {
  test.skip(!process.env.README_SCREENSHOT || isMobile, 'only when it is to be made anew')
  await page.setViewportSize({ width: 1280, height: 800 })
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
  await signInSettled(page, 'nurse')
  await open(page, '/matches')
  await cards(page).first().getByRole('link').click()
  await page.waitForURL(/\/matches\/./)
  await page.screenshot({ path: join(root, 'screenshot.png') })
})
