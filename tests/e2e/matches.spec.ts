// What a person does with ranked postings, and that it is still so the next time.
import type { Locator } from '@playwright/test'
import { cards, ready, signIn, signInSettled, titleOf, visitSettled } from './newcomer.ts'
import { expect, test } from './test.ts'

test('each requirement stands beside the line of the posting and that of the CV', async ({
  page,
}) => {
  const { client } = await visitSettled(page, 'nurse')
  await cards(page).first().getByRole('link').click()
  await expect(page).toHaveURL(/\/jobs\/[0-9a-f-]{36}\?list=matches$/)
  const jobId = new URL(page.url()).pathname.split('/').at(-1) ?? ''
  const stored = await client
    .from('matches')
    .select('reasons, job:jobs!inner(phrases)')
    .eq('job_id', jobId)
    .single()
    .throwOnError()
  const { requirements } = stored.data.reasons as {
    requirements: { text: string; evidence: string | null }[]
  }
  expect(requirements.filter(({ evidence }) => evidence).length).toBeGreaterThan(0)
  const { skills } = stored.data.job.phrases as { skills: { name: string; phrase: string }[] }
  expect(skills.length).toBeGreaterThan(1)

  const job = page.getByRole('region', { name: 'The job' })
  for (const { text, evidence } of requirements) {
    const row = job.getByRole('listitem').filter({ hasText: text })
    const said = evidence ? `“${evidence}”` : 'Nothing in your profile mentions'
    await expect(row.filter({ hasText: said }).first()).toBeVisible()
  }
  for (const { name, phrase } of skills) {
    const row = job.getByRole('listitem').filter({ hasText: name })
    const said = row.getByText('The posting: ').filter({ hasText: `“${phrase}”` })
    await expect(said.first()).toBeVisible()
  }
  for (const part of ['The work itself', 'Skills with evidence', 'Kind of role', 'Level'])
    await expect(job.getByRole('term').filter({ hasText: part })).toBeVisible()
})

test('save, dismiss, undo, thumbs: said once, kept', async ({ page }) => {
  const { email } = await signInSettled(page, 'nurse')
  const [first, second, third] = [cards(page).nth(0), cards(page).nth(1), cards(page).nth(2)]
  const titles = await Promise.all([first, second, third].map((card) => titleOf(card).innerText()))
  const tab = (name: string) =>
    page.getByRole('navigation', { name: 'Which matches' }).getByRole('link', { name })
  const all = Number(/\d+/.exec(await tab('All').innerText())?.[0])

  await first.getByRole('button', { name: 'Save' }).click()
  await expect(first.getByRole('button', { name: 'Save' })).toHaveAttribute('aria-pressed', 'true')
  await second.getByRole('button', { name: 'More like this' }).click()
  await second.getByRole('button', { name: 'Less like this' }).click()
  await expect(second.getByRole('button', { name: 'More like this' })).toHaveAttribute(
    'aria-pressed',
    'false',
  )

  await expect(tab('Saved')).toHaveText('Saved 1')

  const dismiss = async () => {
    await third.getByRole('button', { name: 'Dismiss' }).click()
    await expect(titleOf(third)).not.toHaveText(titles[2] ?? '')
    await expect(tab('All')).toHaveText(`All ${all - 1}`)
    await expect(cards(page)).toHaveCount(20)
  }
  await dismiss()
  await page.getByRole('button', { name: 'Undo' }).first().click()
  await expect(titleOf(third)).toHaveText(titles[2] ?? '')
  await expect(tab('All')).toHaveText(`All ${all}`)
  await dismiss()
  await page.keyboard.press('z')
  await expect(titleOf(third)).toHaveText(titles[2] ?? '')
  await expect(tab('All')).toHaveText(`All ${all}`)
  await dismiss()

  await page.reload()
  await ready(page)
  await expect(tab('All')).toHaveText(`All ${all - 1}`)
  await expect(titleOf(third)).not.toHaveText(titles[2] ?? '')
  await expect(second.getByRole('button', { name: 'Less like this' })).toHaveAttribute(
    'aria-pressed',
    'true',
  )
  await tab('Saved').click()
  await expect(cards(page)).toHaveCount(1)
  await expect(titleOf(first)).toHaveText(titles[0] ?? '')

  await page.getByRole('button', { name: 'Account' }).click()
  await page.getByRole('button', { name: 'Sign out' }).click()
  await expect(page).toHaveURL('/')
  await page.goto('/matches')
  await expect(page).toHaveURL(/\/sign-in\?next=/)
  await signIn(page, email)
  await ready(page)
  await expect(tab('Saved')).toHaveText('Saved 1')
  await expect(tab('All')).toHaveText(`All ${all - 1}`)
})

test('dismissing another card keeps the open job, and an undo opens the dismissed one again', async ({
  page,
}) => {
  await signInSettled(page, 'lawyer')
  const job = page.getByRole('region', { name: 'The job' })
  const [first, second, third] = [cards(page).nth(0), cards(page).nth(1), cards(page).nth(2)]
  const [opened = '', other = ''] = await Promise.all(
    [second, third].map((card) => titleOf(card).innerText()),
  )
  await second.getByRole('link').click()
  await expect(titleOf(job)).toHaveText(opened)

  await third.getByRole('button', { name: 'Dismiss' }).click()
  await expect(titleOf(third)).not.toHaveText(other)
  await expect(titleOf(job)).toHaveText(opened)
  await expect(page).toHaveURL(/\/jobs\/[0-9a-f-]{36}/)

  await job.getByRole('button', { name: 'Dismiss' }).click()
  await expect(titleOf(job)).not.toHaveText(opened)
  await page.keyboard.press('z')
  await expect(titleOf(job)).toHaveText(opened)
  await first.getByRole('link').click()
  await expect(titleOf(job)).not.toHaveText(opened)
})

