import fc from 'fast-check'
import { expect, test } from 'vitest'
import { PEOPLE, personIn } from '../../../../tests/cv-files/people.ts'
import { profileDraft } from '../../contract/profile.ts'
import { type Resume, resume } from '../../contract/resume.ts'
import { known } from '../propose/testing.ts'
import { readResume } from './read-resume.ts'
import { resumeText } from './resume-text.ts'
import { writeResume } from './write-resume.ts'

/** Every part of the standard, and what it does not know. */
const FULL = resume.parse({
  $schema: 'https://example.com/schema.json',
  basics: {
    name: 'Ada Lovelace',
    label: 'Analyst',
    image: '',
    email: 'ada@example.com',
    phone: '1',
    url: 'https://ada.example.com',
    summary: 'Analyses engines.',
    location: {
      address: 'Quay 1',
      postalCode: '2611',
      city: 'Delft',
      countryCode: 'NL',
      region: 'ZH',
    },
    profiles: [
      { network: 'GitHub', username: 'ada', url: 'https://github.com/ada' },
      { network: 'Nowhere', username: 'ada' },
    ],
  },
  work: [
    {
      name: 'Engine Works',
      location: 'London',
      description: 'Engines',
      position: 'Analyst',
      url: 'https://e.example',
      startDate: '2020',
      summary: 'Led the notes.',
      highlights: ['Wrote note G.', 'Found an error.'],
    },
    {
      name: 'Engine Works',
      position: 'Clerk',
      startDate: '2018-03',
      endDate: '2019-12-31',
      summary: '',
      highlights: [],
    },
    { name: '', position: '', startDate: 'soon' },
  ],
  volunteer: [
    {
      organization: 'Coding club',
      position: 'Teacher',
      startDate: '2012-01-01',
      endDate: '2013-01-01',
      highlights: ["Awarded 'Teacher of the month'"],
    },
  ],
  education: [
    {
      institution: 'University of London',
      url: 'https://u.example',
      area: 'Mathematics',
      studyType: 'BSc',
      startDate: '2014-09-01',
      endDate: '2017',
      score: '4.0',
      courses: ['Logic'],
    },
  ],
  awards: [{ title: 'Medal', date: '2021-11-01', awarder: 'Society', summary: 'For notes.' }],
  certificates: [{ name: 'Steam', date: '2019-05-01', issuer: 'Board', url: 'https://s.example' }],
  publications: [
    { name: 'Sketch', publisher: 'Taylor', releaseDate: '1843', summary: 'A sketch.' },
  ],
  skills: [
    { name: 'Languages', level: 'Master', keywords: ['Ada', 'C++'] },
    { name: 'Steam', level: 'Good', keywords: [] },
    { name: 'More', keywords: ['Ada'] },
  ],
  languages: [{ language: 'English', fluency: 'Native' }, { language: 'French' }],
  interests: [{ name: 'Birds', keywords: ['Ferrets'] }],
  references: [{ name: 'Charles', reference: 'Exact.' }],
  projects: [{ name: 'Engine', highlights: ['Planned it'], keywords: ['Brass'], roles: ['Lead'] }],
  meta: { version: 'v1.0.0' },
  'x-own': { kept: true },
})

const back = (document: Resume) => {
  const draft = readResume(document)
  return writeResume(known(draft), draft.contact, document)
}

test('a document that comes back unchanged is the same', () => {
  expect(back(FULL)).toEqual(FULL)
  expect(Object.keys(back(FULL))).toEqual(Object.keys(FULL))
})

test.each<[string, object]>([
  ['nothing but a name', { basics: { name: 'Ada' } }],
  ['empty parts', { basics: {}, work: [], skills: [], languages: [] }],
  [
    'one job twice',
    {
      work: [
        { name: 'A', position: 'B' },
        { name: 'A', position: 'B' },
      ],
    },
  ],
  [
    'a school named with an accent alone',
    { education: [{ institution: '\u{11638}', endDate: '' }] },
  ],
  ['an employer named with signs', { work: [{ name: '😀', position: ' ', startDate: '' }] }],
])('%s comes back unchanged', (_what, document) => {
  const parsed = resume.parse(document)
  expect(back(parsed)).toEqual(parsed)
})

