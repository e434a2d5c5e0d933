// Files made to end their reader: they fail within a limited time and affect no other file.
import { afterAll, expect, inject, test } from 'vitest'
import { makeCvDocx } from '../cv-files/make-cv-docx.ts'
import { personIn } from '../cv-files/people.ts'
import { lockedPdfBomb, spinningPdf } from '../cv-files/spinning.ts'
import {
  type Outcome,
  readUpload,
  sampleOfUploads,
  untilQueueIsEmpty,
} from '../stack/hostile-uploads.ts'
import { type Person, register } from '../stack/people.ts'
import { removePeople } from '../stack/remove-people.ts'
import { untilRead, uploadCv } from '../stack/upload-cv.ts'

const stack = inject('stack')
const people: Person[] = []

async function newcomer(name: string): Promise<Person> {
  const person = await register(stack, name)
  people.push(person)
  return person
}
afterAll(() => removePeople(stack, people))

test('a file that ends its reader fails, and the next file is read', async () => {
  const [spinner, bomber] = await Promise.all([newcomer('spinner'), newcomer('bomber')])
  const started = Date.now()
  const spinning = await uploadCv(spinner, spinningPdf(), 'pdf')
  const bomb = await uploadCv(bomber, await lockedPdfBomb(400), 'pdf')
  for (const [person, id] of [
    [spinner, spinning],
    [bomber, bomb],
  ] as const) {
    const cv = await untilRead(person, id)
    expect(cv.status).toBe('failed')
    expect(cv.failure_code).toBe('cv.unreadable')
  }
  expect(Date.now() - started).toBeLessThan(90_000)

  const next = await newcomer('next')
  const cv = await untilRead(
    next,
    await uploadCv(next, await makeCvDocx(personIn('nurse')), 'docx'),
  )
  expect(cv.status).toBe('ready')
})

test('a CV that is uploaded at the same time as such a file is read', async () => {
  const names = ['before', 'spinner', 'after', 'late']
  const [before, spinner, ...after] = await Promise.all(names.map(newcomer))
  const innocent = [before!, ...after]
  const bytes = await makeCvDocx(personIn('nurse'))
  const [bad, ...good] = await Promise.all([
    uploadCv(spinner!, spinningPdf(), 'pdf'),
    ...innocent.map((person) => uploadCv(person, bytes, 'docx')),
  ])
  const read = await Promise.all(innocent.map((person, at) => untilRead(person, good[at]!)))
  expect(read.map(({ status, failure_code }) => [status, failure_code])).toEqual(
    innocent.map(() => ['ready', null]),
  )
  expect(await untilRead(spinner!, bad)).toMatchObject({
    status: 'failed',
    failure_code: 'cv.unreadable',
  })
})

test('one file of every kind ends soon with its code, and leaves nothing', async () => {
  const person = await newcomer('hostile')
  const outcomes: Outcome[] = []
  for (const hostile of sampleOfUploads()) outcomes.push(await readUpload(person, hostile))

  expect(outcomes.length).toBeGreaterThan(12)
  expect(outcomes.map(({ name, outcome }) => [name, outcome])).toEqual(
    outcomes.map(({ name, expected }) => [name, expected]),
  )
  // A busy machine may need more than two seconds for two seconds of CPU. A file that reads is also
  // parsed, described and matched.
  const late = outcomes.filter(({ outcome, seconds }) => {
    return seconds > (outcome === 'cv.unreadable' || outcome === 'reads' ? 12 : 5)
  })
  expect(late).toEqual([])
  expect(await untilQueueIsEmpty(stack)).toBe(0)

  const good = await uploadCv(person, await makeCvDocx(personIn('nurse')), 'docx')
  expect(await untilRead(person, good)).toMatchObject({ status: 'ready', failure_code: null })
})
