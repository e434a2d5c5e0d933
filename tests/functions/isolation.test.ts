// Whatever the database offers to clients has its case in tests/cases: what is new and has none
// fails here, before anybody forgets it.
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Database } from '../../supabase/local/database/database.ts'
import { openDatabase } from '../../supabase/local/database/open.ts'
import type { Resident } from '../cases/case.ts'
import { BUCKETS, COLUMNS, RPCS, SHARED_TABLES, TABLES, TOPICS } from '../cases/index.ts'

let db: Database

beforeAll(async () => {
  db = await openDatabase({ seed: false })
})
afterAll(() => db.close())

async function names(sql: string): Promise<string[]> {
  const { rows } = await db.query<{ name: string }>(sql)
  return rows.map(({ name }) => name).toSorted()
}

const IN_PUBLIC = `relnamespace = 'public'::regnamespace and relkind in ('r', 'p', 'v', 'm', 'f')`
const HAS_OWNER = `exists (
  select from pg_attribute where attrelid = pg_class.oid and attname = 'user_id' and not attisdropped)`

test('every table and view has a case', async () => {
  const owned = await names(
    `select relname as name from pg_class where ${IN_PUBLIC} and ${HAS_OWNER}`,
  )
  const shared = await names(
    `select relname as name from pg_class where ${IN_PUBLIC} and not ${HAS_OWNER}`,
  )
  expect(owned.length).toBeGreaterThan(10)
  expect(Object.keys(TABLES).toSorted()).toEqual(owned)
  expect(Object.keys(SHARED_TABLES).toSorted()).toEqual(shared)
})

test('row level security is on everywhere, and views run as who asks', async () => {
  const open = await names(`
    select relname as name from pg_class
    where ${IN_PUBLIC} and case
      when relkind in ('r', 'p') then not relrowsecurity
      else not coalesce('security_invoker=true' = any (reloptions), false)
    end`)
  expect(open).toEqual([])
})

test('the columns that a person may write are those of the cases', async () => {
  const { rows } = await db.query<{ table: string; insert: string; update: string }>(`
    select relname as table,
      coalesce(string_agg(attname, ' ' order by attnum)
        filter (where has_column_privilege('authenticated', attrelid, attnum, 'insert')), '') as insert,
      coalesce(string_agg(attname, ' ' order by attnum)
        filter (where has_column_privilege('authenticated', attrelid, attnum, 'update')), '') as update
    from pg_class
    join pg_attribute on attrelid = pg_class.oid and attnum > 0 and not attisdropped
    where ${IN_PUBLIC} group by relname order by relname`)
  const granted = rows.map(({ table, insert, update }) => [table, sorted(insert), sorted(update)])
  const declared = Object.entries(COLUMNS).map(([table, { insert, update }]) => [
    table,
    sorted(insert),
    sorted(update),
  ])
  expect(granted).toEqual(declared.toSorted(([one], [other]) => (one! < other! ? -1 : 1)))
})

test('no column that says whose a row is may be written', () => {
  const written = Object.entries(COLUMNS).filter(([, { insert, update }]) =>
    `${insert} ${update}`.split(' ').includes('user_id'),
  )
  expect(written).toEqual([])
})

function sorted(words: string): string {
  return words.split(' ').toSorted().join(' ')
}

test('every function of the API has a case with its arguments', async () => {
  const { rows } = await db.query<{ name: string; required: string[]; optional: string[] }>(`
    select proname as name,
      coalesce(proargnames[1 : pronargs - pronargdefaults], '{}') as required,
      coalesce(proargnames[pronargs - pronargdefaults + 1 : pronargs], '{}') as optional
    from pg_proc where pronamespace = 'public'::regnamespace order by proname`)
  expect(rows.map(({ name }) => name).toSorted()).toEqual(Object.keys(RPCS).toSorted())
  const victim = { id: '', rows: {} } as Resident
  for (const { name, required, optional } of rows) {
    const given = Object.keys(RPCS[name as keyof typeof RPCS].args(victim))
    expect(given, name).toEqual(expect.arrayContaining(required))
    expect([...required, ...optional], name).toEqual(expect.arrayContaining(given))
  }
})

test('the grants on functions are those of the cases', async () => {
  const callable = (role: string) =>
    names(`select proname as name from pg_proc
      where pronamespace = 'public'::regnamespace and has_function_privilege('${role}', oid, 'execute')`)
  expect(await callable('anon')).toEqual([])
  const own = Object.entries(RPCS).filter(([, { person }]) => person === 'own')
  expect(await callable('authenticated')).toEqual(own.map(([name]) => name).toSorted())
})

test('every bucket has a case', async () => {
  expect(await names('select id as name from storage.buckets')).toEqual(
    Object.keys(BUCKETS).toSorted(),
  )
})

test('every policy on topics and files has a case', async () => {
  const policies = (schema: string) =>
    names(`select policyname as name from pg_policies
      where schemaname = '${schema}' and permissive = 'PERMISSIVE'`)
  expect(await policies('realtime')).toEqual(TOPICS.flatMap(({ policies }) => policies).toSorted())
  expect(await policies('storage')).toEqual(
    Object.values(BUCKETS)
      .flatMap(({ policies }) => policies)
      .toSorted(),
  )
})
