// Migrations, pgTAP and the workers' queries on native PostgreSQL 17 of hosted Supabase's shape.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { root } from '../../../scripts/settings.ts'
import { missingPostgres, type NativePostgres } from '../../support/native-postgres.ts'
import { migrate, startHosted } from './hosted.ts'

const missing = missingPostgres()
const supabase = join(root, 'supabase')
const migrations = readdirSync(join(supabase, 'migrations')).sort()
const suites = readdirSync(join(supabase, 'tests'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.test.sql'))
  .sort()
const read = (file: string) => readFileSync(join(supabase, file), 'utf8')

/** Who may do what, and what new objects are granted. */
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

    test('everybody has the same rights, whatever a project grants by itself', async () => {
      rights.push(await hosted.run(RIGHTS))
      expect(rights.at(-1)?.length).toBeGreaterThan(100)
      expect(rights.at(-1)).toEqual(rights[0])
    })
  },
)
