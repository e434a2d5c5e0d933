import { expect, test } from 'vitest'
import { explain } from '#lib/failure.ts'
import { tell } from './notification-text.ts'

test('a failed cv has its reason', () => {
  const told = tell({ type: 'cv_failed', payload: { cv_id: 'x', failure_code: 'cv.scanned' } })
  expect(told.detail).toBe(explain('cv.scanned'))
})

test.each([
  [1, '1 new match'],
  [3, '3 new matches'],
])('%d new matches are counted', (match_count, title) => {
  expect(tell({ type: 'new_matches', payload: { match_count } }).title).toBe(title)
})

test('a payload of another shape still gives a sentence', () => {
  expect(tell({ type: 'cv_ready', payload: null }).title).toBe('Your CV is read')
  expect(tell({ type: 'cv_failed', payload: { failure_code: 'made up' } }).detail).toBeUndefined()
})

test('a read CV that proposes changes leads to them', () => {
  expect(tell({ type: 'cv_ready', payload: { match_count: 3, proposal_count: 1 } })).toMatchObject({
    detail: 'It proposes 1 change of your profile.',
    href: '/profile/proposals',
  })
})

test('the notice of a read CV leads to the profile, not back to the first steps', () => {
  expect(tell({ type: 'cv_ready', payload: { match_count: 3 } }).href).toBe('/profile')
})
