// Changes elsewhere are shown without a reload, and the list does not move under a finger.
import type { Page } from '@playwright/test'
import { makeCvPdf } from '../cv-files/make-cv-pdf.ts'
import { personIn } from '../cv-files/people.ts'
import { register, service } from '../stack/people.ts'
import { untilRead, uploadCv } from '../stack/upload-cv.ts'
import { cards, enter, open, settled, titleOf } from './newcomer.ts'
import { expect, stack, test } from './test.ts'

/** Opens a page and waits until it has joined the person's own topic. */
async function openLive(page: Page, path: string) {
  // The page before may still be joining: its socket would be taken for this page's.
  await page.goto('about:blank')
  const joined = page
    .waitForEvent('websocket')
    .then((socket) =>
      socket.waitForEvent('framereceived', ({ payload }) =>
        /realtime:user:.*phx_reply.*"ok"/s.test(String(payload)),
      ),
    )
  await open(page, path)
  await joined
}

test('a refresh in one tab is announced in the other', async ({ page, context }) => {
  await enter(page, await settled('software engineer'))
  await openLive(page, '/matches')
  const other = await context.newPage()
  await openLive(other, '/matches')

  await other.getByRole('button', { name: 'Refresh' }).click()
  await expect(other.getByText(/jobs fit after looking through all/)).toBeVisible()
  const bar = page.getByRole('button', { name: /^Your matches were ranked again/ })
  await expect(bar).toBeVisible()
  await bar.click()
  await expect(bar).toBeHidden()
  await expect(other.getByRole('button', { name: /Show$/ })).toBeHidden()
})

test('a match saved in one tab and dismissed in the other shows in both', async ({
  page,
  context,
}) => {
  await enter(page, await settled('teacher'))
  await openLive(page, '/matches')
  const other = await context.newPage()
  await openLive(other, '/matches')
  const save = (tab: Page) => cards(tab).first().getByRole('button', { name: 'Save' })

  await save(other).click()
  for (const tab of [page, other]) await expect(save(tab)).toHaveAttribute('aria-pressed', 'true')
  await save(page).click()
  for (const tab of [page, other]) await expect(save(tab)).toHaveAttribute('aria-pressed', 'false')
})

test('a notification reaches every tab', async ({ page, context }) => {
  const person = await settled('accountant')
  await enter(page, person)
  await openLive(page, '/settings')
  const other = await context.newPage()
  await openLive(other, '/profile')
  const bell = (tab: Page) => tab.getByRole('button', { name: /^Notifications/ })
  await expect(bell(page)).toHaveAccessibleName('Notifications, 1 unread')

  await service(stack)
    .from('notifications')
    .insert({ user_id: person.id, type: 'new_matches', payload: { match_count: 3 } })
    .throwOnError()
  for (const tab of [page, other])
    await expect(bell(tab)).toHaveAccessibleName('Notifications, 2 unread')

  await bell(page).click()
  await expect(page.getByRole('link', { name: /^3 new matches/ })).toBeVisible()
  for (const tab of [page, other]) await expect(bell(tab)).toHaveAccessibleName('Notifications')
  await page.reload()
  await expect(bell(page)).toHaveAccessibleName('Notifications')
})

test('new jobs wait behind a bar until the person asks for them', async ({ page }) => {
  // Deleted jobs are new when they are collected again. The run reads the whole list only when its
  // validators are gone too.
  const admin = service(stack)
  const { data: gone } = await admin
    .from('jobs')
    .delete()
    .ilike('title', '%electrician%')
    .select('title')
    .throwOnError()
  expect(gone.length).toBeGreaterThan(1)
  await admin
    .from('source_runs')
    .update({ validators: null })
    .not('validators', 'is', null)
    .throwOnError()
  const person = await register(stack, 'electrician')
  const cv = await makeCvPdf(personIn('electrician'))
  await untilRead(person, await uploadCv(person, cv, 'pdf'))
  await enter(page, person)
  await openLive(page, '/matches')
  const before = await titleOf(cards(page).first()).innerText()
  expect(gone.map(({ title }) => title)).not.toContain(before)

  await admin.rpc('enqueue_sources', { every: true }).throwOnError()
  const bar = page.getByRole('button', { name: /^\d+ new match(es)?/ })
  await expect(bar).toBeVisible({ timeout: 30_000 })
  await expect(titleOf(cards(page).first())).toHaveText(before)
  await expect(page.getByRole('button', { name: /^Notifications, 2 unread/ })).toBeVisible()
  await bar.click()
  await expect(bar).toBeHidden()
  await expect(titleOf(cards(page).first())).toHaveText(/electrician/i)
})

