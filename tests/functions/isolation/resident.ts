// Somebody with a row in every owner table, a file and contact data: what isolation is about.
import { decodeJwt } from 'jose'
import type { Database } from '../../../functions/_shared/database.types.ts'
import { ask, type Caller, callerOf } from '../../stack/ask.ts'
import { type Person, register, service } from '../../stack/people.ts'
import type { Stack } from '../../stack/stack.ts'

export type Table = keyof Database['public']['Tables']
export type Row = Record<string, unknown>
export type Home = Omit<Stack, 'stop'>

export interface Resident extends Person {
  caller: Caller
  /** of the caller */
  sessionId: string
  /** a word that stands in everything of theirs and nowhere else */
  mark: string
  /** one row of theirs per owner table, as the service role reads it */
  rows: Record<string, Row>
  /** a job of their own that is not in their matches */
  spareJobId: string
  cvPath: string
  /** names a file that is uploaded but has no row yet */
  nextCvId: string
}

/** 384 numbers, equal for everybody: two residents' jobs fit each other's profile perfectly. */
export const EMBEDDING = JSON.stringify(Array.from({ length: 384 }, () => 1 / Math.sqrt(384)))

export async function settle(stack: Home, name: string): Promise<Resident> {
  const person = await register(stack, name)
  const caller = await callerOf(stack, person)
  const mark = `only-${name}-${crypto.randomUUID().slice(0, 8)}`
  const db = service(stack)
  const { id: user_id } = person

  const [cvId, nextCvId] = [crypto.randomUUID(), crypto.randomUUID()]
  const pathOf = (id: string) => `${user_id}/${id}.pdf`
  for (const id of [cvId, nextCvId]) {
    const { error } = await person.client.storage
      .from('cvs')
      .upload(pathOf(id), mark, { contentType: 'application/pdf' })
    if (error) throw error
  }

  // As if an export lay there already.
  const { error: refused } = await db.storage
    .from('exports')
    .upload(pathOf(cvId), mark, { contentType: 'application/zip' })
  if (refused) throw refused

  // As if a message were on its way: no worker describes the profile anew while tests compare rows.
  await db
    .from('profiles')
    .update({ stale_at: new Date().toISOString() })
    .eq('user_id', user_id)
    .throwOnError()

  const contact = { name: mark, email: person.email, phone: null, address: mark }
  const kept = await ask(stack, caller, '/functions/v1/contact', { method: 'PUT', body: contact })
  if (kept.status !== 200) throw new Error(`contact: ${kept.text}`)

  const rows: Record<string, Row> = {}
  async function insert(table: Table, row: Row): Promise<Row> {
    // The client's types want the table to be known where it is written.
    const { data } = await db
      .from(table)
      .insert(row as never)
      .select()
      .single()
      .throwOnError()
    rows[table] = data as Row
    return data as Row
  }
  async function update(table: Table, row: Row): Promise<void> {
    const { data } = await db
      .from(table as 'cvs')
      .update(row as never)
      .eq('user_id', user_id)
      .select()
      .single()
      .throwOnError()
    rows[table] = data as Row
  }

  await update('profiles', { headline: mark, summary: mark, skills: [mark] })
  await update('preferences', { departments: [mark] })
  // Failed already: the worker that hears of it leaves it alone.
  const failed = { status: 'failed', failure_code: 'cv.corrupt' }
  await insert('cvs', { id: cvId, user_id, path: pathOf(cvId), filename: mark, ...failed })
  const experience = await insert('experiences', { user_id, employer: mark, title: 'Baker' })
  await insert('achievements', { user_id, experience_id: experience.id, text: mark })
  await insert('education', { user_id, school: mark })
  await insert('certificates', { user_id, name: mark })
  await insert('notifications', { user_id, type: 'new_matches', payload: { mark } })
  await insert('ai_usage', { user_id, task: mark, engine: 'builtin' })
  // Closed, so that no ranking puts it among the matches.
  const spare = await insert('jobs', { ...jobOf(user_id, mark), closed_at: '2026-01-01T00:00:00Z' })
  const job = await insert('jobs', jobOf(user_id, mark))
  // Saved, so that no ranking takes it out.
  await insert('matches', {
    user_id,
    job_id: job.id,
    score: 50,
    status: 'saved',
    reasons: { mark },
  })
  rows.profile_contacts = { user_id }
  const { data: given } = await db
    .from('consents')
    .select()
    .eq('user_id', user_id)
    .single()
    .throwOnError()
  rows.consents = given
  const finished = { finished_at: new Date().toJSON(), expires_at: '2099-01-01T00:00:00Z' }
  await insert('exports', { user_id, status: 'ready', path: pathOf(cvId), ...finished })

  return {
    ...person,
    caller,
    sessionId: String(decodeJwt(caller.token ?? '').session_id),
    mark,
    rows,
    spareJobId: spare.id as string,
    cvPath: pathOf(cvId),
    nextCvId,
  }
}

export function jobOf(user_id: string, mark: string): Row {
  return {
    user_id,
    title: `Baker ${mark}`,
    company: mark,
    description: mark,
    department: mark,
    content_hash: mark,
    duplicate_key: crypto.randomUUID(),
    embedding: EMBEDDING,
    embedding_model: 'builtin-lexical-2',
  }
}

/** All there is of somebody, as text: equal before and after means that nothing was changed. */
export async function everythingOf(stack: Home, { id }: Person): Promise<string> {
  const db = service(stack)
  const tables: Table[] = [
    ...(['profiles', 'preferences', 'cvs', 'experiences', 'achievements', 'education'] as const),
    ...(['certificates', 'notifications', 'ai_usage', 'jobs', 'matches'] as const),
    ...(['consents', 'exports'] as const),
  ]
  const rows = await Promise.all(
    tables.map(async (table) => {
      const { data } = await db
        .from(table as 'cvs')
        .select()
        .eq('user_id', id)
        .throwOnError()
      return [table, data.map((row) => JSON.stringify(row)).sort()]
    }),
  )
  const { data: contact } = await db.rpc('read_contact', { person: id }).throwOnError()
  const files = await Promise.all(
    ['cvs', 'exports'].map(async (bucket) => (await db.storage.from(bucket).list(id)).data ?? []),
  )
  const { data: account } = await db.auth.admin.getUserById(id)
  const held = files.flat().map(({ name, metadata }) => [name, metadata?.eTag, metadata?.size])
  return JSON.stringify(
    {
      ...Object.fromEntries(rows),
      contact,
      held,
      meta: account.user?.app_metadata,
      email: account.user?.email,
    },
    null,
    1,
  )
}
