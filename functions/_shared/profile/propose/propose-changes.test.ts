import fc from 'fast-check'
import { expect, test } from 'vitest'
import { PEOPLE, personIn } from '../../../../tests/cv-files/people.ts'
import type { DatePrecision } from '../../contract/date-precision.ts'
import type { Experience, ProfileDraft } from '../../contract/profile.ts'
import { type KnownFacts, proposedFact } from '../../contract/proposal.ts'
import { inOrder } from '../in-order.ts'
import { proposeChanges } from './propose-changes.ts'
import { accept, known } from './testing.ts'

const nurse = personIn('nurse').profile
const [icu, clinic] = nurse.experiences as [Experience, Experience]
const proposed = (profile: KnownFacts, read: ProfileDraft, text = '') =>
  proposeChanges(profile, read, text).map(({ kind, change }) => ({ kind, change }))
const withJobs = (...experiences: Experience[]): ProfileDraft => ({ ...nurse, experiences })

const shuffled = <Item>(items: Item[]) =>
  fc.shuffledSubarray(items, { minLength: items.length, maxLength: items.length })

test.each(PEOPLE.map((person) => [person.profession, person.profile] as const))(
  'reading the CV of the %s again proposes nothing, in any order',
  (_profession, profile) => {
    fc.assert(
      fc.property(
        shuffled(profile.experiences),
        shuffled(profile.education),
        shuffled(profile.certificates),
        shuffled(profile.skills),
        shuffled(profile.languages),
        (experiences, education, certificates, skills, languages) => {
          const read = { ...profile, experiences, education, certificates, skills, languages }
          expect(proposed(known(profile), read)).toEqual([])
        },
      ),
      { numRuns: 20 },
    )
  },
)

const day = fc.oneof(
  fc.constant({ date: null, precision: null }),
  fc.record({
    date: fc.constantFrom('2015-01-01', '2016-01-01', '2018-01-01'),
    precision: fc.constantFrom('year', 'month', 'day', null),
  }),
  fc.record({
    date: fc.constantFrom('2016-03-01', '2019-09-01'),
    precision: fc.constantFrom('month', 'day', null),
  }),
)
const word = fc.constantFrom('Nurse', 'Head nurse', 'Acme GmbH', 'Acme', 'Cook', 'ICU – night')
const spanOf = fc.tuple(day, day).map(([start, end]) => {
  const span = {
    started_on: start.date,
    started_precision: start.precision,
    ended_on: end.date,
    ended_precision: end.precision,
  }
  return { ...span, is_current: end.date === null && start.date !== null }
})
const job = fc
  .tuple(
    word,
    fc.option(word),
    fc.option(word),
    spanOf,
    fc.array(fc.lorem({ maxCount: 9 }), { maxLength: 3 }),
  )
  .map(([title, employer, location, span, achievements]): Experience =>
    inOrder({ ...{ title, employer, location, achievements }, ...span }),
  )
const drafts = fc
  .record({
    experiences: fc.array(job, { maxLength: 5 }),
    skills: fc.array(word, { maxLength: 4 }),
  })
  .map((some): ProfileDraft => ({ ...nurse, ...some }))

test('nothing is proposed again once all of it is accepted', () => {
  fc.assert(
    fc.property(drafts, drafts, (first, second) => {
      const before = known(first)
      const after = accept(before, proposeChanges(before, second, ''))
      expect(proposeChanges(after, second, '')).toEqual([])
      expect(proposeChanges(before, first, '')).toEqual([])
    }),
  )
})

test('two jobs that differ only in their place are not mixed up', () => {
  const undated = {
    started_on: null,
    started_precision: null,
    ended_on: null,
    ended_precision: null,
  }
  const job = { ...clinic, employer: null, location: null, achievements: [], ...undated }
  const twice = withJobs(job, { ...job, location: 'Hull' })
  const after = accept(known(withJobs()), proposeChanges(known(withJobs()), twice, ''))
  expect(proposeChanges(after, twice, '')).toEqual([])
})

