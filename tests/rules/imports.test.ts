// Which folder may import which. Each list holds offenders, so that a failure names them.
import { expect, test } from 'vitest'
import { imports, ourFiles } from './files.ts'

const functions = ourFiles('functions', ['.ts'])
const web = ourFiles('web/src', ['.ts', '.svelte'])
const isTest = (file: string) => file.endsWith('.test.ts')

test('there are files to check', () => {
  expect(functions.length).toBeGreaterThan(50)
  expect(web.length).toBeGreaterThan(20)
})

test('the application imports nothing of the embedded home', () => {
  const offenders = [...functions, ...web].filter((file) =>
    imports(file).some((name) => name.startsWith('supabase/local')),
  )
  expect(offenders).toEqual([])
})

test('the embedded home imports nothing of the application', () => {
  const offenders = ourFiles('supabase/local', ['.ts']).filter((file) =>
    imports(file).some((name) => /^(functions|web|scripts|#)/.test(name)),
  )
  expect(offenders).toEqual([])
})

test('functions share code through _shared and never import each other', () => {
  const home = (file: string) => file.split('/')[1]
  const offenders = functions.filter(
    (file) =>
      !isTest(file) &&
      imports(file).some(
        (name) =>
          name.startsWith('functions/') && home(name) !== home(file) && home(name) !== '_shared',
      ),
  )
  expect(offenders).toEqual([])
})
