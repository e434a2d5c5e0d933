// Compares pictures of the main pages with those in tests/e2e/pictures. They are kept at a quarter
// of their size, where each pixel is the mean of sixteen. So shapes and colours stay, and a
// machine's way of drawing letters does not matter. `--update-snapshots` makes them again.
import type { Page } from '@playwright/test'
import { cards, open, visitSettled } from './newcomer.ts'
import { expect, test } from './test.ts'

const WIDE = { width: 1280, height: 860 }
const PHONE = { width: 412, height: 860 }

/**
 * Measured: a gap of 24 pixels changes 0.03 of a page, a missing font 0.06, and other hinting
 * nothing.
 */
const TOLERANCE = { threshold: 0.15, maxDiffPixelRatio: 0.015 }

// A picture is scaled in the page through an address that the page's policy forbids.
test.use({ bypassCSP: true })

async function expectPicture(page: Page, name: string) {
  await page.evaluate(() => document.fonts.ready)
  const png = await page.screenshot({
    animations: 'disabled',
    caret: 'hide',
    // Ages and the address change from run to run.
    mask: [page.getByRole('time'), page.getByText(/@example\.com/)],
    maskColor: '#888888',
  })
  const small = await page.evaluate(async (base64) => {
    const whole = await fetch(`data:image/png;base64,${base64}`).then((file) => file.blob())
    const { width, height } = await createImageBitmap(whole)
    const canvas = Object.assign(document.createElement('canvas'), {
      width: Math.round(width / 4),
      height: Math.round(height / 4),
    })
    const picture = await createImageBitmap(whole, {
      resizeWidth: canvas.width,
      resizeHeight: canvas.height,
      resizeQuality: 'high',
    })
    canvas.getContext('2d')?.drawImage(picture, 0, 0)
    return canvas.toDataURL('image/png').replace(/^.*,/, '')
  }, png.toString('base64'))
  expect.soft(Buffer.from(small, 'base64')).toMatchSnapshot(`${name}.png`, TOLERANCE)
}

test('pages look as they did', async ({ page }) => {
  await page.setViewportSize(WIDE)
  await page.emulateMedia({ reducedMotion: 'reduce', colorScheme: 'light' })
  await page.goto('/')
  await expectPicture(page, 'landing')
  await open(page, '/sign-in')
  await expectPicture(page, 'sign-in')

  await visitSettled(page, 'nurse')
  await expectPicture(page, 'matches')
  await page.emulateMedia({ colorScheme: 'dark' })
  await expectPicture(page, 'matches-dark')
  await page.emulateMedia({ colorScheme: 'light' })
  await page.setViewportSize(PHONE)
  await expectPicture(page, 'matches-phone')
  await cards(page).first().getByRole('link').click()
  await page.waitForURL(/\/jobs\/./)
  await expectPicture(page, 'job-phone')

  await page.setViewportSize(WIDE)
  for (const path of ['profile', 'profile/preferences', 'settings']) {
    await open(page, `/${path}`)
    await expectPicture(page, path.replace(/.*\//, ''))
  }
})
