// A second CV: what it proposes is accepted, edited or rejected beside its own lines.
import type { Page } from '@playwright/test'
import { makeCvDocx } from '../cv-files/make-cv-docx.ts'
import { makeCvPdf } from '../cv-files/make-cv-pdf.ts'
import { personIn } from '../cv-files/people.ts'
import { type Person, register } from '../stack/people.ts'
import { untilRead, uploadCv } from '../stack/upload-cv.ts'
import { violations } from './axe.ts'
import { enter, open } from './newcomer.ts'
import { expect, stack, test } from './test.ts'

const nurse = personIn('nurse')
const [icu, clinic] = nurse.profile.experiences
const LINE = 'Wrote the handover checklist that the whole hospital uses.'
const later = {
  ...nurse,
  profile: {
    ...nurse.profile,
    skills: [...nurse.profile.skills, 'Palliative Care', 'Phlebotomy'],
    experiences: [
      {
        ...{ title: 'Ward Manager', employer: 'Saint Mary Hospital', location: 'Chicago, IL' },
        ...{ started_on: '2025-03-01', started_precision: 'month' as const },
        ...{ ended_on: null, ended_precision: null, is_current: true },
        achievements: ['Lead a ward of 24 beds and 31 nurses.'],
      },
      {
        ...icu!,
        ...{ ended_on: '2025-02-01', ended_precision: 'month' as const, is_current: false },
        achievements: [...icu!.achievements, LINE],
      },
      clinic!,
    ],
  },
}

async function climber(name: string): Promise<Person> {
  const person = await register(stack, name)
  await untilRead(person, await uploadCv(person, await makeCvDocx(nurse), 'docx', 'first.docx'))
  const second = await uploadCv(person, await makeCvPdf(later), 'pdf', 'second.pdf')
  expect(await untilRead(person, second)).toMatchObject({ status: 'ready' })
  return person
}

const item = (page: Page, text: string | RegExp) =>
  page.getByRole('article').filter({ hasText: text })
const section = (page: Page, name: string) => page.getByRole('region', { name })
// Toasts before it stand behind it, where nobody can press them.
const undoOf = (page: Page, said: string) =>
  page.getByRole('listitem').filter({ hasText: said }).getByRole('button', { name: 'Undo' })

test('the proposals of a second CV are taken, edited and refused', async ({ page }) => {
  const person = await climber('proposals')
  await enter(page, person)
  await open(page, '/today')
  await expect(page.getByText('5 changes of your profile are proposed.')).toBeVisible()
  await page.getByRole('link', { name: 'Accept or reject them' }).click()
  await expect(page.getByRole('heading', { name: 'Proposals', level: 1 })).toBeVisible()

  // Each stands beside the line that says it.
  const line = item(page, LINE)
  await expect(line.locator('blockquote')).toContainText(LINE)
  await expect(line).toContainText('second.pdf')
  expect(await violations(page)).toEqual([])

  // And beside its page, where the line is marked and leads back.
  const where = line.getByRole('button', { name: /^Show in my CV: New line of / })
  await where.click()
  const cv = page
    .getByRole('complementary', { name: 'Your CV' })
    .or(page.getByRole('dialog', { name: 'Your CV' }))
  await expect(cv.locator('canvas[data-drawn]')).toBeVisible()
  await expect(cv.locator('[data-marked]')).toHaveCount(1)
  expect(await violations(page)).toEqual([])
  await cv.locator('[data-marked]').click()
  await expect(where).toBeFocused()

  await line.getByRole('button', { name: /^Accept: New line of / }).click()
  await expect(line).toHaveCount(0)

  const job = item(page, 'Ward Manager').filter({ hasText: 'New job' })
  await job.getByRole('button', { name: /^Edit: New job/ }).click()
  await expect(job.getByLabel('Role')).toBeFocused()
  await job.getByLabel('Role').fill('Head of ward')
  await job.getByLabel('From').fill('2026-01')
  await job.getByLabel('I do this now').uncheck()
  await job.getByLabel('Until').fill('2025-01')
  await job.getByRole('button', { name: /^Accept as edited/ }).click()
  await expect(job.getByText('This ends before it starts.')).toBeVisible()
  expect(await violations(page)).toEqual([])
  await job.getByLabel('I do this now').check()
  await job.getByRole('button', { name: /^Accept as edited/ }).click()
  await expect(page.getByText('New job')).toHaveCount(0)

  const end = item(page, 'Feb 2025')
  await end.getByRole('button', { name: /^Reject: Change of / }).click()
  await expect(end).toHaveCount(0)
  await undoOf(page, 'Rejected').click()
  await expect(end).toBeVisible()
  await end.getByRole('button', { name: /^Reject: Change of / }).click()
  await expect(section(page, 'Experience')).toHaveCount(0)

  await page.getByRole('button', { name: 'Accept all: Skills' }).click()
  await expect(page.getByText('Nothing is proposed now.')).toBeVisible()

  await open(page, '/profile')
  await expect(section(page, 'Experience')).toContainText('Head of ward, Saint Mary Hospital')
  await expect(section(page, 'Experience')).toContainText(LINE)
  const { data } = await person.client.from('experiences').select().order('position').throwOnError()
  expect(data.map(({ title, is_current }) => [title, is_current])).toEqual([
    ['Head of ward', true],
    [icu!.title, true],
    [clinic!.title, false],
  ])
  const { data: profile } = await person.client.from('profiles').select().single().throwOnError()
  expect(profile.skills).toEqual(expect.arrayContaining(['Phlebotomy']))
})

