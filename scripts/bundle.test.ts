import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { bundleSizes, LIMIT } from './bundle-sizes.ts'
import { functionNames } from './function-names.ts'
import { root } from './settings.ts'

const folder = mkdtempSync(join(tmpdir(), 'bundle-'))
afterAll(() => rmSync(folder, { recursive: true }))

function write(name: string, source: string): string {
  writeFileSync(join(folder, name), source)
  return join(folder, name)
}

test('a bundle holds all that its function imports, also later, and nothing else', async () => {
  const text = (length: number) => `export default '${'x'.repeat(length)}'`
  write('shared.ts', text(10_000))
  write('later.ts', text(20_000))
  write('own.ts', text(40_000))
  const small = write('small.ts', `import shared from './shared.ts'\nconsole.log(shared)`)
  const large = write(
    'large.ts',
    `import shared from './shared.ts'
    import own from './own.ts'
    console.log(shared, own, await import('./later.ts'))`,
  )
  const sizes = await bundleSizes({ small, large })
  expect(sizes.map(({ bytes }) => Math.floor(bytes / 1000))).toEqual([10, 70])
  expect(sizes[1]?.parts).toEqual([{ name: 'functions', bytes: expect.any(Number) }])
})

test('a missing import is an error', async () => {
  const broken = write('broken.ts', `import 'no-such-package'`)
  await expect(bundleSizes({ broken })).rejects.toThrow('no-such-package')
})

test('a function over the limit fails the command, and a smaller one does not', () => {
  const run = (...args: string[]) =>
    spawnSync(process.execPath, [join(root, 'scripts/bundle.ts'), ...args], { encoding: 'utf8' })
  const within = run()
  expect([within.status, within.stderr]).toEqual([0, ''])
  const sizes = [...within.stdout.matchAll(/^(\S+) +(\d+) bytes/gm)]
  expect(sizes.map(([, name]) => name).sort()).toEqual(functionNames)

  const [largest, next] = sizes.map(([, , bytes]) => Number(bytes))
  expect(largest).toBeLessThanOrEqual(LIMIT)
  const over = run('--limit', `${next}`)
  expect(over.status).toBe(1)
  expect(over.stderr).toMatch(new RegExp(`: ${sizes[0]?.[1]}\n$`))
})
