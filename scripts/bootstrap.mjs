// Runs on the Node that is installed on the machine (20 or later), before any package is installed:
// only built-in modules here. Installs the dependencies when the lock file changed. One of them is
// the Node 22 that every npm script then uses. SvelteKit also writes the types that tsconfig.json
// extends.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'

const root = join(import.meta.dirname, '..')
const bin = join(root, 'node_modules', '.bin')
const stamp = join(root, 'node_modules', '.rolecall-installed')
const isWindows = process.platform === 'win32'

const key = createHash('sha256')
  .update(readFileSync(join(root, 'package.json')))
  .update(readFileSync(join(root, 'package-lock.json')))
  .update(`${process.platform}-${process.arch}`)
  .digest('hex')

if (existsSync(stamp) ? readFileSync(stamp, 'utf8') !== key : !isInstalled()) {
  console.log('Installing dependencies (once, and again when they change)…')
  const npm = process.env.npm_execpath
  const ci = ['ci', '--no-audit', '--no-fund', '--loglevel=error']
  if (npm?.endsWith('.js')) run(process.execPath, [npm, ...ci])
  else run('npm', ci)
  run('svelte-kit', ['sync'])
  writeFileSync(stamp, key)
}

/** Whether a person ran `npm ci`, which leaves a lock file of what it installed. */
function isInstalled() {
  const left = join(root, 'node_modules', '.package-lock.json')
  if (!existsSync(left)) return false
  const installed = JSON.parse(readFileSync(left, 'utf8')).packages
  const wanted = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages
  return Object.entries(wanted).every(([path, one]) => {
    if (path === '' || one.extraneous) return true
    if (installed[path]) return installed[path].integrity === one.integrity
    const isForHere = one.os?.includes(process.platform) && one.cpu?.includes(process.arch)
    return Boolean(one.optional) && (!isForHere || Boolean(one.libc))
  })
}

/**
 * @param {string} command
 * @param {string[]} args
 */
function run(command, args) {
  const { status } = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    // A command such as npm is a .cmd file on Windows, and only a shell finds it.
    shell: isWindows && command !== process.execPath,
    env: { ...process.env, PATH: bin + delimiter + process.env.PATH },
  })
  if (status !== 0) process.exit(status ?? 1)
}