test('everything is decided by keyboard', { tag: '@desktop' }, async ({ page }) => {
  const person = await climber('keyboard')
  await enter(page, person)
  await open(page, '/profile/proposals')
  const items = page.getByRole('article')
  await expect(items).toHaveCount(5)
  await items
    .first()
    .getByRole('button', { name: /^Accept/ })
    .focus()
  await page.keyboard.press('Enter')
  await expect(items).toHaveCount(4)
  await expect(items.first().getByRole('button', { name: /^Accept/ })).toBeFocused()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(items.first().locator('input:focus, textarea:focus')).toHaveCount(1)
})

test('one of several CVs is the current one', { tag: '@desktop' }, async ({ page }) => {
  const person = await climber('switcher')
  await enter(page, person)
  await open(page, '/profile')
  const cvs = section(page, 'Your CVs').getByRole('listitem')
  await expect(cvs.filter({ hasText: 'second.pdf' })).toContainText('current')
  await page.getByRole('button', { name: 'Make first.docx the current CV' }).click()
  await expect(cvs.filter({ hasText: 'first.docx' })).toContainText('current')
  await expect(page.getByRole('button', { name: 'Make second.pdf the current CV' })).toBeVisible()

  // A removed CV takes along what it proposes.
  await page.getByRole('button', { name: 'Remove second.pdf' }).click()
  await page.getByRole('button', { name: 'Remove it' }).click()
  await expect(cvs).toHaveCount(1)
  await open(page, '/profile/proposals')
  await expect(page.getByText('Nothing is proposed now.')).toBeVisible()
})

test(
  'lines that cannot be read are said, and the proposals stay',
  { tag: '@desktop' },
  async ({ page }) => {
    const person = await climber('fileless')
    const { data } = await person.client.from('cvs').select('path, filename').throwOnError()
    const path = data.find(({ filename }) => filename === 'second.pdf')?.path ?? ''
    await person.client.storage.from('cvs').remove([path])
    await enter(page, person)
    await open(page, '/profile/proposals')
    await expect(page.getByRole('alert')).toContainText('The lines of your CV cannot be shown.')
    await expect(page.getByRole('article')).toHaveCount(5)
    expect(await violations(page)).toEqual([])
  },
)

test('pasted text becomes a profile', async ({ page }) => {
  const person = await register(stack, 'paster')
  await enter(page, person)
  await open(page, '/welcome')
  await page.getByText('Or paste the text').click()
  await page.getByRole('button', { name: 'Read this text' }).click()
  await expect(page.getByRole('alert')).toContainText('has no text in it')
  const text = `Ada Example\nada@example.com\n\nExperience\n\nBarista, Bean Bar\n2019 – 2021\n- Served 200 guests a day\n\nSkills\nLatte art, Roasting`
  await page.getByLabel('The text of your CV').fill(text)
  await page.getByRole('button', { name: 'Read this text' }).click()
  await expect(page.getByRole('heading', { name: 'Your CV is read' })).toBeVisible()
  const { data } = await person.client.from('experiences').select('title').throwOnError()
  expect(data).toEqual([{ title: 'Barista' }])
})

test(
  'a JSON Resume comes in and goes out without a loss',
  { tag: '@desktop' },
  async ({ page }) => {
    const person = await register(stack, 'json')
    await enter(page, person)
    await open(page, '/welcome')
    const resume = {
      basics: { name: 'Ada Example', label: 'Barista', image: 'me.png' },
      work: [
        { name: 'Bean Bar', position: 'Barista', startDate: '2019', url: 'https://b.example' },
      ],
      awards: [{ title: 'Best crema', date: '2020-01-01' }],
    }
    const buffer = Buffer.from(JSON.stringify(resume))
    await page
      .getByLabel('Choose your CV')
      .setInputFiles({ name: 'resume.json', mimeType: 'application/json', buffer })
    await expect(page.getByRole('heading', { name: 'Your CV is read' })).toBeVisible()
    await open(page, '/profile')
    const download = page.waitForEvent('download')
    await page.getByRole('link', { name: 'Download your profile as JSON Resume' }).click()
    expect((await download).suggestedFilename()).toBe('resume.json')
    const written: unknown = await (await page.request.get('/profile/resume')).json()
    expect(written).toEqual(resume)
  },
)
