// The links and codes of mails: what they lead to, in this browser and in another, after a scanner.
import type { Page } from '@playwright/test'
import { PASSWORD, register } from '../stack/people.ts'
import {
  enter,
  fillAccount,
  followMail,
  mailedCode,
  mailedLink,
  newAddress,
  open,
  ready,
  signIn,
} from './newcomer.ts'
import { expect, stack, test } from './test.ts'

test('a forgotten password is replaced through the inbox', async ({ page }) => {
  const { email } = await register(stack, 'forgetful')
  await open(page, '/sign-in')
  await page.getByRole('link', { name: 'Forgot your password?' }).click()
  // Both pages have a field with this name.
  await expect(page).toHaveURL('/forgot-password')
  await page.getByLabel('E-mail').fill(email)
  await page.getByRole('button', { name: 'Send the link' }).click()
  await expect(page.getByRole('status')).toContainText(`If ${email} has an account`)

  const link = await mailedLink(email, /reset/i)
  await scan(link)
  await followMail(page, link, 'Go on')
  await expect(page).toHaveURL('/reset-password')
  const change = page.getByRole('button', { name: 'Change password' })
  await page.getByLabel('New password').fill(PASSWORD)
  await change.click()
  await expect(page.getByText('That is the password you have now.')).toBeVisible()
  await page.getByLabel('New password').fill('an even longer one')
  await change.click()
  await expect(page).toHaveURL('/matches')

  await page.context().clearCookies()
  await open(page, '/sign-in')
  await fillAccount(page, email)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page.getByRole('alert')).toHaveText(/do not match an account/)
  await signIn(page, email, 'an even longer one')

  await page.context().clearCookies()
  await followMail(page, link, 'Go on')
  await expect(page.getByRole('alert')).toContainText('This link has expired or was used before.')
  await page.getByRole('link', { name: 'Send a new mail' }).click()
  await expect(page).toHaveURL('/forgot-password')
})

test('a scanned reset link works in another browser, and so does the code', async ({
  page,
  browser,
}) => {
  const { email } = await register(stack, 'scanned')
  await askForReset(page, email)
  const link = await mailedLink(email, /reset/i)
  await scan(link)

  const elsewhere = await browser.newContext()
  const phone = await elsewhere.newPage()
  await followMail(phone, link, 'Go on')
  await expect(phone).toHaveURL('/reset-password')
  await phone.getByLabel('New password').fill('set on the phone')
  await phone.getByRole('button', { name: 'Change password' }).click()
  await expect(phone).toHaveURL('/matches')
  await elsewhere.close()

  await askForReset(page, email)
  await page.getByRole('link', { name: 'Type the code of the mail instead' }).click()
  // Both pages have a field with this name.
  await expect(page).toHaveURL('/auth/confirm?type=recovery')
  await page.getByLabel('E-mail').fill(email)
  await page.getByLabel('Code').fill('000 000')
  const go = page.getByRole('button', { name: 'Go on' })
  await go.click()
  await expect(page.getByText('That code is wrong, was used or has expired.')).toBeVisible()
  await page.getByLabel('Code').fill(await mailedCode(email, /reset/i))
  await go.click()
  await expect(page).toHaveURL('/reset-password')
})

test('without a mail, a new password needs the old one', async ({ page }) => {
  const { email } = await register(stack, 'mailless')
  await signIn(page, email)
  await page.goto('/reset-password')
  await expect(page).toHaveURL('/forgot-password')
  await page.request.post('/reset-password', {
    headers: { origin: stack.WEB_URL },
    form: { password: 'of a stolen session' },
  })
  await page.context().clearCookies()
  await signIn(page, email)
})

async function askForReset(page: Page, email: string) {
  await open(page, '/forgot-password')
  await page.getByLabel('E-mail').fill(email)
  await page.getByRole('button', { name: 'Send the link' }).click()
  await expect(page.getByRole('status')).toContainText(`If ${email} has an account`)
}

/** As the scanner of a mail server does, before its person sees the mail. */
async function scan(link: string) {
  for (const method of ['HEAD', 'GET']) await fetch(link, { method })
}

test('the confirmation can be sent again, and its link works elsewhere', async ({
  page,
  browser,
}) => {
  const email = newAddress('again')
  await open(page, '/register')
  await fillAccount(page, email)
  await page.getByLabel('I agree').check()
  await page.getByRole('button', { name: 'Create account' }).click()
  const first = await mailedLink(email, /confirm/i)

  await open(page, '/sign-in')
  await fillAccount(page, email)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page.getByRole('alert')).toHaveText(/not confirmed yet/)
  await page.getByRole('link', { name: 'Send the confirmation again' }).click()
  // Both pages have a field with this name.
  await expect(page).toHaveURL(/\/confirm/)
  await page.getByLabel('E-mail').fill(email)
  await page.getByRole('button', { name: 'Send it again' }).click()
  await expect(page.getByRole('status')).toContainText('a new e-mail is on its way')
  const second = await mailedLink(email, /confirm/i)
  expect(second).not.toBe(first)

  // A mail program may open another browser. The link confirms there, and leads on.
  await scan(second)
  const elsewhere = await browser.newContext()
  const other = await elsewhere.newPage()
  await followMail(other, second, 'Confirm my e-mail')
  await expect(other).toHaveURL('/welcome')
  await elsewhere.close()
  await followMail(page, second, 'Confirm my e-mail')
  await expect(page.getByRole('alert')).toContainText('you can sign in')
  await signIn(page, email)
})

