// Rules of writing that a reviewer would otherwise have to check.
import { expect, test } from 'vitest'
import { ourFiles, read } from './files.ts'

const code = ['functions', 'scripts', 'supabase/local', 'web/src', 'tests'].flatMap((folder) =>
  ourFiles(folder, ['.ts', '.svelte']),
)
const schemas = ourFiles('supabase/schemas', ['.sql'])

test('no check is switched off without a reason', () => {
  const hatches =
    /@ts-(ignore|nocheck)|eslint-disable(?!.* -- )|\bas any\b|\b(test|describe|it)\.only\b/
  const offenders = code
    .filter((file) => file !== 'tests/rules/words.test.ts')
    .filter((file) => hatches.test(read(file)))
  expect(offenders).toEqual([])
})

test('no comment leaves work open', () => {
  const ends = /\b(TODO|FIXME)\b/
  const offenders = [...code, ...schemas]
    .filter((file) => file !== 'tests/rules/words.test.ts')
    .filter((file) => ends.test(read(file)))
  expect(offenders).toEqual([])
})

test('times end in _at, and days in _on', () => {
  const offenders = schemas.flatMap((file) =>
    [...read(file).matchAll(/^ {2}(\w+) (timestamptz|date)\b/gm)]
      .filter(([, name, type]) => !name!.endsWith(type === 'date' ? '_on' : '_at'))
      .map(([, name]) => `${file}: ${name}`),
  )
  expect(offenders).toEqual([])
})

test('every schema file is listed in config.toml', () => {
  const config = read('supabase/config.toml')
  expect(schemas.filter((file) => !config.includes(file.replace('supabase/', './')))).toEqual([])
})

test('every function answers errors in the one shape', () => {
  const offenders = ourFiles('functions', ['index.ts']).filter(
    (file) => !/^export default (endpoints?|worker|respond)\(/m.test(read(file)),
  )
  expect(offenders).toEqual([])
})
