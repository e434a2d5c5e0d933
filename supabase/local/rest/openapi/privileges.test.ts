// Compares the description with the access lists, on the migrated database.
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Role } from '../../claims.ts'
import type { Database } from '../../database/database.ts'
import { openDatabase } from '../../database/open.ts'
import { readCatalog } from './catalog.ts'

const ROLES: Role[] = ['anon', 'authenticated', 'service_role']

let db: Database
beforeAll(async () => {
  db = await openDatabase({ seed: false })
})
afterAll(() => db.close())

test.each(ROLES)('%s sees what it holds a privilege on, and nothing else', async (role) => {
  expect(await shown(role)).toEqual(await granted(role))
})

test('the roles hold different privileges', async () => {
  const sizes = await Promise.all(ROLES.map(async (role) => (await granted(role)).length))
  expect(new Set(sizes).size).toBe(ROLES.length)
  expect(Math.max(...sizes)).toBeGreaterThan(30)
})

test('the description follows every grant and revoke', async () => {
  const { rows } = await db.query<{ target: string; kind: string }>(`
    select format('table public.%I', relname) as target, 'table' as kind
    from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'
    union all
    select 'function ' || oid::regprocedure, 'function'
    from pg_proc where pronamespace = 'public'::regnamespace and prokind = 'f'`)
  const change = fc
    .record({
      object: fc.constantFrom(...rows),
      role: fc.constantFrom(...ROLES),
      verb: fc.constantFrom('grant', 'revoke'),
      privilege: fc.constantFrom('select', 'insert', 'delete', 'trigger'),
    })
    .map(({ object, role, verb, privilege }) => {
      const what = object.kind === 'table' ? privilege : 'execute'
      return `${verb} ${what} on ${object.target} ${verb === 'grant' ? 'to' : 'from'} ${role}`
    })
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 5, maxLength: 20 }), async (changes) => {
      await db.exec(changes.join(';'))
      for (const role of ROLES) expect(await shown(role)).toEqual(await granted(role))
    }),
    { numRuns: 10 },
  )
})

async function shown(role: Role): Promise<string[]> {
  const { relations, routines } = await readCatalog(db, { role }, 'public')
  return [
    ...relations.map(({ name }) => `table ${name}`),
    ...routines.map(({ name }) => `function ${name}`),
  ].sort()
}

/** Reads the access lists without PostgreSQL's privilege functions. */
async function granted(role: Role): Promise<string[]> {
  const { rows } = await db.query<{ name: string }>(
    `
    with access as (
      select 'table ' || relname as name, entry.grantee
      from pg_class, aclexplode(coalesce(relacl, acldefault('r', relowner))) as entry
      where relnamespace = 'public'::regnamespace and relkind in ('r', 'p', 'v', 'm', 'f')
        and entry.privilege_type <> 'MAINTAIN'
      union
      select 'table ' || relname, entry.grantee
      from pg_class join pg_attribute on attrelid = pg_class.oid, aclexplode(attacl) as entry
      where relnamespace = 'public'::regnamespace
      union
      select 'function ' || proname, entry.grantee
      from pg_proc, aclexplode(coalesce(proacl, acldefault('f', proowner))) as entry
      where pronamespace = 'public'::regnamespace and prokind = 'f'
        and prorettype <> 'trigger'::regtype
    )
    select distinct name from access
    where grantee in (0, $1::regrole)`,
    [role],
  )
  return rows.map(({ name }) => name).sort()
}
