import { expect, test } from 'vitest'
import { FAILURES, type FailureCode } from '#contract/failure.ts'
import { failWith } from './fail-with.ts'

test.each(Object.keys(FAILURES) as FailureCode[])('%s has its status and its sentence', (code) => {
  const { status, sentence } = FAILURES[code]
  const thrown: unknown = expect.objectContaining({
    status,
    body: { code, status, message: sentence },
  })
  expect(() => failWith(code)).toThrow(thrown as Error)
})
