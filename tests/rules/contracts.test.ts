// A contract names the function that serves it.
import { expect, test } from 'vitest'
import { functionNames } from '../../scripts/function-names.ts'
import { ourFiles, read } from './files.ts'

/** `export const x = { function: 'y', method: 'Z'` in a contract file. */
const CONTRACT = /export const (\w+) = \{\s*function: '([\w-]+)',\s*method: '(\w+)'/g

const contracts = ourFiles('functions/_shared/contract', ['.ts'])
  .filter((file) => !file.endsWith('.test.ts'))
  .flatMap((file) =>
    [...read(file).matchAll(CONTRACT)].map(([, name = '', folder = '', method = '']) => {
      return { file: file.split('/').at(-1) ?? '', name, folder, method }
    }),
  )

const calls = (name: string) => new RegExp(`\\bendpoint\\(\\s*(?:\\w+\\.)?${name},`)

test('every object with an input and an output is a contract', () => {
  const shapes = ourFiles('functions/_shared/contract', ['.ts'])
    .filter((file) => !file.endsWith('.test.ts'))
    .flatMap((file) => [...read(file).matchAll(/^ {2}output: [a-z]/gm)])
  expect(contracts.length).toBeGreaterThan(5)
  expect(shapes.length).toBe(contracts.length)
})

test.each(contracts)('$folder serves the contract $name', ({ file, name, folder }) => {
  expect(functionNames).toContain(folder)
  const code = read(`functions/${folder}/index.ts`)
  expect(code).toContain(`'../_shared/contract/${file}'`)
  expect(code).toMatch(calls(name))
})

test('every endpoint serves a contract that names its function', () => {
  const served = functionNames.flatMap((folder) =>
    [...read(`functions/${folder}/index.ts`).matchAll(/\bendpoint\(\s*(?:\w+\.)?(\w+),/g)].map(
      ([, name]) => `${folder} serves ${name}`,
    ),
  )
  const named = contracts.map(({ folder, name }) => `${folder} serves ${name}`)
  expect(served.toSorted()).toEqual(named.toSorted())
})

test('no caller writes the name of a function itself', () => {
  const callers = ['functions', 'scripts', 'supabase/local', 'tests', 'web/src']
    .flatMap((folder) => ourFiles(folder, ['.ts', '.svelte']))
    .filter((file) => /\bfunctions\s*\.invoke\(\s*['"`]/.test(read(file)))
  expect(callers).toEqual([])
})

test('one function serves each method by one contract', () => {
  const addresses = contracts.map(({ folder, method }) => `${method} ${folder}`)
  expect(addresses).toEqual([...new Set(addresses)])
})
