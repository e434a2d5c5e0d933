// Every filter of the preferences limits the list as it says, and can be removed.
import type { Page } from '@playwright/test'
import type { Person } from '../stack/people.ts'
import { cards, ready, scoresOf, signInSettled, visitSettled } from './newcomer.ts'
import { expect, test } from './test.ts'

async function jobsOf({ client }: Person) {
  const { data } = await client
    .from('matches')
    .select(
      `score, job:jobs!inner(title, company, locations, workplace_type, employment_type, seniority,
        department, language, salary_max, salary_currency, salary_period,
        posted_at, description)`,
    )
    .neq('status', 'dismissed')
    .throwOnError()
  return data
}
type Listed = Awaited<ReturnType<typeof jobsOf>>[number]

interface Filter {
  chip: string
  set: (page: Page) => Promise<void>
  fits: (listed: Listed) => boolean
}

const tag = (label: string, value: string) => async (page: Page) => {
  await page.getByLabel(label, { exact: true }).fill(value)
  await page.keyboard.press('Enter')
}
const choice = (group: string, name: string) => (page: Page) =>
  page.getByRole('group', { name: group }).getByLabel(name, { exact: true }).check()

const YEARLY = { year: 1, month: 12, week: 52, day: 260, hour: 2080 }

const FILTERS: Record<string, Filter> = {
  place: {
    chip: 'Germany',
    set: tag('Where', 'Germany'),
    fits: ({ job }) => job.locations.some((place) => place.includes('Germany')),
  },
  workplace: {
    chip: 'Remote',
    set: choice('Workplace', 'Remote'),
    fits: ({ job }) => job.workplace_type === 'remote',
  },
  level: {
    chip: 'Senior',
    set: choice('Level', 'Senior'),
    fits: ({ job }) => job.seniority === 'senior',
  },
  employment: {
    chip: 'Part time',
    set: choice('Kind of employment', 'Part time'),
    fits: ({ job }) => job.employment_type === 'part_time',
  },
  pay: {
    chip: 'from £60,000 a year',
    set: async (page) => {
      await page.getByLabel('Amount').fill('60,000')
      await page.getByLabel('Currency').selectOption('GBP')
    },
    fits: ({ job }) =>
      job.salary_currency !== 'GBP' ||
      (job.salary_max ?? Infinity) * YEARLY[job.salary_period ?? 'year'] >= 60_000,
  },
  age: {
    chip: 'last 14 days',
    set: async (page) => {
      await page.getByLabel('Posted within').selectOption('14 days')
    },
    fits: ({ job }) => Date.parse(job.posted_at ?? '') > Date.now() - 14 * 86_400_000 - 60_000,
  },
  score: {
    chip: 'score 55 or more',
    set: (page) => page.getByLabel('Minimum score').fill('55'),
    fits: ({ score }) => score >= 55,
  },
  department: {
    chip: 'Engineering',
    set: tag('Departments', 'Engineering'),
    fits: ({ job }) => /engineering/i.test(job.department ?? ''),
  },
  language: {
    chip: 'in German',
    set: choice('Language of the posting', 'German'),
    fits: ({ job }) => job.language === 'de',
  },
  words: {
    chip: 'no “hospital”',
    set: tag('Never show jobs that mention', 'hospital'),
    fits: ({ job }) => !/\bhospital\b/i.test(`${job.title} ${job.company} ${job.description}`),
  },
}

const total = (page: Page) =>
  page.getByRole('navigation', { name: 'Which matches' }).getByRole('link', { name: 'All' })

async function setFilters(page: Page, set: (page: Page) => Promise<void>) {
  await page.getByRole('link', { name: /^Filters/ }).click()
  const dialog = page.getByRole('dialog', { name: 'What you want' })
  const more = dialog.getByText('More filters')
  if (!(await dialog.getByLabel('Departments').isVisible())) await more.click()
  await set(page)
  await dialog.getByRole('button', { name: 'Show what fits' }).click()
  await expect(dialog).toBeHidden()
}

