import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ENTRIES } from './catalogue.ts'
import { postedAt } from './posted-at.ts'

const DAY = 86_400_000
const noon = new Date('2026-03-10T12:00:00Z')
const age = (id: string, now: Date) => (now.getTime() - postedAt(id, now).getTime()) / DAY

test('a posting is never from the future and never older than 45 days', () => {
  const now = fc.date({
    min: new Date('2020-01-01'),
    max: new Date('2090-01-01'),
    noInvalidDate: true,
  })
  fc.assert(
    fc.property(fc.string(), now, (id, moment) => {
      expect(age(id, moment)).toBeGreaterThanOrEqual(0)
      expect(age(id, moment)).toBeLessThan(45)
    }),
  )
})

test('the time of a posting stays the same until it is posted again', () => {
  const id = 'nordkai-senior-backend-engineer'
  const days = Math.floor(45 - age(id, noon))
  const later = new Date(noon.getTime() + days * DAY)
  expect(postedAt(id, later)).toEqual(postedAt(id, noon))
})

test('postings are spread over the whole window', () => {
  const weeks = new Set(ENTRIES.map((job) => Math.floor(age(job.id, noon) / 7)))
  expect(weeks.size).toBe(7)
})
