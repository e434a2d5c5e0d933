// A date is as exact as the CV says it, on the page and when the person corrects it.
import { docxOf, documentXml, paragraph } from '../cv-files/hostile.ts'
import { register } from '../stack/people.ts'
import { untilRead, uploadCv } from '../stack/upload-cv.ts'
import { violations } from './axe.ts'
import { enter, open } from './newcomer.ts'
import { expect, stack, test } from './test.ts'

const LINES = [
  'Orla Brennan',
  'orla@example.com',
  'Experience',
  'Office Administrator, Claddagh Dental Clinic\t2016 – 2024',
  'School Secretary, Salthill Primary School\tMarch 2012 – 2016',
]

test('years stay years, and a person makes one more exact and back with the keyboard', async ({
  page,
}) => {
  const person = await register(stack, 'dates')
  const bytes = docxOf(documentXml(LINES.map(paragraph).join('')))
  expect((await untilRead(person, await uploadCv(person, bytes, 'docx'))).status).toBe('ready')
  await enter(page, person)
  await open(page, '/profile')
  const section = page.getByRole('region', { name: 'Experience' })
  await expect(section.getByText('2016 – 2024', { exact: true })).toBeVisible()
  await expect(section.getByText('Mar 2012 – 2016', { exact: true })).toBeVisible()

  const edit = section.getByRole('button', { name: 'Edit Office Administrator' })
  const from = section.getByLabel('From')
  await edit.focus()
  await page.keyboard.press('Enter')
  await expect(from).toHaveValue('2016')
  expect(await violations(page)).toEqual([])
  await from.focus()
  await page.keyboard.press('ControlOrMeta+A')
  await page.keyboard.type('March 2016')
  await section.getByRole('button', { name: 'Done' }).press('Enter')
  await expect(section.getByText('Mar 2016 – 2024', { exact: true })).toBeVisible()

  await edit.press('Enter')
  await expect(from).toHaveValue('Mar 2016')
  await from.fill('some spring')
  await from.press('Tab')
  await expect(
    section.getByText('Write a year, or month and year: 2021 or Mar 2021.'),
  ).toBeVisible()
  await from.fill('2016')
  await section.getByRole('button', { name: 'Done' }).press('Enter')
  await expect(section.getByText('2016 – 2024', { exact: true })).toBeVisible()
  const { data } = await person.client
    .from('experiences')
    .select('started_on, started_precision')
    .eq('title', 'Office Administrator')
    .throwOnError()
  expect(data).toEqual([{ started_on: '2016-01-01', started_precision: 'year' }])
})
