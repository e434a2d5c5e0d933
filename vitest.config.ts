import { defineConfig } from 'vitest/config'

/**
 * unit: beside the source, no stack. rules: conventions. local: the embedded platform on its own
 * PGlite. db: pgTAP on a migrated database. functions: over HTTP against a whole running stack.
 */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['functions/**/*.test.ts', 'scripts/**/*.test.ts', 'web/src/**/*.test.ts'],
        },
      },
      { test: { name: 'rules', include: ['tests/rules/**/*.test.ts', 'tests/eval/*.test.ts'] } },
      {
        test: {
          name: 'local',
          include: ['supabase/local/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'db',
          include: ['tests/db/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'functions',
          include: ['tests/functions/**/*.test.ts'],
          globalSetup: ['tests/support/stack.ts'],
          testTimeout: 120_000,
          hookTimeout: 300_000,
          fileParallelism: false,
        },
      },
    ],
  },
})