test('each proposal fits the contract', () => {
  fc.assert(
    fc.property(drafts, drafts, (first, second) => {
      for (const fact of proposeChanges(known(first), second, ''))
        expect(proposedFact.safeParse(fact).error).toBeUndefined()
    }),
  )
})

test('a corrected title is proposed as a change, never as a second job', () => {
  const profile = known(withJobs({ ...icu, title: 'Charge nurse' }, clinic))
  expect(proposed(profile, nurse)).toEqual([{ kind: 'experience', change: { title: icu.title } }])
})

test.each<[string, Partial<Experience>]>([
  ['the employer', { employer: 'Mercy' }],
  ['the title', { title: 'Charge nurse' }],
  ['the days', { started_on: '2018-01-01' }],
  ['employer and title', { employer: 'Another', title: 'Charge nurse' }],
  ['all of them', { employer: 'Another', title: 'Charge nurse', started_on: '2018-02-01' }],
  ['the place', { location: 'Evanston' }],
])('a job whose person corrected %s stands once', (_what, correction) => {
  const facts = proposed(known(withJobs({ ...icu, ...correction }, clinic)), nurse)
  const added = facts.filter(({ change }) => 'achievements' in change)
  expect(added).toEqual([])
})

const FEBRUARY = { ended_on: '2026-02-01', ended_precision: 'month' } as const

test('a newer CV: a job ended, another began, one line more', () => {
  const ended = { ...icu, ...FEBRUARY, is_current: false }
  const next: Experience = {
    ...{ title: 'Ward manager', employer: 'Saint Mary', location: null },
    ...{ started_on: '2026-03-01', started_precision: 'month' },
    ...{ ended_on: null, ended_precision: null, is_current: true },
    achievements: ['Lead a ward of 24 beds.'],
  }
  const line = 'Wrote the handover checklist of the whole hospital.'
  const read = withJobs(next, { ...ended, achievements: [...icu.achievements, line] }, clinic)
  expect(proposed(known(nurse), read)).toEqual([
    {
      kind: 'experience',
      change: {
        started_on: icu.started_on,
        started_precision: icu.started_precision,
        ...FEBRUARY,
        is_current: false,
      },
    },
    { kind: 'achievement', change: { text: line } },
    { kind: 'experience', change: next },
  ])
})

test('an older CV that calls a job current says nothing about its end', () => {
  const ended = { ...icu, ...FEBRUARY, is_current: false }
  expect(proposed(known(withJobs(ended, clinic)), nurse)).toEqual([])
})

type Dated = [date: string, precision: DatePrecision | null] | null
const YEAR: Dated = ['2019-01-01', 'year']
const JANUARY: Dated = ['2019-01-01', 'month']
const JUNE: Dated = ['2019-06-01', 'month']
const FIRST_OF_JUNE: Dated = ['2019-06-01', 'day']

test.each<[mine: Dated, theirs: Dated, proposes: boolean]>([
  [JUNE, YEAR, false],
  [YEAR, JUNE, true],
  [YEAR, JANUARY, true],
  [JANUARY, YEAR, false],
  [JUNE, FIRST_OF_JUNE, true],
  [FIRST_OF_JUNE, JUNE, false],
  [null, YEAR, true],
  [JUNE, null, false],
  [JUNE, ['2019-07-01', 'month'], true],
  [JUNE, ['2018-01-01', 'year'], true],
  // Nobody knows how exact an older date is.
  [['2019-06-01', null], JUNE, false],
  [['2019-06-01', null], FIRST_OF_JUNE, true],
  [['2019-06-01', null], YEAR, false],
  [['2019-01-01', null], YEAR, false],
  [['2019-01-01', null], JANUARY, false],
  [['2019-01-01', null], JUNE, true],
])('begun on %j, read as %j', (mine, theirs, proposes) => {
  const [started_on, started_precision] = theirs ?? [null, null]
  const facts = proposed(known(withJobs(begun(mine))), withJobs(begun(theirs)))
  const change = expect.objectContaining({ started_on, started_precision })
  expect(facts).toEqual(proposes ? [{ kind: 'experience', change }] : [])
})

