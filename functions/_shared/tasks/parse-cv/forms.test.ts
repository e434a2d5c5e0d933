// Jobs in forms and tables: what their labels, columns and remarks mean.
import { expect, test } from 'vitest'
import { parseCvBuiltin } from './builtin.ts'

const read = (experience: string) =>
  parseCvBuiltin({ text: `Ada Poe\n\nExperience\n${experience}`, links: [] }).experiences.map(
    ({ title, employer, location, started_on, ended_on }) => ({
      job: [title, employer, location],
      dates: [started_on?.slice(0, 7) ?? null, ended_on?.slice(0, 7) ?? null],
    }),
  )

test('the first and the last day may have a label each', () => {
  const text = `Employer:\tLakeshore Hospital
Shift:\tnights
Position:\tNurse
From:\t12/2020
To:\t03/2025
Duties:
- Kept the ward
Reason for leaving:\tmoved

Employer:\tHarbour Inn
Position:\tCook
From:\t08/2013
To:\t11/2020`
  expect(read(text)).toEqual([
    { job: ['Nurse', 'Lakeshore Hospital', null], dates: ['2020-12', '2025-03'] },
    { job: ['Cook', 'Harbour Inn', null], dates: ['2013-08', '2020-11'] },
  ])
})

test('a table may have a column for each of the two dates', () => {
  const text = `Employer\tPosition\tPlace\tFrom\tTo
Lakeshore Hospital\tNurse\tLeeds\t06/2021\tpresent
Harbour Inn\tCook\t08/2013\t11/2020`
  expect(read(text)).toEqual([
    { job: ['Nurse', 'Lakeshore Hospital', 'Leeds'], dates: ['2021-06', null] },
    { job: ['Cook', 'Harbour Inn', null], dates: ['2013-08', '2020-11'] },
  ])
})

test.each(['Full-time · 4 yrs 4 mos', 'Zkrácený úvazek · 4 roky 4 měs.', 'Vakituinen · 4 vuotta'])(
  'how much and how long a person worked is no name: %s',
  (terms) => {
    const text = `Lakeshore Hospital\n${terms}\nNurse\nDec 2020 – Mar 2025\nWard helper\nAug 2018 – Nov 2020`
    expect(read(text).map(({ job }) => job)).toEqual([
      ['Nurse', 'Lakeshore Hospital', null],
      ['Ward helper', 'Lakeshore Hospital', null],
    ])
  },
)

test('a line may list several jobs at one employer', () => {
  const text = `Harbour Inn\tHull\nHead Chef (2020 – 2024); Cook (2017 – 2020)`
  expect(read(text).map(({ job }) => job.slice(0, 2))).toEqual([
    ['Head Chef', 'Harbour Inn'],
    ['Cook', 'Harbour Inn'],
  ])
})

test('a duty that ends with "since" and a year starts no job', () => {
  const text = `Aarhus Universitet\tAarhus\nPædagog (April 2017 – Oktober 2026)\nAnsvar for SFO'ens uderum siden 2024`
  expect(read(text).map(({ job }) => job[0])).toEqual(['Pædagog'])
})

test.each([
  'St. Olavs hospital',
  'City Works Dept.',
  'Werkzeugbau Lang & Cie.',
  'Smed Hansens Eftf.',
])('a stop inside or behind a name ends no sentence: %s', (employer) => {
  const text = `Nurse\n${employer}\n2019 – 2021\n- Kept the ward\n\nCook\nHarbour Inn\n2015 – 2018`
  expect(read(text).map(({ job }) => job[1])).toEqual([employer, 'Harbour Inn'])
  const beside = `${employer}, 2019 – 2021\nNurse\n- Kept the ward\n\nHarbour Inn, 2015 – 2018\nCook`
  expect(read(beside).map(({ job }) => job[1])).toEqual([employer, 'Harbour Inn'])
})
