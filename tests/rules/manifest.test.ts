import { expect, test } from 'vitest'
import { read } from './files.ts'

type Versions = Record<string, string>
const manifest = JSON.parse(read('package.json')) as Record<string, Versions>
// A package under another name is written as npm:<package>@<version>.
const exact = /^(npm:[\w-]+@)?\d+\.\d+\.\d+$/

test('every dependency is pinned to one version', () => {
  const versions = ['dependencies', 'devDependencies', 'optionalDependencies'].flatMap((group) =>
    Object.entries(manifest[group] ?? {}),
  )
  expect(versions.length).toBeGreaterThan(40)
  expect(versions.filter(([, version]) => !exact.test(version))).toEqual([])
})

test('functions use the installed versions', () => {
  const { imports } = JSON.parse(read('functions/deno.json')) as { imports: Versions }
  const installed = { ...manifest.dependencies, ...manifest.devDependencies }
  const mapped = Object.entries(imports).map(([name, target]) => [name, target.split('@').at(-1)])
  expect(mapped).toEqual(Object.keys(imports).map((name) => [name, installed[name]]))
})

test('the lock file names no registry', () => {
  expect(read('package-lock.json')).not.toMatch(/"resolved": "http/)
})

test('every variable of .env.example is read', () => {
  const names = [...read('.env.example').matchAll(/^#? ?([A-Z][A-Z_]+)=/gm)].map(([, name]) => name)
  const sources = [
    'scripts/settings.ts',
    'scripts/chromium.ts',
    'functions/_shared/env.ts',
    'web/src/env.ts',
    'supabase/local/env.ts',
  ].map(read)
  const unread = names.filter(
    (name) =>
      !name!.startsWith('SOURCES_ORIGIN_') && !sources.some((source) => source.includes(name!)),
  )
  expect(names.length).toBeGreaterThan(7)
  expect(unread).toEqual([])
})
