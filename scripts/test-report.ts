// Reads the JSON reports of Vitest and Playwright: how many tests passed, and which files are slow.

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
  testResults: { name: string; startTime: number; endTime: number }[]
}

export interface PlaywrightReport {
  stats: Record<'expected' | 'unexpected' | 'flaky' | 'skipped', number>
  suites: PlaywrightSuite[]
}

interface PlaywrightSuite {
  file: string
  specs?: { tests: { results: { duration: number }[] }[] }[]
  suites?: PlaywrightSuite[]
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

export function timeVitestFiles(report: VitestReport | null, root: string): FileTime[] {
  return (report?.testResults ?? []).map(({ name, startTime, endTime }) => ({
    file: name.replaceAll('\\', '/').replace(`${root.replaceAll('\\', '/')}/`, ''),
    seconds: (endTime - startTime) / 1000,
  }))
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
