// One import map for all functions: their imports are in deno.json, in the versions of
// package.json, and only env.ts knows the runtime.
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

test.each(files)('both runtimes find the imports of %s', (_path, code) => {
  for (const specifier of importsOf(code)) {
    if (specifier.startsWith('.')) {
      expect(specifier).toMatch(/\.(ts|json)$/)
      continue
    }
    const name = /^(@[^/]+\/)?[^/]+/.exec(specifier)?.[0] ?? ''
    expect(mapped, `${specifier} is not in deno.json`).toHaveProperty([name])
  }
})

test.each(Object.entries(mapped))('%s has the version of package.json', (name, target) => {
  expect(target).toBe(`npm:${name}@${installed[name]}`)
})

test.each(files)('%s does not check its runtime', (path, code) => {
  if (path === join('_shared', 'env.ts')) return
  expect(code).not.toMatch(/\bDeno\.|\bprocess\.(env|version)|['"]node:/)
})
