import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { leastRounds } from '../../../../tests/least-rounds.ts'
import type { Experience, ProfileDraft } from '../../contract/profile.ts'
import { plainLook } from '../../cv/text-line.ts'
import { placeLines, unplacedLines } from './place-lines.ts'

const job = (given: Partial<Experience>): Experience => ({
  employer: null,
  title: null,
  started_on: null,
  started_precision: null,
  ended_on: null,
  ended_precision: null,
  is_current: false,
  location: null,
  achievements: [],
  ...given,
})

const nothing: ProfileDraft = {
  contact: { name: null, email: null, phone: null, address: null },
  headline: null,
  summary: null,
  skills: [],
  languages: [],
  links: [],
  experiences: [],
  education: [],
  certificates: [],
}

const kept: ProfileDraft = {
  ...nothing,
  contact: {
    name: 'Ada Roy',
    email: 'ada.roy@example.com',
    phone: '+39 345 5550123',
    address: null,
  },
  headline: 'Registered nurse',
  summary: 'Nurse with a quiet voice on loud wards, for ten years now.',
  skills: ['Kubernetes', 'Microsoft Excel', 'Triage'],
  languages: [
    { name: 'German', level: null },
    { name: 'English', level: 'C1' },
  ],
  links: [{ label: 'LinkedIn', url: 'https://www.linkedin.com/in/ada-roy-example' }],
  experiences: [
    job({
      employer: 'Harbour Clinic',
      title: 'Ward nurse',
      location: 'Leeds, UK',
      started_on: '2019-04-01',
      started_precision: 'month',
      ended_on: '2023-08-01',
      ended_precision: 'month',
      achievements: ['Drafted leave plans for thirty nurses and calmed institutional clients.'],
    }),
    job({
      title: 'Barista',
      employer: 'Corner Café',
      started_on: '2016-01-01',
      started_precision: 'year',
    }),
  ],
  education: [
    {
      school: 'University of York',
      degree: 'B.S.',
      area: 'Computer Science',
      started_on: '2012-01-01',
      started_precision: 'year',
      ended_on: '2015-01-01',
      ended_precision: 'year',
    },
  ],
  certificates: [
    {
      name: 'Certified Public Accountant',
      issuer: 'Board of Leeds',
      issued_on: '2017-06-01',
      issued_precision: 'month',
    },
  ],
}

const place = (line: string, draft = kept) => placeLines(line, draft)[0]

describe('a field', () => {
  test.each([
    'Ada Roy',
    'ROY, Ada',
    'Dr. Ada Roy',
    'Ada Roy – Curriculum Vitae',
    'ada.roy@example.com | www.linkedin.com/in/ada-roy-example',
    'Phone: (+39) 345 5550123 (Mobile)',
    'Jena · ada.roy@example.com',
    'Ward nurse, Harbour Clinic, Leeds, UK\tApr 2019 – Aug 2023',
    'Ward nurse at Harbour Clinic',
    'Harbour Clinic\t2019-04-01 – 2023-08-31',
    '2019 – 2023',
    'Barista (weekends)',
    'Corner Cafe',
    'B.S. in Computer Science, GPA 3.7',
    'University of York, Leeds, 78%',
    'Certified Public Accountant (CPA), Jun 2017',
    '- Drafted leave plans for thirty nurses and calmed institutional clients.',
    'Tools: Kubernetes, MS Excel, triage',
    'Languages: German (native), English (C1)',
    'Allemand : langue maternelle',
    'Languages English (C1), German',
    'SKILLS Kubernetes, MS Excel',
  ])('holds "%s"', (line) => expect(place(line)).toBe('field'))

  test('goes on over line ends, also within a word', () => {
    const text = '- Drafted leave plans for thirty nurses and calmed insti-\ntutional clients.'
    expect(placeLines(text, kept)).toEqual(['field', 'field'])
    expect(placeLines('Harbour\nClinic', kept)).toEqual(['field', 'field'])
  })

  test('holds a sentence of which an engine changed a small word', () => {
    const line = 'Drafted all leave plans for thirty nurses and calmed institutional clients'
    expect(place(line)).toBe('field')
  })

  test('holds the levels in a column beside its languages', () => {
    expect(placeLines('Deutsch\nEnglisch\nMuttersprache\nC1', kept)).toEqual(Array(4).fill('field'))
    expect(place('langue maternelle')).toBe('unplaced')
  })
})

