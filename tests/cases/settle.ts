// Makes a person with a row in every owner table, files and contact data.
import { decodeJwt } from 'jose'
import { ask, callerOf } from '../stack/ask.ts'
import { register, service } from '../stack/people.ts'
import type { Stack } from '../stack/stack.ts'
import type { Resident, Row, Settler, TableCase } from './case.ts'
import { BUCKETS, type OwnedTable, TABLES, TABLES_TO_FILL } from './index.ts'

export type Home = Omit<Stack, 'stop'>

export async function settle(stack: Home, name: string): Promise<Resident> {
  const person = await register(stack, name)
  const caller = await callerOf(stack, person)
  const db = service(stack)
  const { id, email } = person
  const [cvId, nextCvId] = [crypto.randomUUID(), crypto.randomUUID()]
  const settler: Settler = {
    id,
    email,
    mark: `only-${name}-${crypto.randomUUID().slice(0, 8)}`,
    cvId,
    nextCvId,
    cvPath: `${id}/${cvId}.pdf`,
    rows: {},
  }

  for (const [bucket, { type, policies, resident }] of Object.entries(BUCKETS)) {
    const isOwn = policies.some((policy) => policy.includes('uploads'))
    const files = (isOwn ? person.client : db).storage.from(bucket)
    for (const path of resident(settler)) {
      const { error } = await files.upload(path, settler.mark, { contentType: type })
      if (error) throw error
    }
  }

  // A waiting profile is not sent to a worker again: it stays the same while tests compare.
  await db
    .from('profiles')
    .update({ stale_at: new Date().toISOString() })
    .eq('user_id', id)
    .throwOnError()

  async function insert(table: OwnedTable, row: Row): Promise<Row> {
    // The client's types want the table to be known where it is written.
    const { data } = await db
      .from(table)
      .insert({ ...row, user_id: id } as never)
      .select()
      .single()
      .throwOnError()
    return data as Row
  }
  async function update(table: OwnedTable, row: Row): Promise<Row> {
    const own = db.from(table as 'cvs')
    const changed = Object.keys(row).length > 0 ? own.update(row as never) : null
    const { data } = await (
      changed ? changed.eq('user_id', id).select() : own.select().eq('user_id', id)
    )
      .single()
      .throwOnError()
    return data as Row
  }
  async function keepContact(body: Row): Promise<Row> {
    const kept = await ask(stack, caller, '/functions/v1/contact', { method: 'PUT', body })
    if (kept.status !== 200) throw new Error(`contact: ${kept.text}`)
    return { user_id: id }
  }
  const make: Record<TableCase['made'], (table: OwnedTable, row: Row) => Promise<Row>> = {
    inserted: insert,
    'with the account': update,
    'through contact': (_table, row) => keepContact(row),
  }
  for (const [table, { made, resident }] of TABLES_TO_FILL)
    settler.rows[table] = await make[made](table, resident(settler))

  // Closed, so that no ranking puts it among the matches.
  const closed_at = '2026-01-01T00:00:00Z'
  const spare = await insert('jobs', { ...TABLES.jobs.resident(settler), closed_at })

  const { mark, rows, cvPath } = settler
  return {
    ...person,
    caller,
    sessionId: String(decodeJwt(caller.token ?? '').session_id),
    mark,
    rows,
    spareJobId: spare.id as string,
    cvPath,
    nextCvId,
  }
}
