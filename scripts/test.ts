// `npm test`: everything that must be true. The functions over HTTP, and beside them, since one stack
// leaves a core idle, the checks, units, rules, the embedded platform and the database; then a browser.
import { spawn } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { setPriority } from 'node:os'
import { join } from 'node:path'
import { SLOW_FILES } from '../tests/slow-files.ts'
import { ensureChromium } from './chromium.ts'
import { root } from './settings.ts'
import {
  failedInPlaywright,
  failedInVitest,
  judgeFiles,
  type PlaywrightReport,
  slowest,
  tallyPlaywright,
  tallyVitest,
  timePlaywrightFiles,
  timeVitestFiles,
  type Tally,
  type VitestReport,
} from './test-report.ts'

/** Whether it is shown as it comes or when all has been said. */
type Output = 'now' | 'later'

/** Gets a third of the processor where a part beside it wants it too. */
const NICE = 5

const reports = join(root, '.cache', 'reports')
rmSync(reports, { recursive: true, force: true })
mkdirSync(reports, { recursive: true })
const parts: { name: string; seconds: number }[] = []

const [functions, others] = await Promise.all([
  runVitest('functions', ['--project=functions']),
  runOthers(),
])
const playwright = await run('playwright', 'playwright', ['test'], {
  env: {
    CHROMIUM_PATH: ensureChromium(),
    PLAYWRIGHT_JSON_OUTPUT_NAME: join(reports, 'playwright.json'),
  },
})

const vitestReports = ['functions', 'others'].map((name) => readReport<VitestReport>(name))
const playwrightReport = readReport<PlaywrightReport>('playwright')
const files = [
  ...vitestReports.flatMap((report) => timeVitestFiles(report, root)),
  ...timePlaywrightFiles(playwrightReport, 'tests/e2e'),
]
const { failures, notes } = judgeFiles(files, SLOW_FILES)

console.log('\nThe slowest test files, in seconds:')
for (const { file, seconds } of slowest(files, 20)) printSeconds(seconds, file)
console.log('\nThe parts, in seconds (the browser comes after the others):')
for (const { name, seconds } of parts) printSeconds(seconds, name)
for (const note of notes) console.log(note)
for (const failure of failures) console.error(failure)

// What failed may stand thousands of lines above.
const failedTests = [
  ...vitestReports.flatMap((report) => failedInVitest(report, root)),
  ...failedInPlaywright(playwrightReport, 'tests/e2e'),
]
if (failedTests.length > 0) console.error('\nThe tests that failed:')
for (const { name, reason } of failedTests) console.error(`  ${name}\n${indent(reason)}`)

const tallies = [...vitestReports.map(tallyVitest), tallyPlaywright(playwrightReport)]
const sum = (key: keyof Tally) => tallies.reduce((total, tally) => total + tally[key], 0)
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed, ${sum('skipped')} skipped`)
if (!functions || !others || !playwright || failures.length > 0) {
  console.error('Not everything is well: see above.')
  process.exit(1)
}

function indent(text: string): string {
  return text.replaceAll(/^/gm, '      ')
}

function printSeconds(seconds: number, name: string) {
  console.log(`${seconds.toFixed(1).padStart(7)}  ${name}`)
}

/**
 * What they say would run into what the functions say: it comes after each. They take the time that
 * the functions leave, since one stack goes through its files one after the other and ends last.
 */
async function runOthers(): Promise<boolean> {
  const inTheBack: Options = { output: 'later', isInTheBack: true }
  const checks = await run('checks', 'node', ['scripts/check.ts'], inTheBack)
  return (await runVitest('others', ['--project=!functions'], inTheBack)) && checks
}

function runVitest(name: string, projects: string[], options: Options = {}): Promise<boolean> {
  const report = `--outputFile.json=${join(reports, `${name}.json`)}`
  const args = ['run', ...projects, '--reporter=default', '--reporter=json', report]
  return run(name, 'vitest', args, options)
}

interface Options {
  env?: Record<string, string>
  output?: Output
  /** gets less of the processor than the part beside it */
  isInTheBack?: boolean
}

async function run(
  part: string,
  command: string,
  args: string[],
  options: Options = {},
): Promise<boolean> {
  const startedAt = performance.now()
  const { env = {}, output = 'now', isInTheBack = false } = options
  const child = spawn(command, args, {
    cwd: root,
    stdio: output === 'now' ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
    env: { ...process.env, ...env },
  })
  // Its own processes inherit this.
  if (isInTheBack && child.pid) setPriority(child.pid, NICE)
  const said: Buffer[] = []
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk: Buffer) => said.push(chunk))
  const status = await new Promise((resolve) => child.on('close', resolve))
  parts.push({ name: part, seconds: (performance.now() - startedAt) / 1000 })
  process.stdout.write(Buffer.concat(said))
  return status === 0
}

function readReport<Report>(name: string): Report | null {
  try {
    return JSON.parse(readFileSync(join(reports, `${name}.json`), 'utf8')) as Report
  } catch {
    return null
  }
}
