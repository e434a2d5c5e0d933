// A queue is a row of `private.queues`. Only its own functions name it. Lists of queues, and the
// worker of a queue, are read from the table.
import { expect, test } from 'vitest'
import { functionNames } from '../../scripts/function-names.ts'
import { ourFiles, read } from './files.ts'

const TABLE = 'supabase/schemas/foundation/queues.sql'
const ROWS = /insert into private\.queues [^;]*;/
/** Items of a list in TypeScript are at most this many lines apart. */
const NEAR = 4

const rows = [...(ROWS.exec(read(TABLE))?.[0] ?? '').matchAll(/\('(\w+)', '([\w-]+)',/g)].map(
  ([, name, worker]) => ({ name: name!, worker: worker! }),
)
const names = [...rows.map(({ name }) => name), 'dead_letters']
const workers = rows.map(({ worker }) => worker)

/** The different quoted words of each SQL statement. */
function inStatements(sql: string, words: string[]): string[][] {
  return sql.split(';').map((statement) => quoted(statement, words))
}

/** The different quoted words of near lines. */
function inNearLines(text: string, words: string[]): string[][] {
  const lines = text.split('\n')
  return lines.map((_, at) => quoted(lines.slice(at, at + NEAR).join('\n'), words))
}

function quoted(text: string, words: string[]): string[] {
  return words.filter((word, at) => {
    return words.indexOf(word) === at && new RegExp(`(['"\`])${word}\\1`).test(text)
  })
}

const isList = (found: string[]) => found.length > 1

const schemas = ourFiles('supabase/schemas', ['.sql']).map((file) => ({
  file,
  sql: read(file).replace(ROWS, '').replace(/--.*/g, ''),
}))
const code = ['functions', 'scripts', 'web'].flatMap((folder) =>
  ourFiles(folder, ['.ts', '.mjs', '.svelte']),
)

test('the rows name each queue and its function', () => {
  expect(rows.length).toBeGreaterThan(4)
  expect(new Set(names).size).toBe(names.length)
  expect(workers.filter((worker) => !functionNames.includes(worker))).toEqual([])
})

test('no schema file lists queues outside the rows', () => {
  const lists = schemas.filter(({ sql }) => inStatements(sql, names).some(isList))
  expect(lists.map(({ file }) => file)).toEqual([])
})

test('no schema file names a queue together with its worker', () => {
  const pairs = schemas.filter(({ sql }) =>
    inStatements(sql, [...names, ...workers]).some(
      (found) => found.some((word) => names.includes(word)) && isList(found),
    ),
  )
  expect(pairs.map(({ file }) => file)).toEqual([])
})

test('no function, script or page lists queues', () => {
  expect(code.length).toBeGreaterThan(100)
  expect(code.filter((file) => inNearLines(read(file), names).some(isList))).toEqual([])
})

test.each([
  ['two names', `array['cv_reading', 'job_ingesting']`, true],
  ['rows', `values ('cv_reading', 5),\n  ('account_work', 5)`, true],
  ['the dead letters too', `not in ('cv_reading', 'dead_letters')`, true],
  ['one name twice', `send('cv_reading', '{}', set_vt('cv_reading', 5))`, false],
  ['two statements', `ping('cv_reading'); ping('account_work');`, false],
])('%s in SQL', (_what, sql, isFound) => {
  expect(inStatements(sql, names).some(isList)).toBe(isFound)
})

test.each([
  ['one line', `const QUEUES = ['cv_reading', "account_work"]`, true],
  ['a line each', `const QUEUES = {\n  a: 'cv_reading',\n  b: 'account_work',\n}`, true],
  ['names far apart', `send('cv_reading')\n\n\n\nsend('account_work')`, false],
  ['a name inside another', `rpc('claim_cv_reading', 'account_work')`, false],
])('%s in TypeScript', (_what, text, isFound) => {
  expect(inNearLines(text, names).some(isList)).toBe(isFound)
})
