// One table of failures: SQL raises no other code, each code can happen, and the web explains all.
import { expect, test } from 'vitest'
import {
  FAILURES,
  type FailureCode,
  isFailureCode,
} from '../../functions/_shared/contract/failure.ts'
import { failureCode } from '../../functions/_shared/contract/read-failure.ts'
import { explain } from '../../web/src/lib/failure.ts'
import { ourFiles, read } from './files.ts'

const TABLE = 'functions/_shared/contract/failure.ts'
const codes = Object.keys(FAILURES) as FailureCode[]
const schemas = ourFiles('supabase/schemas', ['.sql']).map(read)

const raised = schemas.flatMap((sql) =>
  [...sql.matchAll(/raise exception '([^']*)'(?: using errcode = '(\w+)')?/g)].map(
    ([, message, errcode]) => ({ message, errcode }),
  ),
)

/** Codes that a column stores: the last text argument of the call that settles a message. */
const stored = schemas.flatMap((sql) =>
  [
    ...sql.matchAll(
      /private\.(?:fail_cv|fail_export|fail_source_run|return_message)\([^;]*?'([a-z.]+)'\)/g,
    ),
  ].map(([, code]) => code),
)

test('a code that SQL raises is in the table and has its status', () => {
  expect(raised.length).toBeGreaterThan(4)
  const offenders = raised.filter(({ message, errcode }) => {
    if (!isFailureCode(message)) return true
    // Storage has statuses for few errors: it answers this one with 403.
    const status = errcode === '42501' ? 403 : Number(errcode?.replace('PT', ''))
    return status !== FAILURES[message].status
  })
  expect(offenders).toEqual([])
})

test('a sentence that SQL answers by itself is the sentence of the table', () => {
  const answers = schemas.flatMap((sql) => [
    ...sql.matchAll(/private\.refuse_for_now\(\s*'([^']*)',\s*'([^']*)'/g),
  ])
  expect(answers.length).toBeGreaterThan(1)
  for (const [, code, sentence] of answers)
    expect(FAILURES[code as FailureCode]).toEqual({ status: 429, sentence })
})

test('a code that SQL stores is in the table', () => {
  expect(stored.length).toBeGreaterThan(4)
  expect(stored.filter((code) => !isFailureCode(code))).toEqual([])
})

test('every failure of the table can happen', () => {
  const sources = ['functions', 'web/src']
    .flatMap((folder) => ourFiles(folder, ['.ts', '.svelte']))
    .filter((file) => file !== TABLE && !file.endsWith('.test.ts'))
    .map(read)
  const all = [...sources, ...schemas]
  expect(codes.filter((code) => !all.some((text) => text.includes(`'${code}'`)))).toEqual([])
})

test('web pages and endpoints fail by a code alone', () => {
  const throwing = ourFiles('web/src', ['.ts', '.svelte']).filter((file) =>
    /import \{[^}]*\berror\b[^}]*\} from '@sveltejs\/kit'/.test(read(file)),
  )
  expect(throwing).toEqual(['web/src/lib/server/fail-with.ts'])
})

test.each(codes)('the web explains %s from any sender', (code) => {
  expect(failureCode({ code: `PT${FAILURES[code].status}`, message: code })).toBe(code)
  expect(failureCode({ code, message: FAILURES[code].sentence })).toBe(code)
  expect(explain(code)).toBe(FAILURES[code].sentence)
})
