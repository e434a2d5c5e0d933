import { expect, test } from 'vitest'
import { parseCvBuiltin } from './builtin.ts'
import { splitSections } from './sections.ts'

const kindsOf = (text: string) => splitSections(text).map(({ kind }) => kind)
const read = (text: string) => parseCvBuiltin({ text, links: [] })

test.each([
  ['PROFESSIONALEXPERIENCE', 'experience'],
  ['Where I have worked', 'experience'],
  ['Where I have learnt', 'education'],
  ['What I bring', 'skills'],
  ['INTERNSHIPS AND PART-TIME WORK', 'experience'],
  ['Berufserfahrung / Work Experience', 'experience'],
  ['Compétences métier', 'skills'],
  ['RESEARCH PROJECTS', 'other'],
  ['IV. Expérience', 'experience'],
  ['MIJN OPLEIDING', 'education'],
  ['İŞ TECRÜBELERİ', 'experience'],
  ['Навыки работы с людьми', 'skills'],
])('"%s" opens a section', (heading, kind) => {
  expect(kindsOf(`Ada Poe\n\n${heading}\nsomething`)).toEqual(['head', kind])
})

test.each(['Managing Projects for the board, and skills', 'my skills', 'Led projects'])(
  '"%s" opens no section',
  (line) => expect(kindsOf(`Ada Poe\n\n${line}\nsomething`)).toEqual(['head']),
)

test('a heading on the line of its text still opens its section', () => {
  expect(
    kindsOf('Ada Poe\nSkills C#, SQL, Azure\nWork experience 04/2022 – 07/2022\nEngineer'),
  ).toEqual(['head', 'skills', 'experience'])
})

test.each(['Scuola', 'Praca'])('"%s" inside a job opens no section', (word) => {
  const text = `Ada Poe\n\nExperience\nNurse, Lakeshore Hospital\t2019 – 2021\n${word}\nmore`
  expect(kindsOf(text)).toEqual(['head', 'experience'])
})

test('a person who lists only projects has worked on them', () => {
  const { experiences } = read(`Ada Poe

RESEARCH PROJECTS
Lake Survey
University of Lund | 2019 - 2021

River Survey
University of Bremen | 2016 - 2019`)
  expect(experiences.map(({ employer }) => employer)).toEqual([
    'University of Lund',
    'University of Bremen',
  ])
})

test('dated qualifications are certificates, and others are skills', () => {
  const passed = read('Ada Poe\n\nQualifications\nChartered Accountant, ICAEW, 2011\nAAT, 2008')
  expect(passed.certificates.map(({ name }) => name)).toEqual(['Chartered Accountant', 'AAT'])
  expect(read('Ada Poe\n\nQualifications\nPython, SQL, Git').skills).toEqual([
    'Python',
    'SQL',
    'Git',
  ])
})

test('a pause between jobs is no job', () => {
  const { experiences } = read(`Ada Poe

Experience
Nurse, Lakeshore Hospital\t2019 – 2021
Parental leave\t2017 – 2019
Karenz (zwei Kinder)\t2013 – 2015`)
  expect(experiences.map(({ title }) => title)).toEqual(['Nurse'])
})

test("sentences show only skills of the person's trade", () => {
  const { skills } = read(`Ada Poe

Skills
Python, SQL, Docker, Git, Kubernetes, PostgreSQL

Experience
Engineer, Acme GmbH\t2019 – 2021
- Moved Redis to Terraform with good teamwork, and took the barista course`)
  expect(skills).toContain('Redis')
  expect(skills).toContain('Terraform')
  expect(skills).not.toContain('Teamwork')
  expect(skills.join()).not.toMatch(/barista/i)
})

test('a label below a job opens no section', () => {
  const text = 'Ada Poe\n\nДосвід\nПосада: Кухар\nДосягнення:\n- Меню\n\nДосягнення\nПриз'
  expect(kindsOf(text)).toEqual(['head', 'experience', 'other'])
})

test('a list of services with dates is no list of jobs', () => {
  const { experiences } = read(`Ada Poe

EXPERIENCE
Nurse, Lakeshore Hospital\t2019 – 2021

LANGUAGES
English, German

SERVICE
- Organiser of a reading group for displaced students, 2022–2023
- Diversity committee, School of GeoSciences, 2021–2023`)
  expect(experiences.map(({ title }) => title)).toEqual(['Nurse'])
})

test('what happened since a year inside a job starts no job', () => {
  const { experiences } = read(`Ada Poe

Experience
Nurse, Lakeshore Hospital\t2019 – 2021
Full responsibility for the ward since 2020
Ward Nurse, Calder Hospital\t01.2016  12.2019`)
  expect(experiences.map(({ title }) => title)).toEqual(['Nurse', 'Ward Nurse'])
})

test('a lone year beside ranges is the beginning and the end', () => {
  const { experiences } = read(`Ada Poe

Experience
Nurse, Lakeshore Hospital\t2019 – 2021
Baker, Bean Bakery\t2017`)
  expect(experiences[1]).toMatchObject({ started_on: '2017-01-01', ended_on: '2017-01-01' })
})