test('what a profile has a place for is read, and fits the contract', () => {
  const draft = readResume(FULL)
  expect(profileDraft.safeParse(draft).error).toBeUndefined()
  expect(draft).toMatchObject({
    contact: { name: 'Ada Lovelace', address: 'Quay 1, 2611 Delft, ZH, NL' },
    headline: 'Analyst',
    skills: ['Ada', 'C++', 'Steam'],
    links: [{ label: 'Website' }, { label: 'GitHub' }],
  })
  expect(draft.experiences).toEqual([
    {
      employer: 'Engine Works',
      title: 'Analyst',
      location: 'London',
      started_on: '2020-01-01',
      started_precision: 'year',
      ended_on: null,
      ended_precision: null,
      is_current: true,
      achievements: ['Led the notes.', 'Wrote note G.', 'Found an error.'],
    },
    {
      employer: 'Engine Works',
      title: 'Clerk',
      location: null,
      started_on: '2018-03-01',
      started_precision: 'month',
      ended_on: '2019-12-31',
      ended_precision: 'day',
      is_current: false,
      achievements: [],
    },
    expect.objectContaining({ employer: 'Coding club', title: 'Teacher' }),
  ])
})

test('any document is read into a draft that fits the contract', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('2020-02-30', '2020-02-29', '2020', 'javascript:alert(1)', 'http://[', ' '),
    fc.constantFrom('x'.repeat(5000), '😀'.repeat(400), '\ud83d', 'https://example.com/a b'),
  )
  const entry = (...keys: string[]) =>
    fc.record(Object.fromEntries(keys.map((key) => [key, text])), { requiredKeys: [] })
  const list = (...keys: string[]) => fc.array(entry(...keys), { maxLength: 3 })
  const documents = fc.record({
    basics: fc.record({
      ...{ name: text, label: text, url: text, summary: text },
      location: entry('address', 'city'),
      profiles: list('network', 'url'),
    }),
    work: list('name', 'position', 'location', 'startDate', 'endDate', 'summary'),
    education: list('institution', 'area', 'startDate', 'endDate'),
    certificates: list('name', 'date'),
    skills: list('name'),
    languages: list('language', 'fluency'),
  })
  fc.assert(
    fc.property(documents, (document) => {
      const parsed = resume.parse(document)
      expect(profileDraft.safeParse(readResume(parsed)).error).toBeUndefined()
      expect(back(parsed)).toEqual(parsed)
    }),
  )
})

test('an edit of the profile reaches the document, and all else stays', () => {
  const draft = readResume(FULL)
  const facts = known(draft)
  const [analyst, clerk, teacher] = facts.experiences
  const edited = writeResume(
    {
      ...facts,
      headline: 'Head of analysis',
      skills: ['C++', 'Brass'],
      experiences: [
        { ...analyst!, title: 'Chief analyst', achievements: analyst!.achievements.slice(0, 2) },
        teacher!,
      ],
      languages: [{ name: 'English', level: null }],
    },
    { ...draft.contact, address: 'Leiden' },
    FULL,
  )
  expect(clerk?.title).toBe('Clerk')
  expect(edited.basics).toEqual({
    ...FULL.basics,
    label: 'Head of analysis',
    location: { address: 'Leiden' },
  })
  expect(edited.work).toEqual([
    { ...FULL.work![0], position: 'Chief analyst', highlights: ['Wrote note G.'] },
    FULL.work![2],
  ])
  expect(edited.volunteer).toEqual(FULL.volunteer)
  expect(edited.skills).toEqual([
    { name: 'Languages', level: 'Master', keywords: ['C++'] },
    { name: 'Brass' },
  ])
  expect(edited.languages).toEqual([{ language: 'English' }])
  expect(edited).toMatchObject({
    awards: FULL.awards,
    projects: FULL.projects,
    'x-own': { kept: true },
  })
})

test.each(PEOPLE.map(({ profession, profile }) => [profession, profile] as const))(
  'the profile of the %s survives a document',
  (_profession, profile) => {
    const written = writeResume(known(profile), profile.contact, null)
    expect(readResume(resume.parse(JSON.parse(JSON.stringify(written))))).toEqual(profile)
  },
)

test('contact data that no key opens is left out or as imported', () => {
  const { profile } = personIn('nurse')
  expect(writeResume(known(profile), null, null).basics).not.toHaveProperty('email')
  expect(writeResume(known(profile), null, FULL).basics?.email).toBe('ada@example.com')
})

test('its text has every sentence on a line of its own', () => {
  const lines = resumeText(FULL).split('\n')
  for (const line of [
    'Ada Lovelace',
    'Analyst',
    '- Wrote note G.',
    'WORK EXPERIENCE',
    'For notes.',
    '- Logic',
  ])
    expect(lines).toContain(line)
})

test('a part of another shape is read as missing', () => {
  const read = readResume(
    resume.parse({ work: 'none', basics: { name: 7 }, skills: [{ name: 'Ada' }] }),
  )
  expect(read).toMatchObject({ experiences: [], contact: { name: null }, skills: ['Ada'] })
})

test.each([[null], ['text'], [[]], [{}], [{ title: 'A package' }]])('%j is no resume', (value) => {
  expect(resume.safeParse(value).success).toBe(false)
})
