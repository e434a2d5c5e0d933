// Which room may import which. Each rule is tested once with a forbidden import, which it must
// find.
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from '../../scripts/settings.ts'
import {
  circles,
  forbiddenInLib,
  forbiddenInShared,
  type Imports,
  importsBelow,
  impureOutside,
  LIB_ROOMS,
  PURE,
  ROOMS,
} from './rooms.ts'

const shared = importsBelow('functions/_shared')
const web = importsBelow('web/src')
const everything = importsBelow('functions', 'web/src', 'supabase/local', 'scripts')

const roomsIn = (folder: string) =>
  readdirSync(join(root, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)

const withImport = (all: Imports, file: string, name: string): Imports =>
  new Map([...all, [file, [...(all.get(file) ?? []), name]]])

test('every room has a rule, and every rule has a room', () => {
  expect(roomsIn('functions/_shared').toSorted()).toEqual(Object.keys(ROOMS).toSorted())
  expect(roomsIn('web/src/lib').toSorted()).toEqual(Object.keys(LIB_ROOMS).toSorted())
})

test('rooms of the functions import only what their rule allows', () => {
  expect(shared.size).toBeGreaterThan(150)
  expect(forbiddenInShared(shared)).toEqual([])
})

test('rooms of the web import only what their rule allows', () => {
  expect(web.size).toBeGreaterThan(100)
  expect(forbiddenInLib(web)).toEqual([])
})

test('web and extension import only pure rooms of the functions', () => {
  expect(impureOutside(web)).toEqual([])
})

test('pure rooms import zod, named libraries and each other only', () => {
  const allowed = [...PURE, 'zod']
  const rules = PURE.flatMap((room) => (ROOMS[room] ?? []).map((name) => `${room}: ${name}`))
  expect(rules.length).toBeGreaterThan(3)
  expect(rules.filter((rule) => !allowed.includes(rule.split(': ')[1]!))).toEqual([])
})

test('no files import each other in a circle', () => {
  expect(everything.size).toBeGreaterThan(500)
  expect(circles(everything)).toEqual([])
})

const SHARED = 'functions/_shared'
test.each([
  ['a pure room', `${SHARED}/profile/career.ts`, `${SHARED}/http/authorise.ts`],
  ['a contract', `${SHARED}/contract/job.ts`, `${SHARED}/lexicon/titles.ts`],
  ['the lexicon', `${SHARED}/lexicon/titles.ts`, 'fflate'],
  ['a task', `${SHARED}/tasks/parse-cv/task.ts`, `${SHARED}/sealing/seal.ts`],
  ['the runner', `${SHARED}/ai/runner.ts`, `${SHARED}/tasks/parse-cv/task.ts`],
  ['the environment', `${SHARED}/env.ts`, `${SHARED}/observe/log.ts`],
])('%s may import only what its rule allows', (_what, file, name) => {
  expect(shared.has(file)).toBe(true)
  expect(forbiddenInShared(withImport(shared, file, name))).toEqual([`${file} imports ${name}`])
})

test.each([
  ['web/src/lib/format/age.ts', '#lib/db/jobs.ts'],
  ['web/src/lib/ui/Menu.svelte', '#lib/server/session.ts'],
  ['web/src/lib/forms/refusal.ts', 'web/src/routes/(app)/AccountMenu.svelte'],
])('%s may not import %s', (file, name) => {
  expect(web.has(file)).toBe(true)
  expect(forbiddenInLib(withImport(web, file, name))).toEqual([`${file} imports ${name}`])
})

test('a page that imports a room of workers is found', () => {
  const file = 'web/src/routes/+page.ts'
  const name = `${SHARED}/http/respond.ts`
  expect(web.has(file)).toBe(true)
  expect(impureOutside(withImport(web, file, name))).toEqual([`${file} imports ${name}`])
})

test('a circle is found', () => {
  const closed = withImport(everything, `${SHARED}/cv/pdf-rows.ts`, `${SHARED}/cv/pdf-layout.ts`)
  expect(circles(closed).length).toBeGreaterThan(0)
})
