import { expect, test } from 'vitest'
import { isNamed } from './is-named.ts'

test.each([
  ['', true],
  ['  ', true],
  ['staff', true],
  ['NURSE st', true],
  ['pflege', true],
  ['ärztin', false],
  ['kardio', true],
  ['urse', false],
  ['staff cook', false],
  ['%', false],
  ['"', false],
])('Staff Nurse, Pflége-Kardiologie is found by %j: %s', (typed, isFound) => {
  expect(isNamed('Staff Nurse, Pflége-Kardiologie', typed)).toBe(isFound)
})
