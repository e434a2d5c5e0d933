// The profile and what a person wants.
import { signInSettled } from './newcomer.ts'
import { expect, test } from './test.ts'

test('the preferences are a tab of the profile, and their old address leads there', async ({
  page,
}) => {
  await signInSettled(page, 'nurse', '/profile')
  const tabs = page.getByRole('navigation', { name: 'You' })
  await expect(tabs.getByRole('link', { name: 'Profile' })).toHaveAttribute('aria-current', 'page')
  await tabs.getByRole('link', { name: 'Preferences' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What you want')
  await expect(tabs.getByRole('link', { name: 'Preferences' })).toHaveAttribute(
    'aria-current',
    'page',
  )
  const moved = await page.request.get('/preferences', { maxRedirects: 0 })
  expect(moved.status()).toBe(308)
  expect(moved.headers().location).toBe('/profile/preferences')
})
