// Consents of people: while signing up, at the first visit, and after withdrawing.
import { registerUndecided } from '../stack/people.ts'
import { fillAccount, newAddress, open, ready, registerByHand, signIn } from './newcomer.ts'
import { expect, stack, test } from './test.ts'

test('nobody gets an account without agreeing, and the consent is recorded', async ({ page }) => {
  await open(page, '/register')
  await fillAccount(page, newAddress('hasty'))
  const box = page.getByLabel('I agree')
  await expect(box).not.toBeChecked()
  // Sends the form without the browser's own checks.
  await page.locator('form').evaluate((form: HTMLFormElement) => (form.noValidate = true))
  await page.getByRole('button', { name: 'Create account' }).click()
  await expect(box).toBeFocused()
  await expect(page.getByText('Read the page and tick the box.')).toBeVisible()

  await registerByHand(page, 'agreeing')
  await open(page, '/settings/privacy')
  await expect(page.getByText(/^You agreed/)).toBeVisible()
})

test('a person who has not agreed is asked first, and then led to the requested page', async ({
  page,
}) => {
  const { email } = await registerUndecided(stack, 'undecided')
  await open(page, '/sign-in?next=/profile/preferences')
  await fillAccount(page, email)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page).toHaveURL('/consent?next=%2Fprofile%2Fpreferences')
  await page.goto('/matches?sort=newest')
  await expect(page).toHaveURL('/consent?next=%2Fmatches%3Fsort%3Dnewest')
  await page.goto('/consent?next=//evil.example')
  await ready(page)
  await page.getByLabel('I agree').check()
  await page.getByRole('button', { name: 'Agree and go on' }).click()
  await expect(page).toHaveURL('/matches')
})

test('a new wording asks for a new consent', async ({ page }) => {
  const { email, client } = await registerUndecided(stack, 'earlier')
  await client.from('consents').insert({ purpose: 'privacy', version: '2020-01-01' }).throwOnError()
  await open(page, '/sign-in?next=/profile')
  await fillAccount(page, email)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page.getByText('The privacy page has changed')).toBeVisible()
  await ready(page)
  await page.getByLabel('I agree').check()
  await page.getByRole('button', { name: 'Agree and go on' }).click()
  await expect(page).toHaveURL('/profile')
})

test('a withdrawn consent stays withdrawn after a tick while signing up', async ({ page }) => {
  const email = await registerByHand(page, 'regretful')
  await open(page, '/settings/privacy')
  await page.getByRole('button', { name: 'Take it back' }).click()
  await expect(page).toHaveURL('/consent')
  await expect(page.getByText('You took your agreement back.')).toBeVisible()
  await page.goto('/matches')
  await expect(page).toHaveURL('/consent?next=%2Fmatches')

  // They may still export their data.
  await page.getByRole('link', { name: 'Take your data with you' }).click()
  await expect(page).toHaveURL('/settings/privacy')
  await expect(page.getByText('You do not agree to it now.')).toBeVisible()
  await page.getByText('Everything you agreed to so far').click()
  await expect(page.getByRole('listitem').filter({ hasText: 'taken back' })).toBeVisible()

  await open(page, '/consent')
  await page.getByLabel('I agree').check()
  await page.getByRole('button', { name: 'Agree and go on' }).click()
  await expect(page).toHaveURL('/matches')
  await page.context().clearCookies()
  await signIn(page, email)
})

test('everybody can read the privacy page, and it says what this installation does', async ({
  page,
}) => {
  await page.goto('/privacy')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your data, in plain words')
  await expect(page.getByText('This installation uses none.')).toBeVisible()
})