test('a lost connection is shown, and missed changes are loaded', async ({ page, context }) => {
  const person = await settled('teacher')
  await enter(page, person)
  await openLive(page, '/settings')
  await context.setOffline(true)
  const notice = page.getByText(/^The connection is lost/)
  await expect(notice).toBeVisible()
  await service(stack)
    .from('notifications')
    .insert({ user_id: person.id, type: 'new_matches', payload: { match_count: 4 } })
    .throwOnError()
  await context.setOffline(false)
  await expect(notice).toBeHidden()
  await expect(page.getByRole('button', { name: 'Notifications, 2 unread' })).toBeVisible()
})

test('a change is shown that happened while the page was connecting', async ({ page }) => {
  const person = await settled('teacher')
  await enter(page, person)
  const connect = Promise.withResolvers<void>()
  await page.routeWebSocket(/\/realtime\//, async (socket) => {
    await connect.promise
    socket.connectToServer()
  })
  await open(page, '/settings')
  await expect(page.getByRole('button', { name: 'Notifications, 1 unread' })).toBeVisible()
  await service(stack)
    .from('notifications')
    .insert({ user_id: person.id, type: 'new_matches', payload: { match_count: 4 } })
    .throwOnError()
  connect.resolve()
  await expect(page.getByRole('button', { name: 'Notifications, 2 unread' })).toBeVisible()
})

test('an edit of the profile in one tab shows in the other, and never in what is typed there', async ({
  page,
  context,
}) => {
  await enter(page, await settled('chef'))
  await openLive(page, '/profile')
  const other = await context.newPage()
  await openLive(other, '/profile')
  const heading = page.getByRole('heading', { level: 1 })
  const summary = (tab: Page) => tab.getByLabel('Summary')
  const skills = (tab: Page) => tab.getByRole('region', { name: 'Skills' })

  await other.getByLabel('Line of work').fill('Pastry chef')
  await other.keyboard.press('Enter')
  await expect(heading).toHaveText('Pastry chef')
  await expect(page.getByLabel('Line of work')).toHaveValue('Pastry chef')

  // Half a word in one section; other sections and other fields follow.
  await skills(page).getByLabel('What you can do').fill('Fora')
  await summary(page).fill('Bakes at night')
  await other.getByLabel('Line of work').fill('Head baker')
  await other.keyboard.press('Enter')
  await expect(heading).toHaveText('Head baker')
  await expect(page.getByLabel('Line of work')).toHaveValue('Head baker')
  await expect(summary(page)).toHaveValue('Bakes at night')
  await expect(summary(other)).toHaveValue('Bakes at night')
  await expect(skills(other).getByText('Fora', { exact: true })).toBeVisible()

  // An entry that is open here and removed there keeps what is typed, and comes back with it.
  const experience = page.getByRole('region', { name: 'Experience' })
  await experience.getByRole('button', { name: /^Edit/ }).first().click()
  await page.getByLabel('Role').fill('Baker of')
  const remove = other.getByRole('region', { name: 'Experience' }).getByRole('button', {
    name: 'Remove Baker of',
  })
  await remove.click()
  await expect(remove).toBeHidden()
  await page.getByLabel('Role').pressSequentially(' bread')
  await page.getByRole('button', { name: 'Done' }).click()
  await expect(experience.getByText(/^Baker of bread/)).toBeVisible()
})

test('each step of reading a CV is shown when it begins', async ({ page }) => {
  const person = await settled('lawyer')
  await enter(page, person)
  await openLive(page, '/welcome')
  // Reading takes less than a second, too fast to see. Here each of the worker's steps is slow.
  const take = (step: 'extracting' | 'parsing' | 'describing' | 'embedding' | 'matching' | null) =>
    service(stack)
      .from('cvs')
      .update({ status: step ? 'reading' : 'ready', step })
      .eq('user_id', person.id)
      .throwOnError()
  const now = page.getByRole('listitem').and(page.locator('[aria-current=step]'))
  for (const [step, name] of [
    ['extracting', 'Reading the text'],
    ['parsing', 'Finding roles, skills and education'],
    ['describing', 'Describing you in the words of postings'],
    ['embedding', 'Preparing the comparison'],
    ['matching', 'Comparing with the open jobs'],
  ] as const) {
    await take(step)
    await expect(now).toHaveText(name)
  }
  await take(null)
  await expect(page.getByRole('heading', { name: 'Your CV is read' })).toBeVisible()
})