const begun = (at: Dated): Experience => ({
  ...icu,
  started_on: at?.[0] ?? null,
  started_precision: at?.[1] ?? null,
})

test('a certificate of a year gets its month, and a change of a title names no date', () => {
  const certificate = { name: 'RN', issuer: 'City', issued_on: '2019-01-01' }
  const before = known({
    ...withJobs({ ...icu, title: 'Charge nurse' }),
    certificates: [{ ...certificate, issued_precision: 'year' }],
  })
  const read: ProfileDraft = {
    ...withJobs(icu),
    certificates: [{ ...certificate, issued_precision: 'month' }],
  }
  const facts = proposeChanges(before, read, '')
  expect(facts.map((fact) => proposedFact.parse(fact).change)).toEqual([
    { title: icu.title },
    { issued_on: '2019-01-01', issued_precision: 'month' },
  ])
})

test('an end that cannot be is not proposed', () => {
  const backward: Experience = { ...clinic, title: 'Porter', employer: 'Elsewhere' }
  const read = { ...backward, ended_on: '1999-01-01', ended_precision: 'year' as const }
  const [fact] = proposed(known(nurse), withJobs(icu, clinic, read))
  expect(fact?.change).toMatchObject({ title: 'Porter', ended_on: null, ended_precision: null })
})

test('a sentence with few words changed replaces its line', () => {
  const profile = known(nurse)
  const text = clinic.achievements[0]!.replace('60', '80')
  const read = withJobs(icu, { ...clinic, achievements: [text, clinic.achievements[1]!] })
  const [fact, ...others] = proposeChanges(profile, read, '')
  expect(others).toEqual([])
  expect(fact).toMatchObject({
    kind: 'achievement',
    change: { text },
    target_id: profile.experiences[1]?.achievements[0]?.id,
  })
})

test('other spellings of a fact are no change', () => {
  const profile = known({ ...nurse, skills: ['Kubernetes', 'C++'] })
  const read: ProfileDraft = {
    ...nurse,
    headline: 'REGISTERED NURSE.',
    skills: ['kubernetes', 'K8s', 'C#', 'c++'],
    languages: [{ name: 'english', level: null }],
    experiences: [{ ...icu, employer: 'Lakeshore Mercy Hospital, Inc.' }, clinic],
    links: [],
  }
  expect(proposed(profile, read)).toEqual([{ kind: 'skill', change: { skill: 'C#' } }])
})

test('two roles at one employer stay two', () => {
  const junior = {
    ...clinic,
    title: 'Student nurse',
    started_on: '2014-01-01',
    ended_on: '2015-08-01',
  }
  expect(proposed(known(withJobs(clinic)), withJobs(clinic, junior))).toEqual([
    { kind: 'experience', change: junior },
  ])
})

test('a proposal names the lines that say it', () => {
  const text = [
    'Adaeze Lindqvist',
    'Ward manager · Saint Mary',
    'Lead a ward of 24 beds,',
    'day and night.',
    'Wound Care, Roasting',
  ].join('\n')
  const read: ProfileDraft = {
    ...nurse,
    skills: ['Roasting'],
    experiences: [
      {
        ...icu,
        title: 'Ward manager',
        employer: 'Saint Mary',
        started_on: null,
        started_precision: null,
        ended_on: null,
        ended_precision: null,
        is_current: false,
        achievements: ['Lead a ward of 24 beds, day and night.'],
      },
    ],
  }
  expect(
    proposeChanges(known(nurse), read, text).map(({ kind, quote }) => [
      kind,
      quote.map(({ line }) => line),
    ]),
  ).toEqual([
    ['experience', [2, 3, 4]],
    ['skill', [5]],
  ])
})
