// Ways to another person's rows that matrix.test.ts does not go; after each, nothing has changed.
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import type { Resident } from '../../cases/case.ts'
import { TABLES } from '../../cases/index.ts'
import { settle } from '../../cases/settle.ts'
import { anonymous, ask } from '../../stack/ask.ts'
import { digestOf } from '../../stack/digest/digest.ts'
import { removePeople } from '../../stack/remove-people.ts'
import { attempt, filterOf, outcome } from './attempts.ts'

const stack = inject('stack')
let ada: Resident // whom others are after
let bob: Resident // who is after her
let cleo: Resident // who would do more than she may

beforeAll(async () => {
  ;[ada, bob, cleo] = await Promise.all([
    settle(stack, 'ada'),
    settle(stack, 'bob'),
    settle(stack, 'cleo'),
  ])
})
afterAll(() => removePeople(stack, [ada, bob, cleo].filter(Boolean)))

const cases = Object.entries(TABLES)

describe.each(cases)('%s', (table, { sealed, key }) => {
  test('no answer and no count tells another person anything', async () => {
    const before = await digestOf(stack, ada)
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
    expect(await digestOf(stack, ada)).toEqual(before)
  })

  test('another person cannot write over a row by naming its key, nor hand their own over', async () => {
    const before = await digestOf(stack, ada)
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
    expect(await digestOf(stack, ada)).toEqual(before)
  })

  test('the owner writes no sealed column', async () => {
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
  })
})

test('without a filter only one’s own rows are changed or removed', async () => {
  const before = await digestOf(stack, ada)
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
  expect(await digestOf(stack, ada)).toEqual(before)
  const { data } = await bob.client.from('experiences').select().throwOnError()
  expect(data, 'Bob did remove his own').toEqual([])
})
