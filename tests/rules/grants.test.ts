// The file of each table says what each role of the API may do with it. It revokes all rights
// first, so that missing grants are written down too.
import { expect, test } from 'vitest'
import { ourFiles, read } from './files.ts'

const ROLES = ['anon', 'authenticated', 'service_role']

/** The tables of this schema file whose rights are not revoked from every role. */
function unsaid(sql: string): string[] {
  const taken = [...sql.matchAll(/revoke all on table ([^;]+?)\s+from ([^;]+);/g)]
  return [...sql.matchAll(/create table (\w+\.\w+)/g)]
    .map(([, table]) => table!)
    .filter((table) => {
      const from = taken.filter(([, tables]) => tables!.split(/,\s*/).includes(table))
      const roles = from.flatMap(([, , named]) => named!.split(/,\s*/))
      return !ROLES.every((role) => roles.includes(role))
    })
}

test('each schema file revokes all rights on its tables before it grants', () => {
  const schemas = ourFiles('supabase/schemas', ['.sql'])
  expect(schemas.length).toBeGreaterThan(20)
  expect(schemas.flatMap((file) => unsaid(read(file)))).toEqual([])
})

test.each([
  ['nothing', '', true],
  ['two roles', 'revoke all on table public.cvs from anon, authenticated;', true],
  [
    'another table',
    'revoke all on table public.jobs from anon, authenticated, service_role;',
    true,
  ],
  ['three roles', 'revoke all on table public.cvs from anon, authenticated, service_role;', false],
])('a file with %s', (_what, revoke, isUnsaid) => {
  const sql = `create table public.cvs (id uuid primary key);\n${revoke}`
  expect(unsaid(sql)).toEqual(isUnsaid ? ['public.cvs'] : [])
})
