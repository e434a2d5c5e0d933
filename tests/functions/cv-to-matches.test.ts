// The main use, with supabase-js and our contracts: an account, a CV, ranked postings with reasons.
import { beforeAll, expect, inject, test } from 'vitest'
import { readContact } from '../../functions/_shared/contract/contact.ts'
import { PEOPLE, personIn } from '../cv-files/people.ts'
import { makeCvDocx } from '../cv-files/make-cv-docx.ts'
import { makeCvPdf } from '../cv-files/make-cv-pdf.ts'
import { callAs, callerOf } from '../stack/ask.ts'
import { eventually, type Person, register, service } from '../stack/people.ts'
import { sandboxCollected } from '../stack/sandbox.ts'
import { untilRead, uploadCv } from '../stack/upload-cv.ts'

const stack = inject('stack')

beforeAll(() => sandboxCollected(stack))

async function readCv(person: Person, bytes: Uint8Array, extension: 'pdf' | 'docx' = 'pdf') {
  return untilRead(person, await uploadCv(person, bytes, extension))
}

test('a CV becomes a profile, sealed contact data and matches with reasons', async () => {
  const ada = await register(stack, 'ada')
  const nurse = personIn('nurse')
  const cv = await readCv(ada, await makeCvPdf(nurse))
  expect(cv).toMatchObject({ status: 'ready', step: null, failure_code: null, engine: 'builtin' })

  const { data: profile } = await ada.client.from('profiles').select().single().throwOnError()
  expect(profile.embedding_model).toBe('builtin-lexical-2')
  expect(profile.match_text).not.toContain(nurse.profile.contact.name)
  expect(profile.match_text).not.toContain(nurse.profile.contact.email)

  const { data: experiences } = await ada.client
    .from('experiences')
    .select('employer, title, achievements(text)')
    .order('position')
    .throwOnError()
  expect(experiences.map(({ employer }) => employer)).toEqual(
    nurse.profile.experiences.map(({ employer }) => employer),
  )
  expect(experiences[0]?.achievements.length).toBeGreaterThan(0)

  const contact = await callAs(stack, await callerOf(stack, ada))(readContact, {})
  expect(contact.email).toBe(nurse.profile.contact.email)

  const { data: matches } = await ada.client
    .from('matches')
    .select('score, reasons, status, job:jobs(title)')
    .order('score', { ascending: false })
    .throwOnError()
  expect(matches.length).toBeGreaterThanOrEqual(20)
  const best = matches[0]!
  expect(best.score).toBeGreaterThan(50)
  const reasons = best.reasons as {
    parts: Record<string, number | null>
    requirements: { text: string; required: boolean; evidence: string | null }[]
  }
  expect(reasons.parts).toHaveProperty('meaning')
  expect(reasons.requirements.some(({ evidence }) => evidence !== null)).toBe(true)

  const { data: notifications } = await ada.client.from('notifications').select().throwOnError()
  expect(notifications.map(({ type }) => type)).toContain('cv_ready')
})

test('a DOCX is read as well as a PDF', async () => {
  const person = await register(stack, 'docx')
  const chef = personIn('chef')
  const cv = await readCv(person, await makeCvDocx(chef), 'docx')
  expect(cv.status).toBe('ready')
  const { data } = await person.client.from('experiences').select('title').throwOnError()
  expect(data.map(({ title }) => title)).toContain(chef.profile.experiences[0]?.title)
})

// One CV per profession against the sandbox board, which names the profession of each posting.
test('at least 9 of the 10 best matches are in the profession of the CV', async () => {
  const professions = await sandboxProfessions()
  const results = await Promise.all(
    PEOPLE.map(async ({ profession }) => {
      const person = await register(stack, profession.replaceAll(' ', '-'))
      const cv = await readCv(person, await makeCvPdf(personIn(profession)))
      expect(cv.status, profession).toBe('ready')
      const { data } = await person.client.rpc('match_jobs', { max_results: 10 }).throwOnError()
      const fitting = data.filter(
        ({ url }) => professions.get(url.split('/').at(-1)!) === PROFESSION_OF_CV[profession],
      )
      return { profession, fitting: fitting.length, best: data.map(({ title }) => title) }
    }),
  )
  expect(results.length).toBeGreaterThanOrEqual(12)
  expect(results.filter(({ fitting }) => fitting < 9)).toEqual([])
})

/** Profession of the invented people → profession on the sandbox board. */
const PROFESSION_OF_CV: Record<string, string> = {
  'software engineer': 'software_engineering',
  'data scientist': 'data',
  nurse: 'nursing',
  accountant: 'finance',
  lawyer: 'law',
  teacher: 'teaching',
  electrician: 'trades',
  'logistics coordinator': 'logistics',
  chef: 'hospitality',
  'sales representative': 'sales',
  'product designer': 'design',
  'HR manager': 'human_resources',
  'marketing manager': 'marketing',
}

async function sandboxProfessions(): Promise<Map<string, string>> {
  const professions = new Map<string, string>()
  for (let page: number | null = 1; page !== null;) {
    const answer = await fetch(`${stack.BOARD_URL}/jobs?per_page=100&page=${page}`)
    const { jobs, next_page } = (await answer.json()) as {
      jobs: { id: string; profession: string }[]
      next_page: number | null
    }
    for (const { id, profession } of jobs) professions.set(id, profession)
    page = next_page
  }
  return professions
}

test('an edited profile is matched again, and the next CV keeps what the person wrote', async () => {
  const person = await register(stack, 'editor')
  await readCv(person, await makeCvPdf(personIn('accountant')))
  const { data: before } = await person.client.from('profiles').select().single().throwOnError()

  await person.client
    .from('profiles')
    .update({ headline: 'Electrician', skills: ['Conduit bending', 'Electrical wiring'] })
    .eq('user_id', person.id)
    .throwOnError()
  await eventually(async () => {
    const { data } = await person.client.from('profiles').select().single().throwOnError()
    return data.stale_at === null && data.match_text !== before.match_text
  }, 'deriving the profile again')

  await readCv(person, await makeCvPdf(personIn('chef')))
  const { data: after } = await person.client.from('profiles').select().single().throwOnError()
  expect(after.headline).toBe('Electrician')
})

test('a person hears of each step on their own topic', async () => {
  const person = await register(stack, 'listener')
  await person.client.realtime.setAuth()
  const heard: string[] = []
  const channel = person.client.channel(`user:${person.id}`, { config: { private: true } })
  channel.on('broadcast', { event: '*' }, ({ event }) => heard.push(event))
  await new Promise<void>((resolve, reject) => {
    channel.subscribe((status, error) => {
      if (status === 'SUBSCRIBED') resolve()
      if (status === 'CHANNEL_ERROR') reject(error)
    })
  })
  await readCv(person, await makeCvPdf(personIn('lawyer')))
  await eventually(
    async () =>
      ['cv.changed', 'profile.changed', 'matches.refreshed', 'notification.created'].every(
        (event) => heard.includes(event),
      ),
    'hearing of everything',
  )
  await person.client.removeAllChannels()
})

test('nothing waits in the queues when all is read', async () => {
  await eventually(async () => {
    const { data } = await service(stack).rpc('queue_progress').throwOnError()
    return data.every(({ waiting, claimed }) => waiting === 0 && claimed === 0)
  }, 'empty queues')
})
