// `npm test`: everything that must be true. Checks first, since they are quick to fail; then units,
// rules, the embedded platform, the database, the functions over HTTP; then a browser.
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { ensureChromium } from './chromium.ts'
import { root } from './settings.ts'

interface Tally {
  passed: number
  failed: number
  skipped: number
}

const reports = join(root, '.cache', 'reports')
rmSync(reports, { recursive: true, force: true })
mkdirSync(reports, { recursive: true })

const checks = run('node', ['scripts/check.ts'])
const vitest = run('vitest', [
  'run',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${join(reports, 'vitest.json')}`,
])
const playwright = run('playwright', ['test'], {
  CHROMIUM_PATH: ensureChromium(),
  PLAYWRIGHT_JSON_OUTPUT_NAME: join(reports, 'playwright.json'),
})

const tallies = [readVitest(), readPlaywright()]
const sum = (key: keyof Tally) => tallies.reduce((total, tally) => total + tally[key], 0)
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed, ${sum('skipped')} skipped`)
if (!checks || !vitest || !playwright) {
  console.error('Not everything is well: see above.')
  process.exit(1)
}

function run(command: string, args: string[], env: Record<string, string> = {}): boolean {
  const { status } = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, ...env },
  })
  return status === 0
}

/** A run that died before its report counts as one failure. */
function readReport<Report>(file: string): Report | null {
  try {
    return JSON.parse(readFileSync(join(reports, file), 'utf8')) as Report
  } catch {
    return null
  }
}

function readVitest(): Tally {
  const report =
    readReport<Record<'numPassedTests' | 'numFailedTests' | 'numPendingTests', number>>(
      'vitest.json',
    )
  if (!report) return { passed: 0, failed: 1, skipped: 0 }
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numPendingTests,
  }
}

function readPlaywright(): Tally {
  const report = readReport<{
    stats: Record<'expected' | 'unexpected' | 'flaky' | 'skipped', number>
  }>('playwright.json')
  if (!report) return { passed: 0, failed: 1, skipped: 0 }
  const { expected, unexpected, flaky, skipped } = report.stats
  return { passed: expected, failed: unexpected + flaky, skipped }
}
