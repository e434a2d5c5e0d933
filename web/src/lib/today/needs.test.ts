import { expect, test } from 'vitest'
import { countNeeds, type Needs } from './needs.ts'

const doubt = { question: 'Is your name right?', href: '#contact', cv_id: '', what: '' } as const

test.each<[string, Needs, number]>([
  [
    'a read CV without doubts',
    { cv: { status: 'ready', failure_code: null }, doubts: [], unplaced: 0, proposals: 0 },
    0,
  ],
  [
    'a CV that is being read',
    { cv: { status: 'reading', failure_code: null }, doubts: [], unplaced: 0, proposals: 0 },
    0,
  ],
  ['no CV', { cv: null, doubts: [], unplaced: 0, proposals: 0 }, 1],
  [
    'a failed CV and two doubts about an older one',
    {
      cv: { status: 'failed', failure_code: 'cv.unreadable' },
      doubts: [doubt, doubt],
      unplaced: 0,
      proposals: 0,
    },
    3,
  ],
  [
    'twelve lines without a place, which are one piece of work',
    { cv: { status: 'ready', failure_code: null }, doubts: [], unplaced: 12, proposals: 0 },
    1,
  ],
  [
    'nine proposals, which are one piece of work',
    { cv: { status: 'ready', failure_code: null }, doubts: [], unplaced: 0, proposals: 9 },
    1,
  ],
])('%s', (_, needs, amount) => {
  expect(countNeeds(needs)).toBe(amount)
})
