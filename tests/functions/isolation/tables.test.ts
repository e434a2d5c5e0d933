// Each table × each caller × each verb, over HTTP; after whatever is denied, nothing has changed.
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { type Answer, anonymous, ask, type Caller, secret } from '../../support/ask.ts'
import { removePeople } from '../../support/remove-people.ts'
import { everythingOf, type Resident, type Row, settle } from './resident.ts'
import { type Outcome, type Outcomes, TABLES, type Verb } from './table-cases.ts'

const stack = inject('stack')
let ada: Resident // whom others are after
let bob: Resident // who is after her
let cleo: Resident // who does as she may
let dina: Resident // on whom the service role works

beforeAll(async () => {
  ;[ada, bob, cleo, dina] = await Promise.all([
    settle(stack, 'ada'),
    settle(stack, 'bob'),
    settle(stack, 'cleo'),
    settle(stack, 'dina'),
  ])
})
afterAll(() => removePeople(stack, [ada, bob, cleo, dina].filter(Boolean)))

const VERBS = ['select', 'insert', 'update', 'delete'] as const
const METHODS = { select: 'GET', insert: 'POST', update: 'PATCH', delete: 'DELETE' } as const
const cases = Object.entries(TABLES)

function filterOf(table: string, { rows }: Resident): string {
  const { key } = TABLES[table as keyof typeof TABLES]
  return key.map((column) => `${column}=eq.${rows[table]?.[column]}`).join('&')
}

interface Attempt {
  verb: Verb
  filter: string
  body?: Row
  prefer?: string
}

async function attempt(caller: Caller, table: string, { verb, filter, body, prefer }: Attempt) {
  const query = verb === 'insert' ? '' : `?${filter}`
  return ask(stack, caller, `/rest/v1/${table}${query}`, {
    method: METHODS[verb],
    body: verb === 'insert' || verb === 'update' ? body : undefined,
    headers: { prefer: prefer ?? 'return=representation' },
  })
}

function outcome({ status, body, text }: Answer): Outcome | string {
  if (status === 401 || status === 403) {
    return (body as Row).code === '42501' ? 'refused' : text
  }
  if (status >= 300) return `${status} ${text}`
  return Array.isArray(body) && body.length > 0 ? 'row' : 'nothing'
}

/** Every verb by one caller on the row of `owner`, in the given order. */
async function outcomes(
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

describe.each(cases)('%s', (table, { anonymous: nobody, other, owner, service, sealed, key }) => {
  test('a visitor and another person', async () => {
    const before = await everythingOf(stack, ada)
    expect(before.split(ada.mark).length, 'there is something to find').toBeGreaterThan(10)
    expect(await outcomes(anonymous(stack), table, ada, { named: true })).toEqual(nobody)
    expect(await outcomes(bob.caller, table, ada, { named: true })).toEqual(other)
    expect(await everythingOf(stack, ada)).toBe(before)
  })

  test('no answer and no count tells another person anything', async () => {
    const before = await everythingOf(stack, ada)
    const { update } = TABLES[table as keyof typeof TABLES]
    const body = update(ada)
    const filters = [filterOf(table, ada), `user_id=eq.${ada.id}`, `user_id=neq.${bob.id}`]
    filters.push(`or=(user_id.eq.${ada.id},user_id.eq.${cleo.id})`, `user_id=in.(${ada.id})`)
    for (const filter of filters) {
      for (const verb of ['select', 'update', 'delete'] as const) {
        for (const prefer of ['return=minimal', 'return=representation,count=exact']) {
          const answer = await attempt(bob.caller, table, { verb, filter, body, prefer })
          expect(answer.text, `${verb} ${filter}`).not.toContain(ada.mark)
          if (answer.status >= 300) expect(outcome(answer)).toBe('refused')
          if (answer.headers.has('content-range') && prefer.includes('count')) {
            expect(answer.headers.get('content-range'), `${verb} ${filter}`).toMatch(/^\*\/[0*]$/)
          }
        }
      }
    }
    expect(await everythingOf(stack, ada)).toBe(before)
  })

  test('another person cannot write over a row by naming its key, nor hand their own over', async () => {
    const before = await everythingOf(stack, ada)
    const { insert, update } = TABLES[table as keyof typeof TABLES]
    const keys = Object.fromEntries(key.map((column) => [column, ada.rows[table]?.[column]]))
    for (const resolution of ['merge-duplicates', 'ignore-duplicates']) {
      for (const row of [
        { ...insert(bob), ...keys },
        { ...update(bob), ...keys, user_id: ada.id },
      ]) {
        const answer = await ask(stack, bob.caller, `/rest/v1/${table}?on_conflict=${key}`, {
          method: 'POST',
          body: row,
          headers: { prefer: `resolution=${resolution},return=representation` },
        })
        expect(outcome(answer), `${resolution} ${answer.text}`).not.toBe('row')
        expect(answer.status, answer.text).toBeLessThan(500)
        expect(answer.text).not.toContain(ada.mark)
      }
    }
    const given = await attempt(bob.caller, table, {
      verb: 'update',
      filter: filterOf(table, bob),
      body: { user_id: ada.id },
    })
    expect(outcome(given)).toBe('refused')
    expect(await everythingOf(stack, ada)).toBe(before)
  })

  test('the owner does what the grants say, and writes no sealed column', async () => {
    const filter = filterOf(table, cleo)
    const row = TABLES[table as keyof typeof TABLES].insert(cleo)
    for (const [column, value] of Object.entries(sealed)) {
      for (const verb of ['update', 'insert'] as const) {
        if (verb === 'insert' && column in row) continue
        const body = verb === 'insert' ? { ...row, [column]: value } : { [column]: value }
        const answer = await attempt(cleo.caller, table, { verb, filter, body })
        expect(outcome(answer), `${verb} ${column} ${answer.text}`).toBe('refused')
      }
    }
    expect(await outcomes(cleo.caller, table, cleo, { named: false })).toEqual(owner)
  })

  test('the service role does what workers need', async () => {
    const order = ['select', 'update', 'delete', 'insert'] as const
    expect(await outcomes(secret(stack), table, dina, { named: true, order })).toEqual(service)
  })
})

test('without a filter only one’s own rows are changed or removed', async () => {
  const before = await everythingOf(stack, ada)
  for (const verb of ['update', 'delete'] as const) {
    for (const [table, { update }] of cases) {
      for (const caller of [anonymous(stack), bob.caller]) {
        const body = update(bob)
        const answer = await attempt(caller, table, {
          verb,
          filter: '',
          body,
          prefer: 'return=minimal',
        })
        expect(answer.status, answer.text).toBeLessThan(500)
      }
    }
  }
  expect(await everythingOf(stack, ada)).toBe(before)
  const { data } = await bob.client.from('experiences').select().throwOnError()
  expect(data, 'Bob did remove his own').toEqual([])
})
