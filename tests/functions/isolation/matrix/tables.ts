import { expect } from 'vitest'
import type { Outcomes, Resident, Verb } from '../../../cases/case.ts'
import { SHARED_TABLES, TABLES } from '../../../cases/index.ts'
import type { Home } from '../../../cases/settle.ts'
import { ask, type Caller } from '../../../stack/ask.ts'
import { service } from '../../../stack/people.ts'
import { METHODS, outcome, outcomes, VERBS } from '../attempts.ts'
import type { Cast, Cells, Role } from './cast.ts'

type Shared = keyof typeof SHARED_TABLES
const isShared = (table: string): table is Shared => table in SHARED_TABLES

/** Throws for a table or view that nobody has said anything about. */
export function expectedOfTable(table: string): Cells {
  if (isShared(table)) {
    const { anonymous, person, service: worker } = SHARED_TABLES[table]
    const weak = hidden(person, person.insert)
    const people = { owner: person, other: person, strong: person }
    return { anonymous, ...people, weak, program: weak, service: worker }
  }
  const row = TABLES[table as keyof typeof TABLES]
  if (!row) throw new Error(`${table} has no case: say what each caller gets`)
  const { anonymous, other, owner, service: worker, weakInsert } = row
  const insert = weakInsert ? expect.stringContaining(weakInsert) : 'refused'
  const weak = hidden(owner, insert)
  return { anonymous, other, owner, weak, program: weak, strong: owner, service: worker }
}

/** As if nothing of it were theirs. */
function hidden(owner: Outcomes, insert: unknown): Record<Verb, unknown> {
  const hide = (verb: Verb) => (owner[verb] === 'row' ? 'nothing' : owner[verb])
  return { select: hide('select'), insert, update: hide('update'), delete: hide('delete') }
}

export async function askTable(table: string, role: Role, cast: Cast): Promise<Outcomes> {
  const [caller, victim] = [cast.callers[role], cast.victims[role]]
  if (isShared(table)) return sharedOutcomes(cast.stack, caller, table, victim)
  if (role !== 'service') {
    const named = role === 'anonymous' || role === 'other'
    return outcomes(caller, table, victim, { named })
  }
  const order = ['select', 'update', 'delete', 'insert'] as const
  return outcomes(caller, table, victim, { named: true, order })
}

/** On a row of its own, which is nobody's. */
export async function sharedOutcomes(
  stack: Home,
  caller: Caller,
  table: Shared,
  person: Resident,
): Promise<Outcomes> {
  const db = service(stack)
  const { data: source } = await db
    .from('sources')
    .insert({ kind: 'ashby', slug: `isolation-${crypto.randomUUID()}`, name: 'Isolation' })
    .select()
    .single()
    .throwOnError()
  if (table === 'source_runs') {
    const run = { source_id: source.id, status: 'finished', finished_at: '2020-01-01T00:00:00Z' }
    await db
      .from('source_runs')
      .insert(run as never)
      .throwOnError()
  }
  const found: Partial<Record<Verb, string>> = {}
  const { insert, update, key } = SHARED_TABLES[table]
  for (const verb of VERBS) {
    const query = verb === 'insert' ? '' : `?${key}=eq.${source.id}`
    const row = verb === 'insert' ? insert(person, source.id) : update(person)
    const answer = await ask(stack, caller, `/rest/v1/${table}${query}`, {
      method: METHODS[verb],
      body: verb === 'insert' || verb === 'update' ? row : undefined,
      headers: { prefer: 'return=representation' },
    })
    found[verb] = outcome(answer)
  }
  await db.from('sources').delete().like('slug', 'isolation-%').throwOnError()
  return found as Outcomes
}
