// Reads the JSON reports of Vitest and Playwright: how many tests passed, and which failed, and which files are slow.
import { stripVTControlCharacters } from 'node:util'

export interface Tally {
  passed: number
  failed: number
  skipped: number
}

export interface FileTime {
  file: string
  seconds: number
}

export interface VitestReport {
  numPassedTests: number
  numFailedTests: number
  numPendingTests: number
  /** `startTime` is the start of the first test, so the start of the stack is not counted. */
  testResults: VitestFile[]
}

interface VitestFile {
  name: string
  startTime: number
  endTime: number
  /** says why a file could not be run at all */
  message?: string
  assertionResults?: { fullName: string; status: string; failureMessages?: string[] | null }[]
}

export interface PlaywrightReport {
  stats: Record<'expected' | 'unexpected' | 'flaky' | 'skipped', number>
  suites: PlaywrightSuite[]
}

interface PlaywrightSuite {
  file: string
  specs?: PlaywrightSpec[]
  suites?: PlaywrightSuite[]
}

interface PlaywrightSpec {
  title?: string
  tests: {
    projectName?: string
    status?: string
    results: { duration: number; error?: { message?: string } }[]
  }[]
}

/** A file takes at most so many seconds, unless it is listed. */
export const LIMIT_SECONDS = 60
/** A busy machine can double a time: a listed file keeps its place until it takes half the limit. */
const PLACE_SECONDS = LIMIT_SECONDS / 2
/** What a listed file may take. */
const LISTED_LIMIT_SECONDS = LIMIT_SECONDS * 5

/** A run that died before its report counts as one failure. */
const DIED: Tally = { passed: 0, failed: 1, skipped: 0 }

export function tallyVitest(report: VitestReport | null): Tally {
  if (!report) return DIED
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numPendingTests,
  }
}

export function tallyPlaywright(report: PlaywrightReport | null): Tally {
  if (!report) return DIED
  const { expected, unexpected, flaky, skipped } = report.stats
  return { passed: expected, failed: unexpected + flaky, skipped }
}

/** A test that failed, and the first lines of why. */
export interface Failure {
  name: string
  reason: string
}

/** How many lines of a reason are shown: the whole stands where the test ran. */
const REASON_LINES = 12

export function failedInVitest(report: VitestReport | null, root: string): Failure[] {
  return (report?.testResults ?? []).flatMap((file) => {
    const path = relative(file.name, root)
    const failed = (file.assertionResults ?? []).filter(({ status }) => status === 'failed')
    if (failed.length === 0 && file.message) return [failure(path, file.message)]
    return failed.map(({ fullName, failureMessages }) =>
      failure(`${path} › ${fullName}`, failureMessages?.[0]),
    )
  })
}

export function failedInPlaywright(report: PlaywrightReport | null, folder: string): Failure[] {
  return (report?.suites ?? []).flatMap((suite) => failedInSuite(suite, folder))
}

function failedInSuite(
  { file, specs = [], suites = [] }: PlaywrightSuite,
  folder: string,
): Failure[] {
  const own = specs.flatMap(({ title = '', tests }) =>
    tests
      .filter(({ status }) => status === 'unexpected' || status === 'flaky')
      .map(({ projectName = '', results }) =>
        failure(
          `${folder}/${file} › ${title} [${projectName}]`,
          results.find(({ error }) => error)?.error?.message,
        ),
      ),
  )
  return [...own, ...suites.flatMap((suite) => failedInSuite(suite, folder))]
}

function failure(name: string, message = ''): Failure {
  const lines = stripVTControlCharacters(message).split('\n')
  return { name, reason: lines.slice(0, REASON_LINES).join('\n').trim() }
}

export function timeVitestFiles(report: VitestReport | null, root: string): FileTime[] {
  return (report?.testResults ?? []).map(({ name, startTime, endTime }) => ({
    file: relative(name, root),
    seconds: (endTime - startTime) / 1000,
  }))
}

function relative(path: string, root: string): string {
  return path.replaceAll('\\', '/').replace(`${root.replaceAll('\\', '/')}/`, '')
}

/** The sum of a file's tests: two workers run them, on several devices. */
export function timePlaywrightFiles(report: PlaywrightReport | null, folder: string): FileTime[] {
  const sums = new Map<string, number>()
  for (const suite of report?.suites ?? []) {
    const file = `${folder}/${suite.file}`
    sums.set(file, (sums.get(file) ?? 0) + milliseconds(suite) / 1000)
  }
  return [...sums].map(([file, seconds]) => ({ file, seconds }))
}

function milliseconds({ specs = [], suites = [] }: PlaywrightSuite): number {
  const results = specs.flatMap(({ tests }) => tests.flatMap((test) => test.results))
  const own = results.reduce((total, { duration }) => total + duration, 0)
  return suites.reduce((total, suite) => total + milliseconds(suite), own)
}

export function slowest(files: FileTime[], count: number): FileTime[] {
  return files.toSorted((a, b) => b.seconds - a.seconds).slice(0, count)
}

export interface Verdict {
  /** Files that take too long: each fails the run. */
  failures: string[]
  /** Listed files that need no place any more. */
  notes: string[]
}

/** `listed` holds the reason why a file may be slow. */
export function judgeFiles(files: FileTime[], listed: Record<string, string>): Verdict {
  const verdict: Verdict = { failures: [], notes: [] }
  for (const { file, seconds } of files) {
    const isListed = file in listed
    const limit = isListed ? LISTED_LIMIT_SECONDS : LIMIT_SECONDS
    const took = `${file} took ${Math.round(seconds)} s`
    if (seconds > limit) {
      const way = isListed ? 'split it' : 'make it faster, or list it in tests/slow-files.ts'
      verdict.failures.push(`${took}, over ${limit} s: ${way}.`)
    } else if (isListed && seconds < PLACE_SECONDS) {
      verdict.notes.push(`${took}: tests/slow-files.ts need not list it.`)
    }
  }
  return verdict
}
