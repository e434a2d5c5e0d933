import { expect, test } from 'vitest'
import { about, contactForm, experienceForm, languagesForm, linksForm } from './forms.ts'

const experience = {
  id: 'c0ffee00-0000-4000-8000-000000000001',
  position: '0',
  title: 'Nurse',
  employer: '',
  location: '',
  started_on: '2019-03',
  ended_on: '',
  achievements: '- Ran the night ward\r\n\r\n  Trained 6 students ',
}

test('an experience: blanks are null, months are dates, lines are achievements', () => {
  expect(experienceForm.parse(experience)).toEqual({
    id: experience.id,
    position: 0,
    title: 'Nurse',
    employer: null,
    location: null,
    started_on: '2019-03-01',
    started_precision: 'month',
    ended_on: null,
    ended_precision: null,
    is_current: false,
    achievements: ['Ran the night ward', 'Trained 6 students'],
  })
})

test('a current job has no end date, even when the field still holds one', () => {
  const { is_current, ended_on, ended_precision } = experienceForm.parse({
    ...experience,
    is_current: 'on',
    ended_on: '2020-01',
  })
  expect({ is_current, ended_on, ended_precision }).toEqual({
    is_current: true,
    ended_on: null,
    ended_precision: null,
  })
})

test.each([
  ['ends before it starts', { ended_on: '2018-01' }, 'ended_on'],
  ['is empty', { title: ' ' }, 'title'],
  ['has an invalid month', { started_on: 'spring 2019' }, 'started_on'],
  ['has an invalid month', { started_on: '2019-13' }, 'started_on'],
])('an experience that %s is refused', (_why, change, field) => {
  expect(experienceForm.safeParse({ ...experience, ...change }).error?.issues[0]?.path).toEqual([
    field,
  ])
})

test('a year alone stays a year', () => {
  expect(
    experienceForm.parse({ ...experience, started_on: '2016', ended_on: '2024' }),
  ).toMatchObject({
    started_on: '2016-01-01',
    started_precision: 'year',
    ended_on: '2024-01-01',
    ended_precision: 'year',
  })
})

test('a job may end in the year that it began in', () => {
  const read = experienceForm.safeParse({ ...experience, started_on: 'May 2018', ended_on: '2018' })
  expect(read.success).toBe(true)
})

test('a field that is not sent is left alone', () => {
  expect(about.parse({ summary: ' ' })).toEqual({ summary: null })
})

test('an e-mail address may be missing, not wrong', () => {
  const contact = { name: 'Ada', email: '', phone: '', address: '' }
  expect(contactForm.parse(contact).email).toBeNull()
  expect(contactForm.safeParse({ ...contact, email: 'ada at home' }).success).toBe(false)
})

test('blank rows of languages are dropped, and a level alone is refused', () => {
  const rows = { names: ['German', '', 'English'], levels: ['native', '', ''] }
  expect(languagesForm.parse(rows)).toEqual([
    { name: 'German', level: 'native' },
    { name: 'English', level: null },
  ])
  expect(languagesForm.safeParse({ ...rows, levels: ['native', 'C1', ''] }).success).toBe(false)
})

test('links get their scheme and a label', () => {
  const rows = {
    labels: ['', 'Code', ''],
    urls: ['www.ada.example', 'https://git.example/ada', ''],
  }
  expect(linksForm.parse(rows)).toEqual([
    { label: 'ada.example', url: 'https://www.ada.example' },
    { label: 'Code', url: 'https://git.example/ada' },
  ])
  expect(linksForm.safeParse({ labels: [''], urls: ['not an address'] }).success).toBe(false)
  expect(linksForm.safeParse({ labels: ['Code'], urls: [''] }).success).toBe(false)
})