async function askForChange(page: Page, name: string) {
  const person = await register(stack, name)
  const { email } = person
  const next = newAddress('next')
  await enter(page, person)
  await open(page, '/settings')
  const section = page.getByRole('region', { name: 'E-mail' })
  await section.getByLabel('New e-mail').fill(next)
  await section.getByRole('button', { name: 'Change the address' }).click()
  await expect(section.getByRole('status')).toContainText(`to ${next}`)
  const links = [await mailedLink(next, /new e-mail/), await mailedLink(email, /new e-mail/)]
  return { email, next, links: links as [string, string] }
}

test('a change of address that ends in a browser without a session signs in there', async ({
  page,
  browser,
}) => {
  const { email, next, links } = await askForChange(page, 'elsewhere')
  const elsewhere = await browser.newContext()
  const phone = await elsewhere.newPage()
  await followMail(phone, links[0], 'Yes, change it')
  await expect(phone).toHaveURL('/sign-in?email-change=half')
  await expect(phone.getByRole('status')).toContainText('Open the link in the other one too.')
  await open(phone, '/settings')
  await expect(phone).toHaveURL(/\/sign-in/)

  await scan(links[1])
  await followMail(phone, links[1], 'Yes, change it')
  await expect(phone).toHaveURL('/settings?email-change=done')
  await expect(phone.getByText('Your address is changed.')).toBeVisible()
  await expect(phone.getByText(`You sign in with ${next}`)).toBeVisible()

  // The browser that asked for the change stays signed in, and knows the new address.
  await open(page, '/settings')
  await expect(page.getByText(`You sign in with ${next}`)).toBeVisible()
  await elsewhere.close()
  await page.context().clearCookies()
  await open(page, '/sign-in')
  await fillAccount(page, email)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page.getByRole('alert')).toHaveText(/do not match an account/)
  await signIn(page, next)
})

test('with links of hosted’s own template it ends at the sign-in, which says so', async ({
  page,
  browser,
}) => {
  const { next, links } = await askForChange(page, 'change-template')
  const ofTemplate = (link: string) => {
    const query = new URLSearchParams({
      token: new URL(link).searchParams.get('token_hash') ?? '',
      type: 'email_change',
      redirect_to: `${stack.WEB_URL}/auth/confirm?for=email-change`,
    })
    return `${stack.API_URL}/auth/v1/verify?${query.toString()}`
  }
  const elsewhere = await browser.newContext()
  const phone = await elsewhere.newPage()
  await phone.goto(ofTemplate(links[1]))
  await expect(phone).toHaveURL(/\/sign-in\?email-change=half/)
  await expect(phone.getByRole('status')).toContainText('Open the link in the other one too.')
  await phone.goto(ofTemplate(links[0]))
  await expect(phone).toHaveURL('/sign-in?email-change=done')
  await expect(phone.getByRole('status')).toContainText('sign in with your new address')
  await ready(phone)
  await signIn(phone, next)
  await elsewhere.close()
})

test('a link of hosted’s own template, opened elsewhere, says that the address is confirmed', async ({
  page,
  browser,
}) => {
  const email = newAddress('template')
  await open(page, '/register')
  await fillAccount(page, email)
  await page.getByLabel('I agree').check()
  await page.getByRole('button', { name: 'Create account' }).click()
  const token = new URL(await mailedLink(email, /confirm/i)).searchParams.get('token_hash') ?? ''
  const query = new URLSearchParams({
    token,
    type: 'signup',
    redirect_to: `${stack.WEB_URL}/auth/confirm?next=/welcome`,
  })
  const link = `${stack.API_URL}/auth/v1/verify?${query.toString()}`

  const elsewhere = await browser.newContext()
  const other = await elsewhere.newPage()
  await other.goto(link)
  await expect(other.getByRole('status')).toHaveText('Your address is confirmed. Sign in to go on.')
  // Opened once more, it leads to the page that takes a code and sends a new mail.
  await other.goto(link)
  await expect(other.getByRole('alert')).toContainText('This link has expired or was used before.')
  await expect(other.getByLabel('Code')).toBeVisible()
  await elsewhere.close()
  await signIn(page, email)
})
