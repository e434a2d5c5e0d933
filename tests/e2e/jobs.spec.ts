// A job has one address, with a tab for each thing it shows. It stands beside the list that it was
// opened from, or alone.
import type { Locator, Page } from '@playwright/test'
import { cards, open, ready, signInSettled, titleOf, visitSettled } from './newcomer.ts'
import { job, list, openCard, PHONE, section, tab } from './open-job.ts'
import { expect, test } from './test.ts'

/** The address of the job of a card, as a mail has it. */
async function pathOf(card: Locator): Promise<string> {
  const href = await card.getByRole('link').getAttribute('href')
  return new URL(href ?? '', 'https://rolecall.example').pathname
}

async function topOf(element: Locator): Promise<number> {
  const box = await element.boundingBox()
  if (!box) throw new Error('not on the screen')
  return box.y
}

/** The jobs and lists that the browser reads from now on. */
function watchReads(page: Page) {
  const reads: string[] = []
  page.on('request', (request) => {
    const { pathname, searchParams } = new URL(request.url())
    // One digit for each layout and the page, from the outside in: 1 is read.
    const [, , list, job] = searchParams.get('x-sveltekit-invalidated') ?? ''
    if (list === '1') reads.push('list')
    if (job === '1' && pathname.startsWith('/jobs/')) reads.push('job')
  })
  return reads
}

/** A mark that is lost when the element is made again. */
const mark = (element: Locator) => element.evaluate((node) => (node.dataset.mark = 'kept'))
const expectMarked = (element: Locator) => expect(element).toHaveAttribute('data-mark', 'kept')

test('a job opens beside the list, which is neither asked again nor moved', async ({ page }) => {
  await visitSettled(page, 'nurse', '/matches?sort=newest')
  const card = cards(page).nth(9)
  await card.scrollIntoViewIfNeeded()
  await mark(list(page))
  const reads = watchReads(page)
  const top = await topOf(card)
  const title = await titleOf(card).innerText()

  await openCard(page, card)
  await expect(page).toHaveURL(/\/jobs\/[0-9a-f-]{36}\?list=matches&sort=newest$/)
  await tab(page, 'Posting').click()
  await expect(page).toHaveURL(/\/jobs\/[0-9a-f-]{36}\/posting\?list=matches&sort=newest$/)
  await expect(section(page, 'The posting')).toBeVisible()
  expect(await topOf(card)).toBe(top)

  await page.goBack()
  await expect(section(page, 'Why this match')).toBeVisible()
  await page.goBack()
  await expect(page).toHaveURL('/matches?sort=newest')
  await page.goForward()
  await page.goForward()
  await expect(section(page, 'The posting')).toBeVisible()
  await expect(titleOf(job(page))).toHaveText(title)
  expect(await topOf(card)).toBe(top)
  await expectMarked(list(page))
  expect(reads).toContain('job')
  expect(reads).not.toContain('list')
})

test('another tab keeps the header in place, reads nothing and begins at its beginning', async ({
  page,
}) => {
  await visitSettled(page, 'nurse')
  await openCard(page, cards(page).nth(1))
  const title = titleOf(job(page))
  await mark(title)
  const reads = watchReads(page)
  const top = await topOf(title)

  await tab(page, 'Posting').click()
  await expect(section(page, 'The posting')).toBeInViewport()
  await expect(page.getByRole('heading', { name: 'Why this match' })).toBeHidden()
  await expect(page).toHaveTitle(/^Posting: /)
  expect(await topOf(title)).toBe(top)
  await expectMarked(title)

  // On a small screen the tabs alone stay in sight.
  await page.setViewportSize(PHONE)
  await page.mouse.wheel(0, 4000)
  await expect(title).not.toBeInViewport()
  await expect(tab(page, 'Why')).toBeInViewport({ ratio: 1 })
  await tab(page, 'Why').click()
  await expect(section(page, 'Why this match')).toBeInViewport({ ratio: 1 })
  const row = await tab(page, 'Why').boundingBox()
  expect(await topOf(section(page, 'Why this match'))).toBeGreaterThan(
    (row?.y ?? Infinity) + (row?.height ?? 0),
  )
  expect(reads).toEqual([])
})

