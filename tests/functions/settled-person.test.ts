// Many tests begin with a copy of a person of the snapshot. The copy must be as the person whose CV
// was read, and share nothing with them.
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { readContact } from '../../functions/_shared/contract/contact.ts'
import { callAs, callerOf } from '../stack/ask.ts'
import { wordsOf } from '../stack/digest/digest.ts'
import { type Person, service } from '../stack/people.ts'
import { removePeople } from '../stack/remove-people.ts'
import { settledPerson } from '../stack/settled-person.ts'
import { personOfSnapshot } from '../stack/snapshot.ts'

const stack = inject('stack')
const admin = service(stack)
let model: Person
let copy: Person

beforeAll(async () => {
  ;[model, copy] = await Promise.all([
    personOfSnapshot(stack, 'nurse'),
    settledPerson(stack, 'nurse'),
  ])
})
afterAll(() => removePeople(stack, [copy].filter(Boolean)))

/** An account has these by itself, and a sealed text differs each time. */
const NOT_COPIED = /^(private\.allowances|public\.consents)$/
const DIFFERENT = { 'public.profile_contacts': ['sealed'], 'private.ai_usage': ['id'] }

type Row = Record<string, unknown>

async function rowsOf({ id }: Person): Promise<Record<string, Row[]>> {
  const { data: tables } = await admin.rpc('export_tables').throwOnError()
  const read = async (table: string) => {
    const { data } = await admin
      .rpc('export_rows', { person: id, table_name: table, max_rows: 1000 })
      .throwOnError()
    return [table, data.map(({ content }) => content as Row)] as const
  }
  const copied = tables.filter((table) => !NOT_COPIED.test(table))
  return Object.fromEntries(await Promise.all(copied.map(read)))
}

function ownIds(person: Person, tables: Record<string, Row[]>): string[] {
  const ids = Object.values(tables).flatMap((rows) => rows.map(({ id }) => id))
  return [person.id, ...ids.filter((id) => typeof id === 'string')]
}

/** The rows in one order, with a word in place of each own id. */
function comparable(person: Person, tables: Record<string, Row[]>): Record<string, string[]> {
  const ids = new RegExp(ownIds(person, tables).join('|'), 'g')
  return Object.fromEntries(
    Object.entries(tables).map(([table, rows]) => {
      const left = Object.entries(DIFFERENT).find(([name]) => name === table)?.[1] ?? []
      const texts = rows.map((row) =>
        JSON.stringify(row, (key, value: unknown) => (left.includes(key) ? undefined : value)),
      )
      return [table, texts.map((text) => text.replaceAll(ids, 'own')).toSorted()]
    }),
  )
}

test('a copy has every row of the person who was read, with ids of its own', async () => {
  const [before, after] = await Promise.all([rowsOf(model), rowsOf(copy)])
  for (const table of ['cvs', 'experiences', 'achievements', 'notifications'])
    expect(before[`public.${table}`]?.length, table).toBeGreaterThan(0)
  expect(before['public.matches']?.length).toBeGreaterThanOrEqual(20)
  expect(comparable(copy, after)).toEqual(comparable(model, before))
  expect(await wordsOf(stack, copy, ownIds(model, before))).toEqual([])
})

test('a copy sees the same matches, contact and file', async () => {
  const seen = async (person: Person) => {
    const { client } = person
    const { data: jobs } = await client.rpc('match_jobs', { max_results: 20 }).throwOnError()
    const contact = await callAs(stack, await callerOf(stack, person))(readContact, {})
    const { data: cv } = await client.from('cvs').select('path').single().throwOnError()
    const { data: file, error } = await client.storage.from('cvs').download(cv.path)
    if (error) throw error
    const bytes = new Uint8Array(await file.arrayBuffer())
    return { jobs: jobs.map(({ job_id, title }) => ({ job_id, title })), contact, bytes }
  }
  const [of, from] = await Promise.all([seen(copy), seen(model)])
  expect(of.jobs.length).toBe(20)
  expect(of).toEqual(from)
})

test('the end of a copy leaves the person of the snapshot alone', async () => {
  const before = await rowsOf(model)
  await removePeople(stack, [copy])
  expect(await rowsOf(model)).toEqual(before)
  const path = String(before['public.cvs']?.[0]?.path)
  expect((await model.client.storage.from('cvs').download(path)).error).toBeNull()
})
