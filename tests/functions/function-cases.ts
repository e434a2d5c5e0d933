// The functions as their callers know them, and the form of a refusal. A function of
// supabase/config.toml without a line here fails error-shape.test.ts.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import { failureBody } from '../../functions/_shared/contract/failure-body.ts'
import { FAILURES, type FailureCode } from '../../functions/_shared/contract/failure.ts'
import { root } from '../../scripts/settings.ts'
import type { Answer } from '../stack/ask.ts'

export interface FunctionCase {
  methods: string[]
  /** whose credentials it needs */
  for: 'person' | 'worker' | 'all'
  /** whether it reads a JSON body; the others ignore it */
  readsBody?: boolean
}

export const FUNCTIONS: Record<string, FunctionCase> = {
  account: { methods: ['POST'], for: 'worker' },
  contact: { methods: ['GET', 'PUT'], for: 'person', readsBody: true },
  'cv-lines': { methods: ['POST'], for: 'person', readsBody: true },
  'describe-provider': { methods: ['GET'], for: 'all' },
  embed: { methods: ['POST'], for: 'worker' },
  'erase-account': { methods: ['POST'], for: 'person', readsBody: true },
  'extract-cv': { methods: ['POST'], for: 'worker', readsBody: true },
  health: { methods: ['GET'], for: 'all' },
  'ingest-jobs': { methods: ['POST'], for: 'worker' },
  metrics: { methods: ['GET'], for: 'worker' },
  'read-cv': { methods: ['POST'], for: 'worker' },
  'rotate-key': { methods: ['POST'], for: 'worker', readsBody: true },
}

/** The names of the deployed functions. */
export function deployedFunctions(): string[] {
  const config = readFileSync(join(root, 'supabase', 'config.toml'), 'utf8')
  return [...config.matchAll(/^\[functions\.([\w-]+)\]$/gm)].map(([, name]) => name!).toSorted()
}

/** Texts that show the inside of a function. */
export const LEAKS =
  /\.ts\b|\bat .+:\d+|stack|node_modules|deno|npm:|select |insert |update |pg_|pgrst|postgres|sqlstate|sb_secret|eyJ|TypeError/i

/** Expects `code` with its status and its sentence, in the one shape, with nothing else in it. */
export function expectFailure(answer: Answer, code: FailureCode, what: string): void {
  expect([answer.status, answer.body], `${what}: ${answer.text}`).toMatchObject([
    FAILURES[code].status,
    { code, message: FAILURES[code].sentence },
  ])
  expectShape(answer, what)
}

/** Expects any failure of the table, in its shape. */
export function expectShape(answer: Answer, what: string): void {
  const body = failureBody.strict().safeParse(answer.body)
  expect(body.success, `${what}: ${answer.text}`).toBe(true)
  const { status, sentence } = FAILURES[body.data?.code as FailureCode] ?? {}
  expect([answer.status, body.data?.message], what).toEqual([status, sentence])
  expect(answer.text, what).not.toMatch(LEAKS)
  expect(answer.headers.get('content-type')).toMatch(/^application\/json/)
  expect(answer.headers.get('access-control-allow-origin')).toBe('*')
  expect(answer.headers.get('x-request-id')).toMatch(/^[\w-]{8,64}$/)
}