test('each filter leaves only matching jobs, and its chip removes it', async ({ page }) => {
  const person = await signInSettled(page, 'software engineer')
  const everything = await jobsOf(person)

  for (const [name, { chip, set, fits }] of Object.entries(FILTERS)) {
    await test.step(name, async () => {
      await setFilters(page, set)
      const takeBack = page.getByRole('button', { name: `Remove filter: ${chip}` })
      await expect(takeBack).toBeVisible()
      const left = await jobsOf(person)
      expect(left.filter((listed) => !fits(listed))).toEqual([])
      expect(left.length).toBeGreaterThan(0)
      expect(left.length).toBeLessThan(everything.length)
      await expect(total(page)).toHaveText(`All ${left.length}`)
      await takeBack.click()
      await expect(takeBack).toBeHidden()
      await expect(total(page)).toHaveText(`All ${everything.length}`)
    })
  }
})

test('filters survive a reload and can be cleared at once', async ({ page }) => {
  await signInSettled(page, 'software engineer')
  const before = await total(page).innerText()
  const [company = ''] = await cards(page).first().getByRole('paragraph').first().allInnerTexts()
  await setFilters(page, async () => {
    await choice('Workplace', 'Hybrid')(page)
    await choice('Workplace', 'Remote')(page)
    await tag('Never show these companies', company)(page)
  })
  const chips = page.getByRole('list', { name: 'Filters that are set' })
  await expect(chips.getByRole('button', { name: /^Remove filter/ })).toHaveCount(3)
  await expect(page.getByRole('region', { name: 'Your matches' }).getByText(company)).toHaveCount(1)
  const after = await total(page).innerText()
  expect(after).not.toBe(before)

  await page.reload()
  await ready(page)
  await expect(total(page)).toHaveText(after)
  await page.getByRole('link', { name: /^Filters/ }).click()
  await expect(page.getByRole('checkbox', { name: 'Hybrid' })).toBeChecked()
  await page.keyboard.press('Escape')
  await chips.getByRole('button', { name: 'Clear all' }).click()
  await expect(total(page)).toHaveText(before)
})

test('an invalid filter is refused beside its field', async ({ page }) => {
  await signInSettled(page, 'accountant', '/profile/preferences')
  await page.getByLabel('Amount').fill('a lot')
  await page.getByRole('button', { name: 'Save preferences' }).click()
  await expect(page.getByText(/The minimum pay is a whole number/)).toBeVisible()
  await page.getByLabel('Amount').fill('40,000')
  await page.getByRole('button', { name: 'Save preferences' }).click()
  await expect(page.getByRole('status').filter({ hasText: /jobs? fits? now/ })).toBeVisible()
})

test('matches can be sorted by score, age or pay, and searched by words', async ({ page }) => {
  await visitSettled(page, 'lawyer')
  const sort = page.getByLabel('Sort by')
  const scores = await scoresOf(page)
  expect(scores).toEqual(scores.toSorted((a, b) => b - a))

  await sort.selectOption('newest')
  await expect(page).toHaveURL(/sort=newest/)
  const times = async () => {
    const all = await cards(page).getByRole('time').all()
    return Promise.all(all.map((time) => time.getAttribute('datetime')))
  }
  await expect(async () => {
    const shown = await times()
    expect(shown).toEqual(shown.toSorted().reverse())
    expect(await scoresOf(page)).not.toEqual(scores)
  }).toPass()

  await sort.selectOption('salary')
  await expect(page).toHaveURL(/sort=salary/)
  await expect(cards(page).first()).toContainText(/ a (year|month)/)
  await page.reload()
  await ready(page)
  await expect(sort).toHaveValue('salary')
  await expect(cards(page).first()).toContainText(/ a (year|month)/)

  await page.getByRole('searchbox').fill('counsel')
  await expect(page).toHaveURL(/q=counsel/)
  for (const card of await cards(page).all()) await expect(card).toContainText(/counsel/i)
  await page.getByRole('searchbox').fill('zeppelin mechanic')
  await expect(page.getByText('No match mentions “zeppelin mechanic”.')).toBeVisible()
  await page.getByRole('link', { name: 'Show all of them' }).click()
  await expect(cards(page)).toHaveCount(20)
})

test('an empty list says which limits to loosen', async ({ page }) => {
  await signInSettled(page, 'teacher')
  await setFilters(page, tag('Where', 'Atlantis'))
  await expect(page.getByText('No open job fits these limits.')).toBeVisible()
  await expect(page.getByText(/Remove one of the filters above/)).toBeVisible()
  await page.getByRole('button', { name: 'Remove filter: Atlantis' }).click()
  await expect(cards(page).first()).toBeVisible()
})