describe('nothing is lost without a word', () => {
  test.each([
    ['an employer beside a title', 'Ward nurse, Seaside Hospice'],
    ['an employer with the word of a skill', 'Kubernetes Bakery'],
    ['an employer with the name of a language', 'German Red Cross'],
    ['an employer with the word of an address', 'Example Ltd'],
    ['an employer before a colon', 'Seaside Hospice: Ward nurse'],
    ['an employer that is named like a personal fact', 'Age UK\tBarista'],
    ['a title with a personal word', 'Gender equality officer, Harbour Clinic'],
    ["a children's nurse", "Children's nurse, Leeds"],
    ['a photo editor', 'Photo editor'],
    ['a school of which every word is kept elsewhere', 'University of Leeds'],
    ['another time at a kept title', 'Barista 2009 – 2011'],
    ['a time alone', '2009 – 2011'],
    ['a part of a degree', 'B.S. in Computer Science, minor in Mathematics; GPA 3.7'],
    ['a licence in brackets', 'Barista (BAFA)'],
    ['an issuer', 'Certified Public Accountant (CPA), State Board of Ohio, Jun 2017'],
    ['a driving licence', 'Klassen B, BE, C1'],
    [
      'a number in a sentence',
      'Drafted leave plans for 45 nurses and calmed institutional clients',
    ],
    ['a name in a sentence', 'Drafted leave plans for thirty Harrogate nurses and calmed clients'],
    ['an award', 'Nurse of the year 2021'],
    ['an employer that begins like a heading', 'Research Seaside'],
    ['an employer behind a heading', 'Experience Seaside Hospice'],
    ['a publication', 'Roy A. (2019). A year on the ward. Journal of Loud Wards 18, 233–251.'],
    ['a skill like a heading, in a list', '- Leadership'],
    [
      'a paragraph behind a personal fact',
      'Nationality: French. Volunteer: reads to children since 2018',
    ],
    ['a sentence of kept skills', 'Moved the clinic to Kubernetes'],
  ])('%s is unplaced', (_what, line) => expect(place(line)).toBe('unplaced'))
})

describe('furniture', () => {
  test.each([
    '',
    '———',
    'Curriculum Vitae',
    'Page 1 of 2',
    'Seite 2 von 3',
    '- 4 -',
    'Available on request.',
    'References available upon request',
    'Email:',
    '3 years 4 months',
    'present)',
    'Berlin, 12. Mai 2024',
    'EXPERIENCE',
    '⚙ Skills',
    'MY EDUCATION:',
    'Berufserfahrung',
    'Expérience professionnelle',
    'Experiencia laboral',
    'Esperienza professionale',
    'Experiência profissional',
    'Werkervaring',
    'Doświadczenie zawodowe',
    'Pracovní zkušenosti',
    'Arbetslivserfarenhet',
    'Arbeidserfaring',
    'Erhvervserfaring',
    'Työkokemus',
    'İŞ DENEYİMİ',
    'Опыт работы',
    'Досвід роботи',
    'Experiență profesională',
  ])('is "%s"', (line) => expect(place(line)).toBe('furniture'))
})

describe('personal', () => {
  test.each([
    'Date of birth: 14/02/1990',
    'Geburtsdatum\t23.08.1984 in Eberswalde',
    'née le 12 mars 1990 à Lyon',
    'Nationality Nigerian',
    'verheiratet, zwei Kinder',
    'Address: Via Salvecchio 1, 24129 Bergamo, Italy',
    'Date of birth: 14/02/1990 Nationality: Italian Gender: Female',
  ])('is "%s"', (line) => expect(place(line)).toBe('personal'))

  test('leaves what stands beside it', () => {
    expect(place('Birthday: 3 May Languages: German, English')).toBe('field')
    expect(place('Birthday: 3 May Employer: Seaside Hospice')).toBe('unplaced')
  })
})

/** Words that no lexicon has, so that only the draft decides. */
const word = fc.stringMatching(/^[bdgkz][aeu][bdgkz][aeu][bdgkz]{2}[aeu]x$/)
const words = fc.uniqueArray(word, { minLength: 12, maxLength: 12 })

