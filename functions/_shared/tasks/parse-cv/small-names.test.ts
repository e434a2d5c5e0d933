import { expect, test } from 'vitest'
import { parseCvBuiltin } from './builtin.ts'

const jobs = (experience: string) =>
  parseCvBuiltin({ text: `Ada Poe\n\nExperience\n${experience}`, links: [] }).experiences.map(
    ({ title, employer }) => [title, employer],
  )

test.each(['simit sarayı', 'bagels & beans', 'restaurant la mama', 'bol'])(
  'an employer who writes the name in small letters is read as the others: %s',
  (name) => {
    const rows = `2019 – 2021\tNurse\nLakeshore Hospital\nKept the books\n\n2016 – 2019\tCook\n${name}`
    expect(jobs(rows)).toEqual([
      ['Nurse', 'Lakeshore Hospital'],
      ['Cook', name],
    ])
    const above = `Lakeshore Hospital\nNurse\t2019 – 2021\n- Kept the books\n\n${name}\nCook\t2016 – 2019`
    expect(jobs(above)).toEqual([
      ['Nurse', 'Lakeshore Hospital'],
      ['Cook', name],
    ])
  },
)

test('an employer with an English ending above the job is no sentence', () => {
  const text = `Praxis, Antwerpen\nMonteur\t2020 – 2024\n- Kassa\n\nMetaalbewerking Smit, Leuven\nLasser\t2018 – 2020`
  expect(jobs(text)).toEqual([
    ['Monteur', 'Praxis'],
    ['Lasser', 'Metaalbewerking Smit'],
  ])
})

test('the rest of a duty in small letters above the next job is no employer', () => {
  const text = `Lakeshore Hospital\nNurse\t2019 – 2021\nKept the books of the ward together with the team\nand the doctors\nWard Nurse\t2016 – 2019`
  expect(jobs(text)).toEqual([
    ['Nurse', 'Lakeshore Hospital'],
    ['Ward Nurse', 'Lakeshore Hospital'],
  ])
})
