import { expect, test } from 'vitest'
import { parseCvBuiltin } from './builtin.ts'

const jobs = (experience: string) =>
  parseCvBuiltin({ text: `Ada Poe\n\nExperience\n${experience}`, links: [] }).experiences.map(
    ({ title, employer }) => [title, employer],
  )

test('a job and its employer may stand in one line with nothing between them', () => {
  const text = `01/2020 – 03/2021 Asistent medical generalist Regina Maria\n- Kept the ward\n
04/2018 – 12/2019 Infirmier Spitalul Județean de Urgență, Iași\n- Helped the patients\n
02/2015 – 03/2018 Commerciale itinérante Jardiland`
  expect(jobs(text)).toEqual([
    ['Asistent medical generalist', 'Regina Maria'],
    ['Infirmier', 'Spitalul Județean de Urgență'],
    ['Commerciale itinérante', 'Jardiland'],
  ])
})

test('a longer title stays whole where the employer has a line or a mark of its own', () => {
  const below = `01/2020 – 03/2021 Operator CNC\nBudimex S.A.\n\n04/2018 – 12/2019 Spawacz MIG/MAG\nAlfa Stal`
  expect(jobs(below).map(([title]) => title)).toEqual(['Operator CNC', 'Spawacz MIG/MAG'])
  const beside = `2018 – 2020\tKlantmanager Werk & Inkomen, Gemeente Best\n\n2015 – 2017\tBeleidsmedewerker Sociaal Domein, UWV`
  expect(jobs(beside)).toEqual([
    ['Klantmanager Werk & Inkomen', 'Gemeente Best'],
    ['Beleidsmedewerker Sociaal Domein', 'UWV'],
  ])
})
