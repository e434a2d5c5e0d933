// A table, function or bucket of the API is described in one file of tests/cases, which the tests of
// rights, probes, exports and erasing read. No other test lists them.
import { basename } from 'node:path'
import { expect, test } from 'vitest'
import { FILES } from '../cases/index.ts'
import { ourFiles, read } from './files.ts'

const NO_CASES = ['case', 'index', 'settle']
const schemas = ourFiles('supabase/schemas', ['.sql']).map(read).join('\n')
const made = (statement: RegExp) => [
  ...new Set([...schemas.matchAll(statement)].map(([, name]) => name!)),
]

/** Those of these names that do not stand in exactly one case file, and what stands there besides. */
function misplaced(names: string[], parts: ('tables' | 'sharedTables' | 'rpcs')[]): string[] {
  const described = Object.values(FILES).flatMap((cases) =>
    parts.flatMap((part) => Object.keys(cases[part] ?? {})),
  )
  const count = (name: string) => described.filter((one) => one === name).length
  return [
    ...names.filter((name) => count(name) !== 1),
    ...described.filter((name) => !names.includes(name)),
  ]
}

test('every table of public stands in exactly one case file', () => {
  const tables = made(/create table public\.(\w+)/g)
  expect(tables.length).toBeGreaterThan(10)
  expect(misplaced(tables, ['tables', 'sharedTables'])).toEqual([])
  expect(misplaced([...tables, 'new'], ['tables', 'sharedTables'])).toEqual(['new'])
})

test('every function of public stands in exactly one case file', () => {
  const functions = made(/create function public\.(\w+)/g)
  expect(functions.length).toBeGreaterThan(40)
  expect(misplaced(functions, ['rpcs'])).toEqual([])
  expect(misplaced(functions.slice(1), ['rpcs'])).toEqual(functions.slice(0, 1))
})

test('every case file is gathered', () => {
  const files = ourFiles('tests/cases', ['.ts']).map((file) => basename(file, '.ts'))
  expect([...Object.keys(FILES), ...NO_CASES].toSorted()).toEqual(files.toSorted())
})

test('no bucket stands in two case files', () => {
  const names = Object.values(FILES).flatMap(({ buckets = {} }) => Object.keys(buckets))
  expect(names.length).toBeGreaterThan(1)
  expect(names).toEqual([...new Set(names)])
})
