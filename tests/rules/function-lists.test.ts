import { expect, test } from 'vitest'
import { functionLists } from '../../scripts/function-lists.ts'
import { functionNames } from '../../scripts/function-names.ts'
import { ourFiles, read } from './files.ts'

test('every folder of functions/ with an index.ts is a function', () => {
  const entries = ourFiles('functions', ['index.ts']).filter((file) =>
    /^functions\/[^/]+\/index\.ts$/.test(file),
  )
  expect(entries.length).toBeGreaterThan(10)
  expect(functionNames.map((name) => `functions/${name}/index.ts`)).toEqual(entries.sort())
})

test.each(functionLists)(
  '$file names every function (`npm run functions:list` writes it)',
  ({ file, write }) => {
    expect(read(file)).toBe(write(read(file), functionNames))
  },
)

test('a section of config.toml after those of the functions stays', () => {
  const [config] = functionLists
  const text = '[functions.old]\nverify_jwt = true\n\n# Why.\n[later]\nx = 1\n'
  expect(config?.write(text, ['new'])).toMatch(
    /^\[functions\.new\][^]*false\n\n# Why\.\n\[later\]\nx = 1\n$/,
  )
})

test.each(functionLists)('a new function changes $file only in its list', ({ file, write }) => {
  const more = write(read(file), [...functionNames, 'zz-new'])
  expect(more).toContain('zz-new')
  expect(write(more, functionNames)).toBe(read(file))
})
