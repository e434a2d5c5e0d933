// Signing up and signing in.
import { register } from '../stack/people.ts'
import { fillAccount, newAddress, open, signIn } from './newcomer.ts'
import { expect, stack, test } from './test.ts'

test('an address without an account gets the same answer as one with one', async ({ page }) => {
  const email = newAddress('nobody')
  await open(page, '/forgot-password')
  await page.getByLabel('E-mail').fill(email)
  await page.getByRole('button', { name: 'Send the link' }).click()
  await expect(page.getByRole('status')).toContainText(`If ${email} has an account`)
  await open(page, '/sign-in')
  await fillAccount(page, email)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page.getByRole('alert')).toHaveText(/do not match an account/)
})

test('after 30 tries in five minutes an account has to wait', async ({ page }) => {
  const { email } = await register(stack, 'guessed')
  const guess = () =>
    page.request.post('/sign-in', {
      headers: { origin: stack.WEB_URL, accept: 'application/json' },
      form: { email, password: 'a wrong guess' },
    })
  for (let tries = 0; tries < 30; tries++) {
    expect(await (await guess()).json()).toMatchObject({ type: 'failure', status: 400 })
  }
  await open(page, '/sign-in')
  await fillAccount(page, email)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page.getByText(/^Too many tries in a short time.* It works again in/)).toBeVisible()
  // Others behind the same address may still sign in.
  await signIn(page, (await register(stack, 'colleague')).email)
})

test('private pages ask to sign in and lead back', async ({ page }) => {
  const { email } = await register(stack, 'deep-link')
  const paths = [
    '/matches',
    '/profile',
    '/profile/preferences',
    '/sources',
    '/settings',
    '/welcome/review',
  ]
  for (const path of paths) {
    await page.goto(path)
    await expect(page).toHaveURL(`/sign-in?next=${encodeURIComponent(path)}`)
  }
  await open(page, '/matches?tab=saved&sort=newest')
  await expect(page.getByText('Sign in to see that page.')).toBeVisible()
  await fillAccount(page, email)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page).toHaveURL('/matches?tab=saved&sort=newest')
  await page.goto('/sign-in')
  await expect(page).toHaveURL('/matches')
})

test('signing in never leads to another site', async ({ page }) => {
  const { email } = await register(stack, 'phished')
  for (const next of [
    'https://evil.example/',
    '//evil.example',
    '/\\evil.example',
    'javascript:1',
  ]) {
    await page.context().clearCookies()
    await open(page, `/sign-in?next=${encodeURIComponent(next)}`)
    await fillAccount(page, email)
    await page.getByRole('button', { name: 'Sign in' }).click()
    await expect(page).toHaveURL('/matches')
  }
})

test('no script reads the session, and a page loads and sends only our own data', async ({
  page,
}) => {
  const { email } = await register(stack, 'guarded')
  await signIn(page, email)
  const cookies = (await page.context().cookies()).filter(({ name }) => /auth-token/.test(name))
  expect(cookies.length).toBeGreaterThan(0)
  for (const cookie of cookies) expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Lax' })

  const policy = (await page.reload())?.headers()['content-security-policy'] ?? ''
  expect(policy).toMatch(/script-src 'self' 'nonce-[^']{16,}'/)
  expect(policy).toContain("require-trusted-types-for 'script'")
  expect(policy).not.toMatch(/script-src[^;]*unsafe/)
  const wasStopped = await page.evaluate(async () => {
    const stopped = (attempt: () => unknown) => {
      try {
        attempt()
        return false
      } catch {
        return true
      }
    }
    const elsewhere = await fetch('http://localhost:1/').then(
      () => false,
      () => true,
    )
    return [
      stopped(() => (document.createElement('div').innerHTML = '<img src=x onerror=alert(1)>')),
      stopped(() => (document.createElement('script').text = 'alert(1)')),
      elsewhere,
    ]
  })
  expect(wasStopped).toEqual([true, true, true])
})

test('signing out on every device ends the other sessions', async ({ page, browser }) => {
  const { email } = await register(stack, 'everywhere')
  const elsewhere = await browser.newContext({ baseURL: stack.WEB_URL })
  const other = await elsewhere.newPage()
  await signIn(other, email)
  await signIn(page, email)
  await open(page, '/settings')
  await page.getByRole('button', { name: 'Sign out on every device' }).click()
  await expect(page).toHaveURL('/')

  // An access token stays valid until it expires, but its session has ended.
  const cookies = await elsewhere.cookies()
  const value = cookies.find(({ name }) => /auth-token(\.0)?$/.test(name))?.value ?? ''
  const session = JSON.parse(
    Buffer.from(value.replace(/^base64-/, ''), 'base64url').toString(),
  ) as { refresh_token: string }
  const answer = await fetch(`${stack.API_URL}/auth/v1/token?grant_type=refresh_token`, {
    method: 'POST',
    headers: { apikey: stack.PUBLISHABLE_KEY, 'content-type': 'application/json' },
    body: JSON.stringify({ refresh_token: session.refresh_token }),
  })
  expect(answer.status).toBe(400)
  await elsewhere.close()
})
