// Migrations, pgTAP and the workers' queries on a native PostgreSQL 17 like that of hosted
// Supabase.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { root } from '../../../scripts/settings.ts'
import { missingPostgres, type NativePostgres } from '../../stack/native-postgres.ts'
import { asQueries, readCalls } from './calls.ts'
import { migrate, startHosted } from './hosted.ts'

const missing = missingPostgres()
const supabase = join(root, 'supabase')
const migrations = readdirSync(join(supabase, 'migrations')).sort()
const suites = readdirSync(join(supabase, 'tests'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.test.sql'))
  .sort()
const read = (file: string) => readFileSync(join(supabase, file), 'utf8')

const calls = readCalls()

const ADA = '00000000-0000-0000-0000-00000000000a'
const WORLD = `
  insert into auth.users (id, email) values ('${ADA}', 'ada@example.com');
  insert into storage.objects (bucket_id, name, metadata) values (
    'cvs', '${ADA}/00000000-0000-0000-0000-0000000000c1.pdf',
    '{"size": 1000, "mimetype": "application/pdf"}'
  )`
const ROUND = [
  'sources: 1',
  'runs: finished',
  'embedded jobs: 1',
  'cv: cv.corrupt',
  'profile: A nurse.',
  'export: ready',
  'account work: erase',
]

/** The grants of all objects, and the default grants of new ones. */
const RIGHTS = `
  select 'table', oid::regclass::text, (select string_agg(acl::text, ',' order by acl::text) from unnest(relacl) as acl)
  from pg_class where relnamespace in ('public'::regnamespace, 'private'::regnamespace)
    and relkind in ('r', 'p', 'v', 'S')
  union all
  select 'column', format('%s.%s', attrelid::regclass, attname), attacl::text
  from pg_attribute join pg_class on pg_class.oid = attrelid
  where relnamespace in ('public'::regnamespace, 'private'::regnamespace) and attacl is not null
  union all
  select 'function', oid::regprocedure::text,
    (select string_agg(acl::text, ',' order by acl::text) from unnest(proacl) as acl)
  from pg_proc where pronamespace in ('public'::regnamespace, 'private'::regnamespace)
  union all
  select 'default', defaclobjtype::text, defaclacl::text from pg_default_acl
  where defaclnamespace in ('public'::regnamespace, 'private'::regnamespace)
  order by 1, 2, 3`

const rights: string[][] = []

describe.skipIf(missing).each(['legacy', 'strict'] as const)(
  missing ?? 'hosted, %s grants',
  (grants) => {
    let hosted: NativePostgres
    beforeAll(async () => {
      hosted = await startHosted(grants)
      for (const file of migrations)
        await migrate(hosted, read(`migrations/${file}`)).catch((thrown: unknown) => {
          throw new Error(file, { cause: thrown })
        })
    })
    afterAll(() => hosted?.stop())

    test('every migration runs as postgres, who is no superuser', async () => {
      expect(migrations.length).toBeGreaterThan(20)
      const [owners] = await hosted.run(`
        select array_agg(distinct relowner::regrole) from pg_class
        where relnamespace in ('public'::regnamespace, 'private'::regnamespace)`)
      expect(owners).toBe('{postgres}')
    })

    test.each(suites)('%s', async (file) => {
      const lines = await hosted.run(
        `set search_path = public, extensions;\n${read(`tests/${file}`)}`,
        { user: 'postgres', goesOn: true },
      )
      const planned = Number(lines.find((line) => /^1\.\.\d+$/.test(line))?.slice(3))
      expect(lines.filter((line) => /^(not ok|#)|ERROR/.test(line)).join('\n')).toBe('')
      expect(lines.filter((line) => line.startsWith('ok ')).length).toBe(planned)
    })

    describe('as the secret key, through the role of PostgREST', () => {
      const asService = (sql: string) =>
        hosted.run(
          `set role service_role; set request.jwt.claims = '{"role": "service_role"}';\n${sql}`,
          { user: 'authenticator' },
        )

      test('functions and scripts may read and write all their tables', async () => {
        expect(calls.tables.length).toBeGreaterThan(5)
        await asService(calls.tables.flatMap(asQueries).join(';\n'))
      })

      test.each(calls.rpcs)('%s is not refused', async (name) => {
        const [call] = await hosted.run(
          `select format('select * from public.%I(%s)', proname, coalesce(string_agg(
               format('%I => null::%s', proargnames[place], format_type(type, null)), ', ' order by place
             ) filter (where place is not null), ''))
           from pg_proc left join unnest(proargtypes) with ordinality as arg (type, place) on true
           where pronamespace = 'public'::regnamespace and proname = '${name}'
           group by pg_proc.oid`,
        )
        expect(call).toBeDefined()
        const answer = await asService(`begin; ${call}; rollback;`).then(
          () => 'done',
          (thrown: unknown) => String(thrown),
        )
        // Without arguments the call may fail for other reasons.
        expect(answer).not.toMatch(/permission denied|does not exist/)
      })

      test('each worker does one round', async () => {
        await hosted.run(WORLD)
        const lines = await asService(
          readFileSync(join(import.meta.dirname, 'workers.sql'), 'utf8'),
        )
        expect(lines.filter((line) => /^[a-z ]+: /.test(line))).toEqual(ROUND)
      })

      test("a worker's query is ended after 8 seconds, a migration after 2 minutes", async () => {
        expect(await asService('show statement_timeout')).toEqual(['8s'])
        const show = 'show statement_timeout'
        expect(await hosted.run(show, { user: 'postgres' })).toEqual(['2min'])
      })
    })

    test('all rights are the same, whatever a project grants by itself', async () => {
      rights.push(await hosted.run(RIGHTS))
      expect(rights.at(-1)?.length).toBeGreaterThan(100)
      expect(rights.at(-1)).toEqual(rights[0])
    })
  },
)
