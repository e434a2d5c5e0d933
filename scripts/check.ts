// `npm run check`: format, lint, types (svelte-check reads every TypeScript file, not only the web
// app's), the functions under their own runtime, and their sizes. All checks run even when one
// fails, so that one run shows every problem.
import { spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { functionNames } from './function-names.ts'
import { root } from './settings.ts'

const functions = functionNames.map((name) => `functions/${name}/index.ts`)

const checks: [string, string[]][] = [
  ['prettier', ['--check', '--log-level', 'warn', '.']],
  ['eslint', ['.']],
  ['svelte-kit', ['sync']],
  [
    'svelte-check',
    ['--tsgo', '--tsconfig', 'tsconfig.json', '--output', 'human', '--fail-on-warnings'],
  ],
  [
    'deno',
    [
      'check',
      '--no-lock',
      '--node-modules-dir=manual',
      '--config',
      'functions/deno.json',
      ...functions,
    ],
  ],
  ['node', ['scripts/bundle.ts']],
]

// svelte-check keeps there what it made of components that are gone.
rmSync(join(root, '.svelte-check'), { recursive: true, force: true })

const failed = checks.filter(([command, args]) => {
  console.log(`· ${command} ${args.slice(0, 2).join(' ')}`)
  const { status } = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  return status !== 0
})
if (failed.length > 0) {
  console.error(`Not clean: ${failed.map(([command]) => command).join(', ')}`)
  process.exit(1)
}
