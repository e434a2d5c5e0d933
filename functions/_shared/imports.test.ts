// One import map for every function: what a function imports is in deno.json, in the version that
// package.json installs, and nothing but env.ts knows which runtime it is in.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { expect, test } from 'vitest'
import manifest from '../../package.json' with { type: 'json' }
import denoConfig from '../deno.json' with { type: 'json' }

const root = join(import.meta.dirname, '..')
const mapped: Record<string, string> = denoConfig.imports
const installed: Record<string, string> = manifest.dependencies

const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts') && !/\.test\.ts$|(^|\/)testing\.ts$/.test(path))
  .map((path) => [path, readFileSync(join(root, path), 'utf8')] as const)

const importsOf = (code: string) =>
  ts.preProcessFile(code).importedFiles.map((file) => file.fileName)

test.each(files)('%s imports what both runtimes find', (_path, code) => {
  for (const specifier of importsOf(code)) {
    if (specifier.startsWith('.')) {
      expect(specifier).toMatch(/\.(ts|json)$/)
      continue
    }
    const name = /^(@[^/]+\/)?[^/]+/.exec(specifier)?.[0] ?? ''
    expect(mapped, `${specifier} is not in deno.json`).toHaveProperty([name])
  }
})

test.each(Object.entries(mapped))('%s is pinned as package.json pins it', (name, target) => {
  expect(target).toBe(`npm:${name}@${installed[name]}`)
})

test.each(files)('%s does not ask which runtime it is in', (path, code) => {
  if (path === join('_shared', 'env.ts')) return
  expect(code).not.toMatch(/\bDeno\.|\bprocess\.(env|version)|['"]node:/)
})
