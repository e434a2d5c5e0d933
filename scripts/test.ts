// `npm test`: everything that must be true. The functions over HTTP, and beside them, since one stack
// leaves a core idle, the checks, units, rules, the embedded platform and the database; then a browser.
import { spawn } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { ensureChromium } from './chromium.ts'
import { root } from './settings.ts'

/** Whether it is shown as it comes or when all has been said. */
type Output = 'now' | 'later'

interface Tally {
  passed: number
  failed: number
  skipped: number
}

const reports = join(root, '.cache', 'reports')
rmSync(reports, { recursive: true, force: true })
mkdirSync(reports, { recursive: true })

const [functions, others] = await Promise.all([
  runVitest('functions', ['--project=functions']),
  runOthers(),
])
const playwright = await run('playwright', ['test'], {
  env: {
    CHROMIUM_PATH: ensureChromium(),
    PLAYWRIGHT_JSON_OUTPUT_NAME: join(reports, 'playwright.json'),
  },
})

const tallies = [readVitest('functions'), readVitest('others'), readPlaywright()]
const sum = (key: keyof Tally) => tallies.reduce((total, tally) => total + tally[key], 0)
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed, ${sum('skipped')} skipped`)
if (!functions || !others || !playwright) {
  console.error('Not everything is well: see above.')
  process.exit(1)
}

/** What they say would run into what the functions say: it comes after each. */
async function runOthers(): Promise<boolean> {
  const checks = await run('node', ['scripts/check.ts'], { output: 'later' })
  return (await runVitest('others', ['--project=!functions'], 'later')) && checks
}

function runVitest(name: string, projects: string[], output?: Output): Promise<boolean> {
  const report = `--outputFile.json=${join(reports, `${name}.json`)}`
  return run('vitest', ['run', ...projects, '--reporter=default', '--reporter=json', report], {
    output,
  })
}

interface Options {
  env?: Record<string, string>
  output?: Output | undefined
}

async function run(command: string, args: string[], options: Options = {}): Promise<boolean> {
  const { env = {}, output = 'now' } = options
  const child = spawn(command, args, {
    cwd: root,
    stdio: output === 'now' ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
    env: { ...process.env, ...env },
  })
  const said: Buffer[] = []
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk: Buffer) => said.push(chunk))
  const status = await new Promise((resolve) => child.on('close', resolve))
  process.stdout.write(Buffer.concat(said))
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

function readVitest(name: string): Tally {
  const report = readReport<
    Record<'numPassedTests' | 'numFailedTests' | 'numPendingTests', number>
  >(`${name}.json`)
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
