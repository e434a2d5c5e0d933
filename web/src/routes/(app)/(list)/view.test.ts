import { expect, test } from 'vitest'
import { besideHref, hrefHere, isAlone, listHref, readView } from './view.ts'

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
  expect(listHref(readView(new URLSearchParams('?tab=saved&q=a+b&show=40')))).toBe(
    '/matches?tab=saved&q=a+b&show=40',
  )
  expect(listHref(readView(new URLSearchParams()))).toBe('/matches')
})

test('a job that is opened from the list names the list and its view', () => {
  const href = besideHref('/jobs/1/posting', { tab: 'saved', sort: 'score' })
  expect(href).toBe('/jobs/1/posting?list=matches&tab=saved')
  const { searchParams } = new URL(href, 'https://rolecall.example')
  expect(isAlone('1', searchParams)).toBe(false)
  expect(isAlone('1', new URLSearchParams('tab=saved'))).toBe(true)
  expect(isAlone(undefined, new URLSearchParams())).toBe(false)
})

test('another view of the list keeps the open job', () => {
  expect(hrefHere('/jobs/1', { q: 'nurse' })).toBe('/jobs/1?list=matches&q=nurse')
  expect(hrefHere('/matches', { q: 'nurse' })).toBe('/matches?q=nurse')
})
