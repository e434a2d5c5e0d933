// The settings for signing in: sessions, address and password.
import type { Page } from '@playwright/test'
import { PASSWORD, register } from '../stack/people.ts'
import { fillAccount, followMail, mailedLink, newAddress, open, ready, signIn } from './newcomer.ts'
import { expect, stack, test } from './test.ts'

const sessions = (page: Page) =>
  page
    .getByRole('main')
    .getByRole('listitem')
    .filter({ has: page.getByRole('button', { name: /^Sign out/ }) })

test('an open page is signed out when its session is ended elsewhere', async ({
  page,
  browser,
}) => {
  const { email } = await register(stack, 'two-places')
  await signIn(page, email)
  const phone = await browser.newContext({
    baseURL: stack.WEB_URL,
    userAgent:
      'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Mobile/15E148 Safari/604.1',
  })
  const other = await phone.newPage()
  await signIn(other, email)
  await open(other, '/profile')

  await open(page, '/settings')
  const parts = page.getByRole('navigation', { name: 'Settings' })
  await parts.getByRole('link', { name: 'Sessions' }).click()
  await expect(page).toHaveURL('/settings/sessions')
  await expect(parts.getByRole('link', { name: 'Sessions' })).toHaveAttribute(
    'aria-current',
    'page',
  )
  // The oldest was made by `register`; the others are the phone's and this one.
  await expect(sessions(page)).toHaveCount(3)
  await expect(sessions(page).first()).toContainText(/Chrome on \w+ *This one/)
  await page.getByRole('button', { name: 'Sign out Safari on iPhone' }).click()
  await expect(sessions(page)).toHaveCount(2)
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await expect(other).toHaveURL('/sign-in?next=%2Fprofile')

  await page.getByRole('button', { name: 'Sign out everywhere else' }).click()
  await expect(page.getByText('You are signed in nowhere else.')).toBeVisible()
  await page.goto('/matches')
  await expect(page).toHaveURL('/matches')
  await phone.close()
})

test('an address changes when both mailboxes agree', async ({ page, browser }) => {
  const { email } = await register(stack, 'moving')
  const next = newAddress('moved')
  await signIn(page, email)
  await open(page, '/settings')
  const section = page.getByRole('region', { name: 'E-mail' })
  await section.getByLabel('New e-mail').fill(email)
  await section.getByRole('button', { name: 'Change the address' }).click()
  await expect(section.getByText('That is the address you have now.')).toBeVisible()
  await section.getByLabel('New e-mail').fill(next)
  await section.getByRole('button', { name: 'Change the address' }).click()
  await expect(section.getByRole('status')).toContainText(`to ${next}`)

  // The new mailbox is opened in another browser without a session.
  const elsewhere = await browser.newContext()
  const phone = await elsewhere.newPage()
  await followMail(phone, await mailedLink(next, /new e-mail/), 'Yes, change it')
  await expect(phone.getByText('That mailbox agrees.')).toBeVisible()
  await elsewhere.close()
  await open(page, '/settings')
  await expect(section.getByText(`You sign in with ${email}`)).toBeVisible()

  const last = await mailedLink(email, /new e-mail/)
  await followMail(page, last, 'Yes, change it')
  await expect(page).toHaveURL('/settings?email-change=done')
  await expect(section.getByText('Your address is changed.')).toBeVisible()
  await expect(section.getByText(`You sign in with ${next}`)).toBeVisible()
  await followMail(page, last, 'Yes, change it')
  await expect(page.getByRole('alert')).toContainText('This link has expired or was used before.')
  await page.context().clearCookies()
  await signIn(page, next)
})

test('a new password needs the old one, and signs out everywhere else', async ({ page }) => {
  const { email, client } = await register(stack, 'renewing')
  await signIn(page, email)
  await open(page, '/settings')
  const section = page.getByRole('region', { name: 'Password' })
  const change = async (current: string, password: string) => {
    await section.getByLabel('Current password').fill(current)
    await section.getByLabel('New password').fill(password)
    await section.getByRole('button', { name: 'Change the password' }).click()
  }
  await change('not this one', 'an even longer one')
  await expect(section.getByText('That is not your password.')).toBeVisible()
  await expect(section.getByLabel('Current password')).toBeFocused()
  await change(PASSWORD, 'iloveyou')
  await expect(section.getByText('That is one of the passwords that are tried')).toBeVisible()
  await change(PASSWORD, 'an even longer one')
  await expect(section.getByRole('status')).toContainText('Your password is changed')
  expect((await client.auth.refreshSession()).error).not.toBeNull()
  await open(page, '/settings/sessions')
  await expect(sessions(page)).toHaveCount(1)

  await page.context().clearCookies()
  await signIn(page, email, 'an even longer one')
})

test('a common password is refused at registration', async ({ page }) => {
  await open(page, '/register')
  await fillAccount(page, newAddress('common'), 'Sunshine1')
  await page.getByLabel('I agree').check()
  await page.getByRole('button', { name: 'Create account' }).click()
  await expect(page.getByText('That is one of the passwords that are tried first.')).toBeVisible()
  await ready(page)
})
