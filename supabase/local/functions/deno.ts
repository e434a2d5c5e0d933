// The Deno command for one function: offline, from node_modules, with the fewest permissions.
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const require = createRequire(import.meta.url)
const denoPackage = dirname(require.resolve('deno/package.json'))

/** The executable itself: the npm wrapper is a Node process around it, and its pid is of no use. */
export function denoBinary(): string {
  const copied = join(denoPackage, process.platform === 'win32' ? 'deno.exe' : 'deno')
  if (existsSync(copied)) return copied
  const { runInstall } = require('deno/install_api.cjs') as { runInstall(): string }
  return runInstall()
}

/** Deno keeps compiled code here: reinstalling the packages clears it. */
export const DENO_CACHE = join(dirname(denoPackage), '.cache', 'deno')

/** Deno reads a doubled comma as a comma inside the path. */
const escape = (path: string) => path.replaceAll(',', ',,')

interface Call {
  functionsDir: string
  variables: Record<string, string>
  memoryBytes: number
}

/** Arguments that make `deno` serve one function of `functionsDir`. */
export function denoArguments({ functionsDir, variables, memoryBytes }: Call): string[] {
  const config = join(functionsDir, 'deno.json')
  const modules = [join(dirname(functionsDir), 'node_modules'), dirname(denoPackage)]
  const readable = [functionsDir, ...modules.filter((path) => existsSync(path))]
  return [
    'run',
    '--quiet',
    '--no-prompt',
    '--no-check',
    '--no-remote',
    '--cached-only',
    '--no-lock',
    '--node-modules-dir=manual',
    // A request's signal then aborts only when the caller left, not also after success.
    '--unstable-no-legacy-abort',
    ...(existsSync(config) ? ['--config', config] : ['--no-config']),
    '--allow-net',
    `--allow-read=${[...new Set(readable)].map(escape).join(',')}`,
    `--allow-env=${Object.keys(variables).join(',')}`,
    // Packages read variables of their own (DEBUG, NODE_ENV …): they must look unset, not raise an
    // error.
    '--ignore-env',
    // V8 ends a heap of this size by itself; memory outside the heap is measured from outside.
    `--v8-flags=--max-old-space-size=${Math.ceil(memoryBytes / 1024 / 1024)}`,
    fileURLToPath(new URL('serve.ts', import.meta.url)),
  ]
}
