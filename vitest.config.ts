import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

// Files that share a worker share what they import, and the compiled database engine with it: half the
// processor time. They leave modules, globals and environment as they found them.
const isolate = false

/**
 * unit: beside the source, no stack. rules: conventions. local: the embedded platform on its own
 * PGlite. db: pgTAP on a migrated database. functions: over HTTP against a whole running stack.
 */
export default defineConfig({
  test: {
    // Left to itself Vitest keeps one core for its own process, which on two is half of them.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [
      {
        test: {
          name: 'unit',
          isolate,
          include: ['functions/**/*.test.ts', 'scripts/**/*.test.ts', 'web/src/**/*.test.ts'],
          // Files made to harm take seconds where others are at work.
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'rules',
          include: ['tests/rules/**/*.test.ts', 'tests/eval/*.test.ts'],
          // They parse every source file, which takes seconds where others are at work.
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'local',
          isolate,
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
          globalSetup: ['tests/stack/shared-stack.ts'],
          testTimeout: 120_000,
          hookTimeout: 300_000,
          fileParallelism: false,
        },
      },
    ],
  },
})
