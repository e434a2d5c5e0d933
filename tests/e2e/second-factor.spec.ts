// The second factor: set up, asked for at sign-in, turned off.
import type { Page } from '@playwright/test'
import { TOTP } from 'otpauth'
import { register } from '../support/people.ts'
import { fillAccount, open, ready, signIn } from './newcomer.ts'
import { expect, stack, test } from './test.ts'

/**
 * `steps` of half a minute from now: each code is good once, and its neighbours are taken too. Not in
 * the last moments of a step, or it would be checked in the next.
 */
async function codeOf(secret: string, steps: number) {
  const left = 30_000 - (Date.now() % 30_000)
  if (left < 5000) await new Promise((resolve) => setTimeout(resolve, left))
  return new TOTP({ secret }).generate({ timestamp: Date.now() + steps * 30_000 })
}

async function typeCode(page: Page, code: string, button: string) {
  await page.getByLabel('Code').fill(code)
  await page.getByRole('button', { name: button }).click()
}

test('set up with a typed secret, asked for at sign-in, turned off again', async ({ page }) => {
  const { email } = await register(stack, 'careful')
  await signIn(page, email)
  await open(page, '/settings')
  await page.getByRole('button', { name: 'Set up an authenticator app' }).click()
  await page.getByRole('button', { name: 'Show the QR code' }).click()
  const picture = page.getByRole('img', { name: /^QR code/ })
  await expect(picture).toBeVisible()
  expect(await picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0)
  const secret = ((await page.locator('code').textContent()) ?? '').replaceAll(' ', '')

  await typeCode(page, '000000', 'Turn it on')
  await expect(page.getByText('That code did not match.')).toBeVisible()
  await expect(page.getByLabel('Code')).toBeFocused()
  const used = await codeOf(secret, -1)
  await typeCode(page, used, 'Turn it on')
  await expect(page.getByText('The second factor is on.')).toBeVisible()
  await expect(page.getByRole('listitem').filter({ hasText: 'Authenticator app' })).toBeVisible()

  // The password alone opens no page.
  await page.context().clearCookies()
  await open(page, '/sign-in?next=/preferences')
  await fillAccount(page, email)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page).toHaveURL('/sign-in/code?next=%2Fpreferences')
  await page.goto('/profile')
  await expect(page).toHaveURL('/sign-in/code?next=%2Fprofile')
  await ready(page)
  await typeCode(page, used, 'Go on')
  await expect(page.getByText('That code did not match.')).toBeVisible()
  const typed = await codeOf(secret, 0)
  await typeCode(page, `${typed.slice(0, 3)} ${typed.slice(3)}`, 'Go on')
  await expect(page).toHaveURL('/profile')

  await open(page, '/settings')
  await page.getByRole('button', { name: 'Remove Authenticator app' }).click()
  await typeCode(page, await codeOf(secret, 1), 'Remove it')
  await expect(page.getByText('That authenticator app is removed.')).toBeVisible()
  await page.context().clearCookies()
  await signIn(page, email)
})