function jobsOf(all: string[]) {
  const [a, b, c, d, ...rest] = all
  return {
    first: job({ title: `${a} ${b}`, achievements: [rest.slice(0, 5).join(' ')] }),
    second: job({ employer: `${c} ${d}` }),
    lines: [`${a} ${b}`, `- ${rest.slice(0, 5).join(' ')}`, `${c} ${d}`],
  }
}

describe('for any words', () => {
  test('a line is a field while its entry is in the draft, and only then', () => {
    fc.assert(
      fc.property(words, (all) => {
        const { first, second, lines } = jobsOf(all)
        const with_ = (...experiences: Experience[]) =>
          placeLines(lines.join('\n'), { ...nothing, experiences })
        expect(with_()).toEqual(['unplaced', 'unplaced', 'unplaced'])
        expect(with_(second)).toEqual(['unplaced', 'unplaced', 'field'])
        expect(with_(first)).toEqual(['field', 'field', 'unplaced'])
        expect(with_(first, second)).toEqual(['field', 'field', 'field'])
      }),
    )
  })

  test('a line keeps its place in any order of lines that stand alone', () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 0, max: 5 }), (all, turn) => {
        const { first, lines } = jobsOf(all)
        const alone = [...lines, 'Curriculum Vitae', 'Nationality: Dutch', '3 years 4 months']
        const moved = [...alone.slice(turn), ...alone.slice(0, turn)]
        const placed = (order: string[]) => {
          const places = placeLines(order.join('\n\n'), { ...nothing, experiences: [first] })
          return Object.fromEntries(order.map((line, at) => [line, places[2 * at]]))
        }
        expect(placed(moved)).toEqual(placed(alone))
      }),
    )
  })

  test('any text gets one place for each of its lines', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        expect(placeLines(text, kept)).toHaveLength(text.split('\n').length)
      }),
    )
  })
})

test('lines have their numbers in the text and their pages, as many as a cv keeps', () => {
  const text = 'Ada Roy\n\nNurse of the year 2021\nBarista\nAge UK'
  const looks = [1, 1, 1, 1, 2].map((page) => plainLook(page))
  expect(unplacedLines(text, kept, looks)).toEqual([
    { line: 3, page: 1 },
    { line: 5, page: 2 },
  ])
  const lines = unplacedLines('Nurse of the year\n'.repeat(9000), kept)
  expect([lines.length, lines.at(-1)]).toEqual([2500, { line: 2500, page: null }])
})

test('lines that the reader never reads are in no field', () => {
  const places = placeLines(`${'\n'.repeat(6000)}Barista`, kept)
  expect(places[6000]).toBe('unplaced')
})

test.each([
  ['without spaces', 'a'.repeat(199_000)],
  ['of dots', 'a.'.repeat(99_000)],
  ['of digits', '1 '.repeat(99_000)],
  ['of lines', 'a\n'.repeat(99_000)],
])('a hostile text %s is done in time', async (_what, text) => {
  expect(await leastRounds(2000, () => placeLines(text, kept))).toBeLessThan(2000)
})

test('the time grows with the lines, not with their square', () => {
  const vocabulary =
    'led managed 2019 budget clinic nurse of the with Excel Kubernetes team in for Leeds and to – March patients'.split(
      ' ',
    )
  const lines = Array.from({ length: 2500 }, (_, line) =>
    Array.from({ length: 12 }, (_, at) => vocabulary[(line * (at + 3) + at * at) % 22]).join(' '),
  )
  /** in ms of this thread's CPU, the least of some runs */
  const timeOf = (count: number) => {
    const own = lines.slice(0, count)
    const experiences = Array.from({ length: Math.ceil(count / 40) }, (_, at) =>
      job({ title: `Nurse ${at}`, achievements: own.slice(at * 40, at * 40 + 40) }),
    )
    const runs = Array.from({ length: 4 }, () => {
      const before = process.threadCpuUsage()
      placeLines(own.join('\n'), { ...kept, experiences })
      return process.threadCpuUsage(before).user / 1000
    })
    return Math.min(...runs)
  }
  timeOf(500) // compiles it
  // Four times the lines: a square would take sixteen times as long.
  expect(timeOf(2500)).toBeLessThan(9 * timeOf(625))
})
