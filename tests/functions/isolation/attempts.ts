// What a caller gets from a table over HTTP, verb by verb.
import { inject } from 'vitest'
import type { Outcome, Outcomes, Resident, Row, Verb } from '../../cases/case.ts'
import { TABLES } from '../../cases/index.ts'
import { type Answer, ask, type Caller } from '../../stack/ask.ts'

const stack = inject('stack')
export const VERBS = ['select', 'insert', 'update', 'delete'] as const
export const METHODS = { select: 'GET', insert: 'POST', update: 'PATCH', delete: 'DELETE' } as const
export function filterOf(table: string, { rows }: Resident): string {
  const { key } = TABLES[table as keyof typeof TABLES]
  return key.map((column) => `${column}=eq.${rows[table]?.[column]}`).join('&')
}

interface Attempt {
  verb: Verb
  filter: string
  body?: Row
  prefer?: string
}

export async function attempt(
  caller: Caller,
  table: string,
  { verb, filter, body, prefer }: Attempt,
) {
  const query = verb === 'insert' ? '' : `?${filter}`
  return ask(stack, caller, `/rest/v1/${table}${query}`, {
    method: METHODS[verb],
    body: verb === 'insert' || verb === 'update' ? body : undefined,
    headers: { prefer: prefer ?? 'return=representation' },
  })
}

export function outcome({ status, body, text }: Answer): Outcome | string {
  if (status === 401 || status === 403) {
    return (body as Row).code === '42501' ? 'refused' : text
  }
  if (status >= 300) return `${status} ${text}`
  return Array.isArray(body) && body.length > 0 ? 'row' : 'nothing'
}

/** Every verb by one caller on the row of `owner`, in the given order. */
export async function outcomes(
  caller: Caller,
  table: string,
  owner: Resident,
  { named, order = VERBS }: { named: boolean; order?: readonly Verb[] },
): Promise<Outcomes> {
  const { insert, update } = TABLES[table as keyof typeof TABLES]
  const filter = filterOf(table, owner)
  const found: Partial<Record<Verb, string>> = {}
  for (const verb of order) {
    const row = verb === 'insert' ? insert(owner) : update(owner)
    const body = verb === 'insert' && named ? { ...row, user_id: owner.id } : row
    found[verb] = outcome(await attempt(caller, table, { verb, filter, body }))
  }
  return found as Outcomes
}
