import { expect, test } from 'vitest'
import { failureBody } from './failure-body.ts'
import { Failure, FAILURES, type FailureCode, isFailureCode } from './failure.ts'

const codes = Object.keys(FAILURES) as FailureCode[]

test.each(codes)('%s has a sentence with what happened and what to do', (code) => {
  const { status, sentence } = FAILURES[code]
  expect(code).toMatch(/^[a-z_]+(\.[a-z_]+)?$/)
  expect(status).toBeGreaterThanOrEqual(400)
  expect(status).toBeLessThan(600)
  expect(sentence).toMatch(/^[A-Z].*\.$/)
  expect(sentence).not.toMatch(/[!\n]|Oops|Sorry/)
})

test('a failure becomes the one shape of an error answer', () => {
  const failure = new Failure('request.invalid', { fields: { 'links.0.url': 'Invalid URL' } })
  expect(failure.status).toBe(400)
  expect(failureBody.parse(JSON.parse(JSON.stringify(failure)))).toEqual({
    code: 'request.invalid',
    message: FAILURES['request.invalid'].sentence,
    fields: { 'links.0.url': 'Invalid URL' },
  })
  expect(new Failure('internal').toJSON()).not.toHaveProperty('fields')
})

test.each(['toString', '__proto__', '', 7, null, undefined])('%o is no failure code', (value) => {
  expect(isFailureCode(value)).toBe(false)
})
