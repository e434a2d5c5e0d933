import { afterAll, beforeAll, expect, test } from 'vitest'
import { withStatus } from './sql-states.ts'
import { openNotes, type Notes } from './test-notes.ts'

let notes: Notes
beforeAll(async () => {
  notes = await openNotes()
  await notes.db.exec(`
    create table public.ages (age int, born date, constraint ages_are_positive check (age > 0));
    create function public.fail_with(state text) returns void language plpgsql set search_path = ''
    as $$ begin raise exception 'said' using errcode = state, detail = 'more', hint = 'try'; end $$;
  `)
  await notes.reload()
})
afterAll(() => notes.close())

test.each([
  ['P0001', 400],
  ['23514', 400],
  ['23P01', 400],
  ['22023', 400],
  ['28000', 403],
  ['08006', 503],
  ['57P01', 503],
  ['53100', 503],
  ['25006', 405],
  ['57014', 500],
  ['40001', 500],
  ['XX000', 500],
  ['ZZ123', 400],
])('%s is answered with its code and %i', async (state, status) => {
  const answer = await notes.server.rpc('fail_with', { state })
  expect([answer.status, answer.error]).toMatchObject([status, { code: state, message: 'said' }])
})

test('a broken check is the caller’s mistake, and so is a number for a date', async () => {
  const age = await notes.server.from('ages').insert({ age: -1 })
  expect([age.status, age.error?.code]).toEqual([400, '23514'])
  expect(age.error?.message).toContain('ages_are_positive')
  const born = await notes.server.from('ages').insert({ born: 5 })
  expect([born.status, born.error?.code]).toEqual([400, '22007'])
})

test("an error that is not PostgreSQL's stays unchanged", () => {
  for (const thrown of [
    new Error('x'),
    'x',
    null,
    Object.assign(new Error('x'), { code: 'EPIPE' }),
  ]) {
    expect(withStatus(thrown)).toBe(thrown)
  }
})
