// The lines of a CV that found no place, from the reading to the person they are shown to.
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { cvLines } from '../../functions/_shared/contract/cv.ts'
import { AWARD, RIVER, unplacedCv } from '../cv-files/unplaced-cv.ts'
import { anonymous, ask, type Caller, callAs, callerOf, secret } from '../stack/ask.ts'
import { type Person, register } from '../stack/people.ts'
import { removePeople } from '../stack/remove-people.ts'
import { bothSessions } from '../stack/second-factor.ts'
import { untilRead, uploadCv } from '../stack/upload-cv.ts'

const stack = inject('stack')
let ada: Person
let bob: Person
let caller: Caller
let cvId: string

const path = '/functions/v1/cv-lines'
const post = (who: Caller | null, body: unknown = { cv_id: cvId }) =>
  ask(stack, who, path, { method: 'POST', body })
const lines = async () => (await callAs(stack, caller)(cvLines, { cv_id: cvId })).lines
const row = () => ada.client.from('cvs').select().eq('id', cvId).single().throwOnError()
const drop = (unplaced: never) =>
  ada.client.from('cvs').update({ unplaced }).eq('id', cvId).throwOnError()

beforeAll(async () => {
  ;[ada, bob] = await Promise.all([register(stack, 'ada'), register(stack, 'bob')])
  caller = await callerOf(stack, ada)
  cvId = await uploadCv(ada, unplacedCv(), 'docx')
  await untilRead(ada, cvId)
})
afterAll(() => removePeople(stack, [ada, bob].filter(Boolean)))

test('the row has numbers, and the owner reads the text of these lines alone', async () => {
  const { data } = await row()
  expect(JSON.stringify(data)).not.toContain('Harbour')
  const found = await lines()
  expect(found.map(({ text }) => text)).toEqual([AWARD, ...RIVER])
  expect(data.unplaced).toEqual(found.map(({ line, page }) => ({ line, page })))
})

test('nobody else reads a line', async () => {
  const stranger = await callerOf(stack, bob)
  expect(await post(stranger)).toMatchObject({ status: 404, body: { code: 'cv.not_found' } })
  for (const who of [null, anonymous(stack), secret(stack)]) {
    expect(await post(who)).toMatchObject({ status: 401, body: { code: 'auth.required' } })
  }
  expect(await post(caller, { cv_id: 'one' })).toMatchObject({ status: 400 })
})

test('a dropped line is not answered, nor is what the owner writes in their place', async () => {
  const before = await lines()
  await drop(before.slice(1).map(({ line }) => ({ line })) as never)
  expect((await lines()).map(({ text }) => text)).toEqual([...RIVER])
  const line = before[0]?.line
  await drop([{ line: 9999 }, { line }, { line }] as never)
  expect(await lines()).toHaveLength(1)
  await drop(before.map(({ line }) => ({ line })) as never)
})

test('a file that cannot be read any more says why', async () => {
  const { data } = await row()
  const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
  const files = ada.client.storage.from('cvs')
  const broken = new TextEncoder().encode('PK no archive')
  const { error } = await files.update(data.path, broken, { contentType: type })
  expect(error).toBeNull()
  expect(await post(caller)).toMatchObject({ status: 415, body: { code: 'cv.unsupported' } })

  await files.remove([data.path])
  expect(await post(caller)).toMatchObject({ status: 404, body: { code: 'cv.not_found' } })
})

test('a session without the second factor reads nothing', async () => {
  const { weak, strong } = await bothSessions(stack, ada)
  expect(await post(weak)).toMatchObject({ status: 403, body: { code: 'auth.mfa_required' } })
  expect(await post(strong)).toMatchObject({ status: 404, body: { code: 'cv.not_found' } })
})
