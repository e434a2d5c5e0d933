import { defineConfig, devices } from '@playwright/test'

const executablePath = process.env.CHROMIUM_PATH

/** Movement takes a tenth of the processor's time. The tests on the phone have it. */
const WIDE = {
  ...devices['Desktop Chrome'],
  viewport: { width: 1280, height: 860 },
  contextOptions: { reducedMotion: 'reduce' },
} as const

const LIVE = /live\.spec\.ts/
const LIMITS = /limits\.spec\.ts/

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  // One set of pictures for all machines.
  snapshotPathTemplate: '{testDir}/pictures/{arg}{ext}',
  globalSetup: './tests/stack/product.ts',
  workers: 2, // one stack, which uses only one core while a page is checked
  timeout: 90_000,
  // To record a trace of every test takes a fifth of the time. A test that fails runs again, with a
  // trace, and counts as failed either way.
  retries: 1,
  failOnFlakyTests: true,
  expect: { timeout: 15_000 },
  reporter: [['list'], ['json']],
  use: {
    actionTimeout: 15_000,
    trace: 'on-first-retry',
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      args: [
        // The headless shell would draw letters in other widths than a whole Chromium.
        '--font-render-hinting=none',
        // Chromium's sandbox does not start for root.
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ],
    },
  },
  projects: [
    {
      name: 'desktop',
      testIgnore: [LIVE, LIMITS],
      use: WIDE,
    },
    {
      name: 'phone',
      testMatch: /(newcomer|settings|privacy|proposals|cv-page|doubts|dates)\.spec\.ts/,
      grepInvert: /@desktop/,
      use: { ...devices['Pixel 7'] },
    },
    {
      // Runs after the others, since new and removed postings change the lists of all people.
      name: 'live',
      testMatch: LIVE,
      dependencies: ['desktop', 'phone'],
      use: WIDE,
    },
    {
      // Runs last, since limits hold for all people.
      name: 'limits',
      testMatch: LIMITS,
      dependencies: ['live'],
      use: WIDE,
    },
  ],
})
