import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { SLOW_FILES } from '../tests/slow-files.ts'
import { root } from './settings.ts'
import {
  failedInPlaywright,
  failedInVitest,
  judgeFiles,
  slowest,
  tallyPlaywright,
  tallyVitest,
  timePlaywrightFiles,
  timeVitestFiles,
} from './test-report.ts'

const vitest = {
  numPassedTests: 5,
  numFailedTests: 1,
  numPendingTests: 2,
  testResults: [
    { name: '/home/ada/tests/a.test.ts', startTime: 1000, endTime: 3500 },
    { name: '/home/ada/tests/b.test.ts', startTime: 1000, endTime: 62_000 },
  ],
}

const spec = (...durations: number[]) => ({
  tests: durations.map((duration) => ({ results: [{ duration }] })),
})
const playwright = {
  stats: { expected: 7, unexpected: 1, flaky: 1, skipped: 3 },
  suites: [
    {
      file: 'home.spec.ts',
      specs: [spec(1000, 2000)],
      suites: [{ file: 'home.spec.ts', specs: [spec(4000)] }],
    },
    // The same file on another device.
    { file: 'home.spec.ts', specs: [spec(500)] },
  ],
}

test('the tests of both are counted, and a flaky one has failed', () => {
  expect(tallyVitest(vitest)).toEqual({ passed: 5, failed: 1, skipped: 2 })
  expect(tallyPlaywright(playwright)).toEqual({ passed: 7, failed: 2, skipped: 3 })
})

test('a run without a report is a failure without times', () => {
  expect(tallyVitest(null)).toEqual({ passed: 0, failed: 1, skipped: 0 })
  expect(tallyPlaywright(null)).toEqual({ passed: 0, failed: 1, skipped: 0 })
  expect(timeVitestFiles(null, '/home/ada')).toEqual([])
  expect(timePlaywrightFiles(null, 'tests/e2e')).toEqual([])
})

test('a file’s seconds are those of its tests, on every device and in every group', () => {
  expect(timeVitestFiles(vitest, '/home/ada')).toEqual([
    { file: 'tests/a.test.ts', seconds: 2.5 },
    { file: 'tests/b.test.ts', seconds: 61 },
  ])
  expect(timePlaywrightFiles(playwright, 'tests/e2e')).toEqual([
    { file: 'tests/e2e/home.spec.ts', seconds: 7.5 },
  ])
})

test('tests that failed are named with their reason, and so is a file that did not run', () => {
  const file = { startTime: 0, endTime: 0 }
  const report = {
    ...vitest,
    testResults: [
      {
        ...file,
        name: '/home/ada/tests/a.test.ts',
        assertionResults: [
          { fullName: 'adds', status: 'passed', failureMessages: [] },
          {
            fullName: 'takes away',
            status: 'failed',
            failureMessages: ['\u001B[31m1 is not 2\u001B[39m'],
          },
        ],
      },
      {
        ...file,
        name: '/home/ada/tests/b.test.ts',
        message: 'no such module',
        assertionResults: [],
      },
    ],
  }
  expect(failedInVitest(report, '/home/ada')).toEqual([
    { name: 'tests/a.test.ts › takes away', reason: '1 is not 2' },
    { name: 'tests/b.test.ts', reason: 'no such module' },
  ])
  expect(failedInVitest(null, '/home/ada')).toEqual([])
})

test('a flaky test in the browser is named with why it failed at first', () => {
  const failing = { duration: 1, error: { message: 'not visible' } }
  const titled = (title: string, status: string) => ({
    title,
    tests: [{ projectName: 'phone', status, results: [failing, { duration: 1 }] }],
  })
  const report = {
    ...playwright,
    suites: [
      {
        file: 'home.spec.ts',
        specs: [titled('opens', 'expected')],
        suites: [{ file: 'home.spec.ts', specs: [titled('closes', 'flaky')] }],
      },
    ],
  }
  expect(failedInPlaywright(report, 'tests/e2e')).toEqual([
    { name: 'tests/e2e/home.spec.ts › closes [phone]', reason: 'not visible' },
  ])
})

test('the slowest come first, and no more than are asked for', () => {
  const files = [1, 3, 2].map((seconds) => ({ file: `${seconds}`, seconds }))
  expect(slowest(files, 2).map(({ file }) => file)).toEqual(['3', '2'])
})

test('a file over a minute fails unless it is listed, and a listed one has an end too', () => {
  const judge = (seconds: number, listed = {}) => judgeFiles([{ file: 'a', seconds }], listed)
  expect(judge(60)).toEqual({ failures: [], notes: [] })
  expect(judge(61).failures).toEqual([expect.stringContaining('a took 61 s, over 60 s')])
  expect(judge(61, { a: 'why' })).toEqual({ failures: [], notes: [] })
  expect(judge(301, { a: 'why' }).failures).toEqual([expect.stringContaining('over 300 s')])
})

test('a listed file that is fast is named, and fails nothing', () => {
  const judge = (seconds: number) => judgeFiles([{ file: 'a', seconds }], { a: 'why' })
  expect(judge(29)).toEqual({ failures: [], notes: [expect.stringContaining('a took 29 s')] })
  expect(judge(31).notes).toEqual([])
})

test('each listed file exists', () => {
  expect(Object.keys(SLOW_FILES).filter((file) => !existsSync(join(root, file)))).toEqual([])
})
