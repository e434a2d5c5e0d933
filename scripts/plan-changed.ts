// Finds the tests near a change: by their imports, by their folder, and by words in their names.
import { basename, dirname } from 'node:path'

export interface Plan {
  /** Source files: the unit tests that import them run. */
  sources: string[]
  /** Test files of the embedded platform, beside the changed files. */
  local: string[]
  /** Test files of the database, pgTAP included. */
  db: string[]
  /** A pattern for the names of pgTAP files; null means all. */
  pgtap: string | null
  /** Test files that need a running stack. */
  functions: string[]
}

const PGTAP = 'tests/db/pgtap.test.ts'
const SCHEMAS_EQUAL_MIGRATIONS = 'tests/db/schemas-equal-migrations.test.ts'

/** `tests` are all test files of the project, pgTAP files included. */
export function planChanged(changed: string[], tests: string[]): Plan {
  const sources = changed.filter((file) => /\.(ts|mjs|js|svelte)$/.test(file))
  const folders = new Set(changed.filter(isIn('supabase/local/')).map(dirname))
  const pgtap = namePgtap(changed, tests)
  const hasSchema = changed.some((file) => /^supabase\/(schemas|migrations)\//.test(file))
  return {
    sources: sources.filter((file) => !/^(tests\/(functions|db|e2e)|supabase\/local)\//.test(file)),
    local: tests.filter((file) => file.startsWith('supabase/local/') && folders.has(dirname(file))),
    db: [
      ...new Set([
        ...changed.filter((file) => isIn('tests/db/')(file) && tests.includes(file)),
        ...(hasSchema ? [SCHEMAS_EQUAL_MIGRATIONS] : []),
        ...(pgtap.length > 0 ? [PGTAP] : []),
      ]),
    ],
    pgtap: changed.includes(PGTAP) || pgtap.length === 0 ? null : pgtap.join('|'),
    functions: tests.filter(
      (file) =>
        isIn('tests/functions/')(file) && changed.some((change) => isNamedAfter(file, change)),
    ),
  }
}

const isIn = (folder: string) => (file: string) => file.startsWith(folder)

/**
 * The changed pgTAP files, and those of a changed schema: the one of its name, or its whole folder.
 */
function namePgtap(changed: string[], tests: string[]): string[] {
  const all = tests.filter(isIn('supabase/tests/')).map((file) => file.slice(15))
  const names = changed.flatMap((file) => {
    if (isIn('supabase/tests/')(file)) return all.filter((one) => one === file.slice(15))
    const [, wing, name] = /^supabase\/schemas\/(\w+)\/(\w+)\.sql$/.exec(file) ?? []
    if (wing === undefined || name === undefined) return []
    const own = all.filter((one) => one.endsWith(`/${name}.test.sql`))
    return own.length > 0 ? own : all.filter(isIn(`${wing}/`))
  })
  return [...new Set(names)]
}

/** Whether the suite is the changed file, or shares a word with its function or concept. */
function isNamedAfter(suite: string, change: string): boolean {
  if (suite === change) return true
  const [, concept] =
    /^(?:functions|supabase\/schemas\/\w+|functions\/_shared\/contract|tests\/cases)\/(?!_)([\w-]+)/.exec(
      change,
    ) ?? []
  if (concept === undefined) return false
  const words = stems(concept)
  return stems(basename(suite, '.test.ts')).some((word) => words.includes(word))
}

/**
 * The first five letters are compared, so `rotate` matches `rotation`. A final s is dropped, so
 * `cvs` matches `cv`.
 */
function stems(name: string): string[] {
  return name
    .split(/[-_.]/)
    .filter((word) => !['to', 'and', 'of'].includes(word))
    .map((word) => word.replace(/(?<=..)s$/, '').slice(0, 5))
}
