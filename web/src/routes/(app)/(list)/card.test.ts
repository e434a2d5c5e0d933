import { expect, test } from 'vitest'
import { cardOf } from './card.ts'

const job = {
  title: 'Nurse',
  company: 'Ward & Co',
  locations: ['Oslo'],
  workplace_type: 'on_site',
  employment_type: null,
  seniority: null,
  salary_min: 40000,
  salary_max: null,
  salary_currency: 'EUR',
  salary_period: 'year',
  posted_at: null,
  first_seen_at: '2026-11-20T08:00:00Z',
  closed_at: null,
  url: 'https://example.com/posting',
  apply_url: null,
} satisfies Parameters<typeof cardOf>[0]['job']

const match = {
  job_id: 'one',
  score: 71,
  status: 'new',
  feedback: null,
  created_at: '2026-11-21T08:00:00Z',
  reasons: null,
  job,
} satisfies Parameters<typeof cardOf>[0]

const requirement = (text: string, evidence: string | null, near: string | null = null) => ({
  text,
  required: true,
  near,
  evidence,
  source_id: null,
})
const parts = {
  meaning: 0.9,
  skills: 0.4,
  title: 1,
  seniority: null,
  recency: null,
  salary: null,
}

test('a card shows the known facts and the link to apply', () => {
  const card = cardOf(match)
  expect(card.facts).toEqual(['Oslo', 'On site', 'from €40,000 a year'])
  expect(card.apply_url).toBe('https://example.com/posting')
  expect(card.dated).toMatchObject({ at: job.first_seen_at, moment: '20 Nov 2026, 08:00 UTC' })
  expect(card.dated?.age).toMatch(/^found \d+ \w+ ago$/)
  expect([card.reasons, card.shown, card.near, card.missing]).toEqual([[], '', '', ''])
})

test('a card names at most four skills a line, and a similar one apart', () => {
  const requirements = [
    ...['Triage', 'Nursing', 'Epic', 'ICU', 'CPR', 'BLS'].map((text) =>
      requirement(text, 'did it'),
    ),
    requirement('Spanish', null),
    requirement('Wound care', 'dressings', 'Dressings'),
  ]
  const card = cardOf({ ...match, reasons: { parts, requirements } })
  expect(card.shown).toBe('Triage, Nursing, Epic, ICU and 2 more')
  expect(card.near).toBe('Wound care')
  expect(card.missing).toBe('Spanish')
  expect(card.reasons).toContain('6 of 8 skills shown in your CV')
})

test('a closed posting shows no closing date', () => {
  expect(cardOf({ ...match, job: { ...job, closed_at: '2026-11-22T08:00:00Z' } }).dated).toBeNull()
})
