import { expect, test } from 'vitest'
import { readView, viewQuery } from './view.ts'

const usual = { tab: 'all', sort: 'score', q: '', show: 20 }

test.each([
  ['', usual],
  [
    '?tab=saved&sort=salary&q=+night+nurse+&show=60',
    { tab: 'saved', sort: 'salary', q: 'night nurse', show: 60 },
  ],
  ['?tab=mine&sort=luck&show=many', usual],
  ['?show=-5', usual],
])('"%s" is read', (query, view) => {
  expect(readView(new URLSearchParams(query))).toEqual(view)
})

test('a view is the same after its address is read, and defaults are left out', () => {
  expect(viewQuery(readView(new URLSearchParams('?tab=saved&q=a+b&show=40')))).toBe(
    '?tab=saved&q=a+b&show=40',
  )
  expect(viewQuery(readView(new URLSearchParams()))).toBe('')
})
