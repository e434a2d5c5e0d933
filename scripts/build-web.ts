import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { contentHash } from './content-hash.ts'
import { root } from './settings.ts'

const INPUTS = [
  'web',
  'functions/_shared/contract',
  'functions/_shared/database.types.ts',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'vite.config.ts',
]

/** Builds the web app, unless its sources are the same as at the last build. */
export async function buildWeb(): Promise<void> {
  const stamp = join(root, '.cache', 'web-build')
  const key = await contentHash(root, INPUTS)
  const built = await readFile(stamp, 'utf8').catch(() => null)
  if (built === key && existsSync(join(root, 'web', 'build', 'handler.js'))) return

  console.log('Building the web app (once, and again when it changes)…')
  const vite = spawn(
    process.execPath,
    [
      // The Svelte compiler takes half of the time and makes much garbage.
      '--max-semi-space-size=64',
      join(root, 'node_modules', 'vite', 'bin', 'vite.js'),
      ...['build', '--mode', 'embedded', '--logLevel', 'warn'],
    ],
    {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      // Vite would take another value from a test that builds, and build Svelte for development.
      env: { ...process.env, NODE_ENV: 'production' },
    },
  )
  // The output matters only when the build fails.
  const said: Buffer[] = []
  for (const stream of [vite.stdout, vite.stderr]) {
    stream.on('data', (text: Buffer) => said.push(text))
  }
  const code = await new Promise((resolve) => vite.on('exit', resolve))
  if (code !== 0) throw new Error(`The web app could not be built.\n${Buffer.concat(said)}`)
  await mkdir(join(root, '.cache'), { recursive: true })
  await writeFile(stamp, key)
}
