import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

// Files that share a worker share their imports and the compiled database engine, which halves the
// CPU time. Each file restores modules, globals and environment.
const isolate = false
const setupFiles = ['tests/seed-properties.ts']

/**
 * unit: beside the source, no stack. rules: conventions. local: the embedded platform on its own
 * PGlite. db: pgTAP on a migrated database. functions: over HTTP against a whole running stack.
 */
export default defineConfig({
  test: {
    // By default Vitest keeps one core for its own process, which is half of a machine with two.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [
      {
        test: {
          name: 'unit',
          setupFiles,
          isolate,
          include: ['functions/**/*.test.ts', 'scripts/**/*.test.ts', 'web/src/**/*.test.ts'],
          // Reading hostile files takes seconds on a busy machine.
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'rules',
          setupFiles,
          include: ['tests/rules/**/*.test.ts', 'tests/eval/*.test.ts', 'tests/cv-kinds/*.test.ts'],
          // Parsing every source file takes seconds on a busy machine.
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'local',
          setupFiles,
          isolate,
          include: ['supabase/local/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'db',
          setupFiles,
          isolate,
          include: ['tests/db/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'functions',
          setupFiles,
          isolate,
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
