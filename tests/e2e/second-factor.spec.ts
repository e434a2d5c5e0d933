// The second factor: enrolled, asked for at sign-in, removed.
import type { Page } from '@playwright/test'
import { TOTP } from 'otpauth'
import { register } from '../stack/people.ts'
import { cvFile, enter, fillAccount, open, ready, signIn } from './newcomer.ts'
import { expect, stack, test } from './test.ts'

/**
 * A code works once, in its half minute and the ones next to it. So a test has two codes that work
 * at any moment: that of this half minute, and that of the next.
 */
function codeOf(secret: string, step: 'now' | 'next') {
  const ahead = step === 'now' ? 0 : 30_000
  return new TOTP({ secret }).generate({ timestamp: Date.now() + ahead })
}

async function typeCode(page: Page, code: string, button: string) {
  await page.getByLabel('Code').fill(code)
  await page.getByRole('button', { name: button }).click()
}

/** A new account on its settings page, with the secret of an app that is not confirmed yet. */
async function beginSetup(page: Page): Promise<{ email: string; secret: string }> {
  const person = await register(stack, 'careful')
  await enter(page, person)
  await open(page, '/settings')
  await page.getByRole('button', { name: 'Set up an authenticator app' }).click()
  await page.getByRole('button', { name: 'Show the QR code' }).click()
  const secret = await page.locator('code').innerText()
  return { email: person.email, secret: secret.replaceAll(' ', '') }
}

test('a second factor is set up with a typed secret and asked for at sign-in', async ({ page }) => {
  const { email, secret } = await beginSetup(page)
  const picture = page.getByRole('img', { name: /^QR code/ })
  await expect(picture).toBeVisible()
  expect(await picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0)
  await typeCode(page, '000000', 'Turn it on')
  await expect(page.getByText('That code did not match.')).toBeVisible()
  await expect(page.getByLabel('Code')).toBeFocused()
  const used = codeOf(secret, 'now')
  await typeCode(page, used, 'Turn it on')
  await expect(page.getByText('The second factor is on.')).toBeVisible()
  await expect(page.getByRole('listitem').filter({ hasText: 'Authenticator app' })).toBeVisible()

  // The password alone opens no page.
  await page.context().clearCookies()
  await open(page, '/sign-in?next=/profile/preferences')
  await fillAccount(page, email)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page).toHaveURL('/sign-in/code?next=%2Fprofile%2Fpreferences')
  await page.goto('/profile')
  await expect(page).toHaveURL('/sign-in/code?next=%2Fprofile')
  await ready(page)
  await typeCode(page, used, 'Go on')
  await expect(page.getByText('That code did not match.')).toBeVisible()
  const typed = codeOf(secret, 'next')
  await typeCode(page, `${typed.slice(0, 3)} ${typed.slice(3)}`, 'Go on')
  await expect(page).toHaveURL('/profile')
})

test('an open page continues after the factor is added and removed', async ({ page }) => {
  const { email, secret } = await beginSetup(page)
  await typeCode(page, codeOf(secret, 'now'), 'Turn it on')
  await expect(page.getByText('The second factor is on.')).toBeVisible()

  // The page's own requests to storage and realtime use the stronger session.
  await page.getByRole('link', { name: 'Profile', exact: true }).click()
  await expect(page).toHaveURL('/profile')
  await page.getByLabel('Choose your CV').setInputFiles(await cvFile('nurse'))
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/nurse/i)

  await page.getByRole('link', { name: 'Settings' }).click()
  await expect(page).toHaveURL('/settings')
  await page.getByRole('button', { name: 'Remove Authenticator app' }).click()
  await typeCode(page, codeOf(secret, 'next'), 'Remove it')
  await expect(page.getByText('That authenticator app is removed.')).toBeVisible()
  await page.context().clearCookies()
  await signIn(page, email)
})
