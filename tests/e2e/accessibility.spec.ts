// Visits every view once. axe finds nothing, wide or narrow, in either theme. The view has a title,
// does not scroll sideways, and logs no error. SCREENSHOTS=1 keeps pictures of all.
import type { Page } from '@playwright/test'
import { join } from 'node:path'
import { root } from '../../scripts/settings.ts'
import { register, registerUndecided } from '../stack/people.ts'
import { violations } from './axe.ts'
import { cards, enter, settled, visitSettled } from './newcomer.ts'
import { expect, stack, test } from './test.ts'
import { NEW, OUTSIDE, SETTLED, show, type View } from './views.ts'

const WIDE = { width: 1280, height: 860 }
/** The narrowest width at which a page must not scroll sideways (WCAG 1.4.10). */
const NARROW = { width: 320, height: 640 }
const FOLDER = join(root, 'test-results', 'screenshots')

/** While it fades in, text has too little contrast for a moment. */
async function finishAnimations(page: Page) {
  await page.evaluate(() => {
    for (const animation of document.getAnimations()) {
      const { iterations } = animation.effect?.getComputedTiming() ?? {}
      if (iterations === Infinity) animation.cancel()
      else animation.finish()
    }
  })
}

async function violationsAtRest(page: Page, part?: Parameters<typeof violations>[1]) {
  await finishAnimations(page)
  return violations(page, part)
}

/** A page hears of the change before the next frame. In the middle of a check, half would be light. */
async function darken(page: Page) {
  // The browser leaves what is far below the screen in the old colours until it is near.
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync('* { content-visibility: visible !important }')
    document.adoptedStyleSheets = [sheet]
  })
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.evaluate(() => new Promise(requestAnimationFrame))
}

/** How far the page can be scrolled sideways, in pixels. */
async function overflow(page: Page) {
  return page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
}

async function keepPicture(page: Page, name: string) {
  if (process.env.SCREENSHOTS) await page.screenshot({ path: join(FOLDER, `${name}.png`) })
}

async function look(page: Page, views: View[]) {
  test.setTimeout(views.length * 20_000)
  const complaints: string[] = []
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
  await page.emulateMedia({ reducedMotion: 'reduce', colorScheme: 'light' })
  for (const view of views) {
    const { name, heading } = view
    await test.step(name, async () => {
      await page.setViewportSize(WIDE)
      await show(page, view)
      // Behind a dialog the page is hidden from queries by role.
      const headings = page.getByRole('heading', { level: 1, includeHidden: true })
      await expect.soft(headings.filter({ hasText: heading, visible: true })).toHaveCount(1)
      expect.soft(await violationsAtRest(page), `${name}, wide`).toEqual([])
      await keepPicture(page, `${name}-wide-light`)

      await page.setViewportSize(NARROW)
      expect.soft(await overflow(page), `${name}, sideways`).toBe(0)
      expect.soft(await violationsAtRest(page, 'structure'), `${name}, narrow`).toEqual([])
      await keepPicture(page, `${name}-narrow-light`)

      // Only the colours differ in the dark theme, and what only narrow pages show is seen here.
      await darken(page)
      // On a busy machine some texts get their new colour a few frames later.
      await expect
        .configure({ soft: true })
        .poll(() => violationsAtRest(page, 'contrast'), `${name}, dark`)
        .toEqual([])
      await keepPicture(page, `${name}-narrow-dark`)
      await page.setViewportSize(WIDE)
      await keepPicture(page, `${name}-wide-dark`)
      await page.emulateMedia({ colorScheme: 'light' })

      // A view that is missing or refused logs an error for its status.
      if (/missing|refused/.test(name)) complaints.length = 0
      expect.soft(complaints.splice(0), `${name}, console`).toEqual([])
    })
  }
}

test('views before signing in are accessible', async ({ page }) => {
  await look(page, OUTSIDE)
})

test('the view before agreeing is accessible', async ({ page }) => {
  await enter(page, await registerUndecided(stack, 'undecided'))
  await look(page, [{ name: 'consent', path: '/consent', heading: 'May we keep your data?' }])
})

test('views without a CV are accessible', async ({ page }) => {
  await enter(page, await register(stack, 'bare'))
  await look(page, NEW)
})

test('views with matches are accessible', async ({ page }) => {
  await enter(page, await settled('nurse'))
  await look(page, SETTLED)
})

/** Runs in the page: records the length of each animation that a script begins, in milliseconds. */
function recordMotion() {
  const durations: number[] = []
  Reflect.set(window, 'durations', durations)
  const animate = Element.prototype.animate
  Element.prototype.animate = function (keyframes, options) {
    durations.push(Number(typeof options === 'object' ? options.duration : options))
    return animate.call(this, keyframes, options)
  }
}

test('nothing moves for people who prefer reduced motion', async ({ page }) => {
  await page.addInitScript(recordMotion)
  const edit = async (reducedMotion: 'reduce' | 'no-preference') => {
    await page.emulateMedia({ reducedMotion })
    await visitSettled(page, 'nurse', '/profile')
    await page.getByRole('button', { name: 'Edit Staff Nurse' }).click()
    await page.getByLabel('Role').waitFor()
    const moved = await page.evaluate(() => Reflect.get(window, 'durations') as number[])
    return moved.filter((duration) => duration > 1)
  }
  expect(await edit('reduce')).toEqual([])
  expect(await edit('no-preference')).not.toEqual([])
  // One rule shortens all movement of style sheets too.
  await page.emulateMedia({ reducedMotion: 'reduce' })
  const button = page.getByRole('button', { name: 'Done' })
  await expect(button).toHaveCSS('transition-duration', '1e-05s')
})

test('the picture of the README is taken', async ({ page }) => {
  test.skip(!process.env.README_SCREENSHOT, 'only when it is to be made anew')
  await page.setViewportSize({ width: 1280, height: 800 })
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
  await visitSettled(page, 'nurse')
  await cards(page).first().getByRole('link').click()
  await page.waitForURL(/\/jobs\/./)
  await page.screenshot({ path: join(root, 'screenshot.png') })
})
