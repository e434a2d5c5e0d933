// `npm run test:changed`: runs the tests near the changes since the branch left main, in a minute
// and a half. It says what it ran and what it left out; `npm test` runs everything. `-- <commit>`
// compares with another commit.
import { spawn, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { SLOW_FILES } from '../tests/slow-files.ts'
import { planChanged } from './plan-changed.ts'
import { root } from './settings.ts'

const LIMIT_SECONDS = 90
/**
 * A stack takes some seconds to start, and a suite that is not listed as slow takes up to half a
 * minute.
 */
const SUITE_SECONDS = 35

const since = process.argv[2] ?? whereMainWasLeft()
const changed = changedFiles()
const tests = git('ls-files', '--cached', '--others', '--exclude-standard').filter((file) =>
  /\.test\.(ts|sql)$/.test(file),
)
const plan = planChanged(changed, tests)
const ran: string[] = []
const left: string[] = []
let isWell = true

console.log(`${changed.length} files changed since ${since}.`)
await vitest('the rules', ['--project=rules', 'tests/rules'])
const sources = plan.sources.filter((file) => existsSync(join(root, file)))
if (sources.length > 0)
  await vitest('the units that import what changed', ['--project=unit', ...sources], 'related')
if (plan.db.length > 0) {
  const names = plan.pgtap === null ? [] : ['--testNamePattern', namePattern(plan.pgtap)]
  const pgtap = plan.pgtap === null ? '' : ` (of pgTAP: ${list(plan.pgtap.split('|'))})`
  await vitest(`${list(plan.db)}${pgtap}`, ['--project=db', ...plan.db, ...names])
}
if (plan.local.length > 0) await vitest(list(plan.local), ['--project=local', ...plan.local])

const late: string[] = []
for (const suite of plan.functions.filter((file) => !(file in SLOW_FILES))) {
  if (secondsLeft() < SUITE_SECONDS) late.push(suite)
  else await vitest(suite, ['--project=functions', suite])
}
if (late.length > 0) left.push(`${list(late)}: no time left`)
const slow = [...plan.functions, ...plan.local].filter((file) => file in SLOW_FILES)
for (const file of slow) left.push(`${file}: slow, as it ${SLOW_FILES[file]}`)

console.log(`\nRun, in ${Math.round(performance.now() / 1000)} s:`)
for (const line of ran) console.log(`  ${line}`)
console.log('Left out, besides tests far from the change, slow units, lint, types and the browser:')
for (const line of left) console.log(`  ${line}`)
if (left.length === 0) console.log('  nothing')
if (!isWell) {
  console.error('Not everything is well: see above.')
  process.exit(1)
}

function secondsLeft(): number {
  return LIMIT_SECONDS - performance.now() / 1000
}

/**
 * A run that still works when the time is up is ended: it counts as left out, not as failed. The
 * first failure ends a run at once, so an ended run has no failure.
 */
async function vitest(name: string, args: string[], command = 'run'): Promise<void> {
  if (secondsLeft() < 5) return void left.push(`${name}: no time left`)
  const fast = Object.keys(SLOW_FILES).map((file) => `--exclude=${file}`)
  const options = ['--run', '--bail=1', '--passWithNoTests', ...fast]
  const child = spawn('vitest', [command, ...options, ...args], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  let isLate = false
  const clock = setTimeout(() => {
    isLate = true
    child.kill('SIGINT')
  }, secondsLeft() * 1000)
  const code = await new Promise((resolve) => child.on('close', resolve))
  clearTimeout(clock)
  if (isLate) return void left.push(`${name}: ended, it took too long`)
  ran.push(name)
  isWell &&= code === 0
}

function list(files: string[]): string {
  return files.length <= 4
    ? files.join(', ')
    : `${files.slice(0, 3).join(', ')} and ${files.length - 3} more`
}

/** pgTAP files by name, together with every test of the other files, which have other names. */
function namePattern(pgtap: string): string {
  return `^(${pgtap.replaceAll('.', '\\.')}|(?!.*\\.test\\.sql).*)$`
}

function changedFiles(): string[] {
  return [
    ...new Set([
      ...git('diff', '--name-only', since),
      ...git('ls-files', '--others', '--exclude-standard'),
    ]),
  ]
}

/** Where the branch left main; on main itself, the uncommitted changes count. */
function whereMainWasLeft(): string {
  for (const main of ['main', 'origin/main']) {
    const [commit] = git('merge-base', main, 'HEAD')
    if (commit !== undefined) return commit
  }
  return 'HEAD'
}

function git(...args: string[]): string[] {
  const { status, stdout } = spawnSync('git', args, { cwd: root, encoding: 'utf8' })
  return status === 0 ? stdout.split('\n').filter((line) => line !== '') : []
}