test('the tabs work by keys, and keep the focus', async ({ page }) => {
  await visitSettled(page, 'nurse')
  await page.keyboard.press('j')
  await page.keyboard.press('j')
  await page.keyboard.press('Enter')
  await expect(titleOf(job(page))).toBeFocused()
  await tab(page, 'Why').focus()
  await page.keyboard.press('Tab')
  await expect(tab(page, 'Posting')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(section(page, 'The posting')).toBeVisible()
  await expect(tab(page, 'Posting')).toBeFocused()
  await expect(tab(page, 'Posting')).toHaveAttribute('aria-current', 'page')
  await expect(tab(page, 'Why')).not.toHaveAttribute('aria-current')
  const reads = watchReads(page)
  await page.keyboard.press('Enter')
  await page.keyboard.press('Escape')
  await expect(cards(page).nth(1).getByRole('link')).toBeFocused()
  expect(reads).toEqual([])
})

test('a job from a link stands alone, and leads to the list', async ({ page }) => {
  await visitSettled(page, 'nurse')
  const path = await pathOf(cards(page).nth(3))
  const title = await titleOf(cards(page).nth(3)).innerText()
  await open(page, `${path}/posting`)
  await expect(section(page, 'The posting')).toBeVisible()
  await expect(list(page)).toBeHidden()
  const box = await job(page).boundingBox()
  expect(box?.width).toBeLessThanOrEqual(900)
  expect(box?.x).toBeGreaterThan(100)
  await tab(page, 'Why').click()
  await expect(page).toHaveURL(path)
  await expect(section(page, 'Why this match')).toBeVisible()

  const reads = watchReads(page)
  await page.getByRole('link', { name: 'All matches' }).click()
  await expect(page).toHaveURL('/matches')
  await expect(cards(page)).toHaveCount(20)
  expect(reads).toEqual(['list'])
  await page.goBack()
  await expect(titleOf(job(page))).toHaveText(title)
  await expect(list(page)).toBeHidden()
})

test('a job that stands alone is judged in its place', async ({ page }) => {
  await signInSettled(page, 'chef')
  const path = await pathOf(cards(page).nth(2))
  await open(page, path)
  const title = await titleOf(job(page)).innerText()
  const save = job(page).getByRole('button', { name: 'Save' })
  await page.keyboard.press('s')
  await expect(save).toHaveAttribute('aria-pressed', 'true')
  await page.keyboard.press('x')
  await expect(job(page).getByText('You dismissed this job.')).toBeVisible()
  await expect(page).toHaveURL(path)
  await expect(titleOf(job(page))).toHaveText(title)
  await page.keyboard.press('z')
  await expect(save).toHaveAttribute('aria-pressed', 'true')
  await page.keyboard.press('Escape')
  await expect(page).toHaveURL('/matches')
  await expect(page.getByRole('link', { name: /^Saved/ })).toHaveText('Saved 1')
})

test('a reload keeps the list beside the job, in its view', async ({ page }) => {
  await visitSettled(page, 'nurse', '/matches?sort=newest&q=care')
  await expect(list(page)).toHaveAttribute('aria-busy', 'false')
  const titles = await cards(page).getByRole('heading').allInnerTexts()
  await openCard(page, cards(page).nth(2))
  await tab(page, 'Posting').click()
  await expect(page).toHaveURL(/\/posting\?/)
  await page.reload()
  await ready(page)
  await expect(section(page, 'The posting')).toBeVisible()
  await expect(page.getByLabel('Sort by')).toHaveValue('newest')
  await expect(page.getByRole('searchbox')).toHaveValue('care')
  expect(await cards(page).getByRole('heading').allInnerTexts()).toEqual(titles)

  // Another view of the list keeps the open tab.
  await page.getByLabel('Sort by').selectOption('salary')
  await expect(page).toHaveURL(/\/posting\?list=matches&sort=salary&q=care$/)
  await expect(section(page, 'The posting')).toBeVisible()
})

test('the address that jobs had before leads to the job', async ({ page }) => {
  await visitSettled(page, 'nurse')
  const path = await pathOf(cards(page).first())
  const old = path.replace('/jobs/', '/matches/')
  const answer = await page.request.get(`${old}?list=matches&tab=saved`, { maxRedirects: 0 })
  expect([answer.status(), answer.headers().location]).toEqual([
    308,
    `${path}?list=matches&tab=saved`,
  ])
  await open(page, old)
  await expect(page).toHaveURL(path)
  await expect(section(page, 'Why this match')).toBeVisible()
})

test('a job that loads slowly has an outline of its size', async ({ page }) => {
  await visitSettled(page, 'nurse')
  const loaded = Promise.withResolvers<void>()
  await page.route('**/jobs/*/__data.json*', async (route) => {
    await loaded.promise
    await route.continue()
  })
  await cards(page).nth(1).getByRole('link').click()
  const outline = (name: string) => job(page).locator(`[data-outline=${name}]`)
  await expect(outline('title')).toBeVisible()
  const expected = await Promise.all([outline('title'), outline('section')].map(topOf))
  loaded.resolve()
  const parts = [titleOf(job(page)), section(page, 'Why this match')]
  await expect(parts[1]!).toBeVisible()
  for (const [at, part] of parts.entries())
    expect(Math.abs((await topOf(part)) - expected[at]!)).toBeLessThan(8)
})
