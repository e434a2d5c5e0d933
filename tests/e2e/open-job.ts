// The parts of the page of a job, and the way to it.
import type { Locator, Page } from '@playwright/test'
import { titleOf } from './newcomer.ts'
import { expect } from './test.ts'

export const PHONE = { width: 390, height: 800 }

export const list = (page: Page) => page.getByRole('region', { name: 'Your matches' })
export const job = (page: Page) => page.getByRole('region', { name: 'The job' })
export const tab = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'This job' }).getByRole('link', { name })
export const section = (page: Page, name: string) =>
  page.getByRole('heading', { name, exact: true })

/** Opens a job from the list. */
export async function openCard(page: Page, card: Locator) {
  // Not the inner text, which a card outside the screen has none of.
  const title = (await titleOf(card).textContent()) ?? ''
  await card.getByRole('link').click()
  await expect(page).toHaveURL(/\/jobs\/./)
  await expect(titleOf(job(page))).toHaveText(title)
}