test('a thumb says what it does, and the card shows it', async ({ page }) => {
  await signInSettled(page, 'lawyer')
  const card = cards(page).nth(1)
  const title = await titleOf(card).innerText()
  const toast = page.getByText(`Noted: you want less like ${title}`)
  await card.getByRole('button', { name: 'Less like this' }).click()
  await expect(toast).toBeVisible()
  await expect(card.getByText('You want less like this')).toBeVisible()
  // The reasons stay in sight.
  const why = page.getByRole('region', { name: 'The job' }).getByRole('term').last()
  expect(await overlap(toast, why)).toBe(false)
  await card.getByRole('button', { name: 'Less like this' }).click()
  await expect(card.getByText('You want less like this')).toBeHidden()
})

async function overlap(one: Locator, other: Locator) {
  const [a, b] = await Promise.all([one.boundingBox(), other.boundingBox()])
  if (!a || !b) throw new Error('not on the screen')
  const apart =
    a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y
  return !apart
}

test('search and tabs stay in sight, and the reasons begin above the fold', async ({ page }) => {
  await visitSettled(page, 'nurse')
  await expect(page.getByRole('heading', { name: 'Why this match' })).toBeInViewport()
  await cards(page).nth(15).scrollIntoViewIfNeeded()
  await expect(page.getByRole('searchbox')).toBeInViewport({ ratio: 1 })
  await expect(page.getByRole('link', { name: /^Saved/ })).toBeInViewport({ ratio: 1 })
  await page.setViewportSize({ width: 390, height: 800 })
  await cards(page).nth(10).scrollIntoViewIfNeeded()
  await expect(page.getByRole('searchbox')).toBeInViewport({ ratio: 1 })
})

test('the counts of the tabs follow a search', async ({ page }) => {
  await visitSettled(page, 'nurse')
  const tab = page.getByRole('link', { name: /^All \d/ })
  const all = await tab.innerText()
  await page.getByRole('searchbox').fill(await titleOf(cards(page).first()).innerText())
  await expect(tab).not.toHaveText(all)
  const found = Number(/\d+/.exec(await tab.innerText())?.[0])
  await expect(cards(page)).toHaveCount(Math.min(found, 20))
})

test('a slow page shows that it is loading', async ({ page }) => {
  await visitSettled(page, 'nurse')
  await page.route('**/profile/__data.json*', async (route) => {
    await new Promise((later) => setTimeout(later, 1500))
    await route.continue()
  })
  await page.getByRole('link', { name: 'Profile' }).first().click()
  await expect(page.getByRole('progressbar', { name: 'Loading the page' })).toBeVisible()
  await expect(page).toHaveURL('/profile')
  await expect(page.getByRole('progressbar', { name: 'Loading the page' })).toBeHidden()
})

test('apply opens the page of the posting in a new tab', async ({ page, context }) => {
  await visitSettled(page, 'nurse')
  await cards(page).first().getByRole('link').click()
  const job = page.getByRole('region', { name: 'The job' })
  const title = await titleOf(job).innerText()
  const opened = context.waitForEvent('page')
  await job.getByRole('link', { name: /^Apply/ }).click()
  const posting = await opened
  await expect(posting.getByText(title).first()).toBeVisible()
  await expect(posting).toHaveURL(/\/apply$/)
  await expect(page).toHaveURL(/\/jobs\//)
})

test('a file can be downloaded under its own name', async ({ page }) => {
  await visitSettled(page, 'nurse', '/profile')
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Download cv.pdf' }).click()
  expect((await download).suggestedFilename()).toBe('cv.pdf')
})

test('the list grows while it is read, and is where it was when one comes back', async ({
  page,
}) => {
  await visitSettled(page, 'nurse')
  await cards(page).nth(19).scrollIntoViewIfNeeded()
  await expect(cards(page)).toHaveCount(40)
  const card = cards(page).nth(24)
  await card.scrollIntoViewIfNeeded()
  await keepTopOnPress(card)
  await page.getByRole('link', { name: 'Profile' }).first().click()
  await expect(page).toHaveURL('/profile')
  await page.goBack()
  await expect(card).toBeInViewport()
  await expectTopAsKept(card)

  // On a phone the job takes the place of the list.
  await page.setViewportSize({ width: 390, height: 800 })
  await page.reload()
  await ready(page)
  // The page scrolls, and stays where it is when more of the list comes.
  await cards(page).nth(39).scrollIntoViewIfNeeded()
  await expect(cards(page)).toHaveCount(60)
  await expect(cards(page).nth(39)).toBeInViewport()
  await card.scrollIntoViewIfNeeded()
  await keepTopOnPress(card)
  await card.getByRole('link').click()
  await expect(page).toHaveURL(/\/jobs\/[0-9a-f-]{36}/)
  await page.getByRole('link', { name: 'All matches' }).click()
  await expect(card).toBeInViewport()
  await expect(cards(page)).toHaveCount(60)
  await expectTopAsKept(card)
})

/** Where the card stands at the moment of the next press: the list may move until then. */
async function keepTopOnPress(card: Locator) {
  await card.evaluate((element) => {
    const keep = () => {
      document.documentElement.dataset.top = String(element.getBoundingClientRect().top)
    }
    addEventListener('click', keep, { capture: true, once: true })
  })
}

/** A page scrolls by whole pixels, some screens by fractions of one. */
async function expectTopAsKept(card: Locator) {
  const distance = () =>
    card.evaluate((element) => {
      const kept = Number(document.documentElement.dataset.top ?? Number.NaN)
      return Math.abs(element.getBoundingClientRect().top - kept)
    })
  await expect.poll(distance).toBeLessThanOrEqual(1)
}
