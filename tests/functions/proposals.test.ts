// A second CV, from the upload to proposals that their person accepts, over HTTP.
import { afterAll, expect, inject, test } from 'vitest'
import { cvLines } from '../../functions/_shared/contract/cv.ts'
import { makeCvDocx } from '../cv-files/make-cv-docx.ts'
import { makeCvPdf } from '../cv-files/make-cv-pdf.ts'
import { personIn } from '../cv-files/people.ts'
import { type Person, register } from '../stack/people.ts'
import { removePeople } from '../stack/remove-people.ts'
import { type CvExtension, untilRead, uploadCv } from '../stack/upload-cv.ts'

const stack = inject('stack')
const people: Person[] = []
const nurse = personIn('nurse')
const [icu, clinic] = nurse.profile.experiences

async function newcomer(name: string): Promise<Person> {
  const person = await register(stack, name)
  people.push(person)
  return person
}
afterAll(() => removePeople(stack, people))

async function read(person: Person, bytes: Uint8Array, extension: CvExtension) {
  const cv = await untilRead(person, await uploadCv(person, bytes, extension))
  expect(cv).toMatchObject({ status: 'ready', failure_code: null })
  return cv
}
const jobsOf = async ({ client }: Person) =>
  (await client.from('experiences').select().order('position').throwOnError()).data
const proposalsOf = async ({ client }: Person) =>
  (await client.from('proposals').select().order('kind').throwOnError()).data

