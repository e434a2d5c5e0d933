import { expect, test } from 'vitest'
import { countNeeds, type Needs } from './needs.ts'

const doubt = { question: 'Is your name right?', href: '#contact', cv_id: '', what: '' } as const

test.each<[string, Needs, number]>([
  ['a read CV without doubts', { cv: { status: 'ready', failure_code: null }, doubts: [] }, 0],
  ['a CV that is being read', { cv: { status: 'reading', failure_code: null }, doubts: [] }, 0],
  ['no CV', { cv: null, doubts: [] }, 1],
  [
    'a failed CV and two doubts about an older one',
    { cv: { status: 'failed', failure_code: 'cv.unreadable' }, doubts: [doubt, doubt] },
    3,
  ],
])('%s', (_, needs, amount) => {
  expect(countNeeds(needs)).toBe(amount)
})