/** A year later: a new job and skill, and a line more in the old job. */
const LINE = 'Wrote the handover checklist that the whole hospital uses.'
const later = {
  ...nurse,
  profile: {
    ...nurse.profile,
    skills: [...nurse.profile.skills, 'Palliative Care'],
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

test('a corrected job stands once after the same CV comes again', async () => {
  const person = await newcomer('reuploader')
  const pdf = await makeCvPdf(nurse)
  await read(person, pdf, 'pdf')
  const before = await jobsOf(person)
  await person.client
    .from('experiences')
    .update({ title: 'Charge nurse' })
    .eq('id', before[0]!.id)
    .throwOnError()

  await read(person, pdf, 'pdf')
  const after = await jobsOf(person)
  expect(after.map(({ title }) => title)).toEqual(['Charge nurse', before[1]!.title])
  expect(await proposalsOf(person)).toEqual([])

  // In another file, with the same content.
  await read(person, await makeCvDocx(nurse), 'docx')
  expect(await jobsOf(person)).toEqual(after)
  expect(await proposalsOf(person)).toEqual([])
})

test('a later CV proposes what is new, and the person takes it', async () => {
  const person = await newcomer('climber')
  await read(person, await makeCvPdf(nurse), 'pdf')
  const { data: first } = await person.client.from('profiles').select().single().throwOnError()
  const cv = await read(person, await makeCvDocx(later), 'docx')

  const { data: unchanged } = await person.client.from('profiles').select().single().throwOnError()
  expect({ ...unchanged, last_active_at: '' }).toEqual({ ...first, last_active_at: '' })
  const proposals = await proposalsOf(person)
  expect(proposals.map(({ kind, target_id }) => [kind, target_id !== null])).toEqual(
    expect.arrayContaining([
      ['skill', false],
      ['experience', false],
      ['experience', true],
      ['achievement', false],
    ]),
  )
  expect(proposals).toHaveLength(4)
  expect(proposals.every(({ cv_id, quote }) => cv_id === cv.id && Array.isArray(quote))).toBe(true)
  expect(proposals.filter(({ quote }) => JSON.stringify(quote) === '[]')).toEqual([])

  const other = await newcomer('stranger')
  expect(await proposalsOf(other)).toEqual([])
  const proposal = proposals[0]!.id
  const { error } = await other.client.rpc('accept_proposal', { proposal })
  expect(error?.message).toBe('proposal.not_found')

  await person.client
    .rpc('accept_proposals', { proposals: proposals.map(({ id }) => id) })
    .throwOnError()
  const jobs = await jobsOf(person)
  expect(jobs.map(({ title, is_current }) => [title, is_current])).toEqual([
    ['Ward Manager', true],
    [icu!.title, false],
    [clinic!.title, false],
  ])
  const { data: profile } = await person.client.from('profiles').select().single().throwOnError()
  expect(profile.skills).toContain('Palliative care')
  const { data: lines } = await person.client.from('achievements').select('text').throwOnError()
  expect(lines.map(({ text }) => text)).toContain(LINE)

  await read(person, await makeCvPdf(later), 'pdf')
  expect(await jobsOf(person)).toEqual(jobs)
  expect((await proposalsOf(person)).filter(({ status }) => status === 'open')).toEqual([])
})

test('what the person removed or rejected is not proposed again', async () => {
  const person = await newcomer('remover')
  await read(person, await makeCvPdf(nurse), 'pdf')
  const [job] = await jobsOf(person)
  await person.client.from('experiences').delete().eq('id', job!.id).throwOnError()
  const { data: profile } = await person.client.from('profiles').select().single().throwOnError()
  await person.client
    .from('profiles')
    .update({ skills: profile.skills.slice(1) })
    .eq('user_id', person.id)
    .throwOnError()
  await read(person, await makeCvDocx(nurse), 'docx')
  expect(await proposalsOf(person)).toEqual([])

  await read(person, await makeCvDocx(later), 'docx')
  const open = await proposalsOf(person)
  expect(open.map(({ change }) => JSON.stringify(change)).join()).not.toContain(icu!.title)
  await person.client
    .rpc('reject_proposals', { proposals: open.map(({ id }) => id) })
    .throwOnError()
  await read(person, await makeCvPdf(later), 'pdf')
  expect((await proposalsOf(person)).map(({ status }) => status)).toEqual(
    open.map(() => 'rejected'),
  )
})

test('two CVs at once: one becomes the profile, the other proposes', async () => {
  const person = await newcomer('hasty')
  const files = [await makeCvPdf(nurse), await makeCvPdf(later)]
  const ids = await Promise.all(files.map((bytes) => uploadCv(person, bytes, 'pdf')))
  const read = await Promise.all(ids.map((id) => untilRead(person, id)))
  expect(read.map(({ status }) => status)).toEqual(['ready', 'ready'])
  const jobs = await jobsOf(person)
  expect(new Set(jobs.map(({ cv_id }) => cv_id)).size).toBe(1)
  expect(new Set(jobs.map(({ title }) => title)).size).toBe(jobs.length)
})

const bytesOf = (text: string) => new TextEncoder().encode(text)

test('pasted text is a CV whose lines can be quoted', async () => {
  const person = await newcomer('paster')
  const text = [
    'Ada Example',
    'Experience',
    'Barista, Bean Bar\t2019 – 2021',
    '• Served 200 guests a day',
    'Skills',
    'Latte art',
  ]
  const cv = await read(person, bytesOf(text.join('\r\n')), 'txt')
  expect(cv).toMatchObject({ mime_type: 'text/plain', filename: 'cv.txt' })
  expect(await jobsOf(person)).toMatchObject([{ title: 'Barista', employer: 'Bean Bar' }])

  // Another number is not written: its line has no place.
  const called = await read(
    person,
    bytesOf(['Ada Example', '+31 6 5555 0123', ...text.slice(1)].join('\n')),
    'txt',
  )
  expect(called.unplaced).toEqual([{ line: 2, page: 1 }])
  expect(await proposalsOf(person)).toEqual([])

  const more = await read(person, bytesOf([...text, 'Roasting'].join('\n')), 'txt')
  expect(await proposalsOf(person)).toMatchObject([
    { kind: 'skill', change: { skill: 'Roasting' }, quote: [{ line: 7 }] },
  ])
  const { data } = await person.client.functions.invoke(cvLines.function, {
    body: { cv_id: more.id },
  })
  expect(data).toEqual({
    lines: expect.arrayContaining([{ line: 7, text: 'Roasting', page: 1, box: null }]),
  })
})

test.each<[string, CvExtension, string | Uint8Array, string]>([
  ['blank text', 'txt', ' \n \n', 'cv.empty'],
  ['bytes that are no text', 'txt', new Uint8Array([0xff, 0xfe, 0xff]), 'cv.corrupt'],
  ['half a document', 'json', '{"basics":', 'cv.not_a_resume'],
  ['another JSON', 'json', '{"name":"a-package","version":"1.0.0"}', 'cv.not_a_resume'],
  ['a document that says nothing', 'json', '{"basics":{}}', 'cv.empty'],
])('%s fails with its reason', async (_what, extension, content, code) => {
  const person = await newcomer('broken')
  const bytes = typeof content === 'string' ? bytesOf(content) : content
  const cv = await untilRead(person, await uploadCv(person, bytes, extension))
  expect([cv.status, cv.failure_code]).toEqual(['failed', code])
})

test('a JSON Resume becomes a profile, or proposals beside one', async () => {
  const document = {
    basics: { name: 'Ada Example', label: 'Barista' },
    work: [{ name: 'Bean Bar', position: 'Barista', startDate: '2019', highlights: ['Roasted'] }],
    skills: [{ name: 'Coffee', keywords: ['Latte art'] }],
    awards: [{ title: 'Best crema of the city' }],
  }
  const person = await newcomer('resume')
  const first = await read(person, bytesOf(JSON.stringify(document)), 'json')
  expect(first).toMatchObject({ engine: 'builtin', confidence: {} })
  expect(first.unplaced).not.toEqual([])
  expect(await jobsOf(person)).toMatchObject([
    { started_on: '2019-01-01', started_precision: 'year', is_current: true },
  ])

  document.skills[0]!.keywords.push('Roasting')
  await read(person, bytesOf(JSON.stringify(document)), 'json')
  expect(await proposalsOf(person)).toMatchObject([
    { kind: 'skill', change: { skill: 'Roasting' } },
  ])
})
