// Kinds of CVs that public reports of faults are about, as small CVs of our own.
import { expect, test } from 'vitest'
import type { ProfileDraft } from '../../contract/profile.ts'
import { parseCvBuiltin } from './builtin.ts'

const read = (text: string): ProfileDraft => parseCvBuiltin({ text, links: [] })
const jobs = ({ experiences }: ProfileDraft) =>
  experiences.map(({ title, employer }) => [title, employer])

test('dates alone above a list: its first item names the job', () => {
  const { experiences } = read(`Mira Holm
mira@example.com

Experience
May 2019 - Present
- Head of Laundry, Grand Hotel Fjord
- Planned the shifts of nine people
Jan 2015 - Apr 2019
- Porter, Villa Park Hotel
- Carried 60 bags a day`)
  expect(experiences.map(({ title, employer }) => [title, employer])).toEqual([
    ['Head of Laundry', 'Grand Hotel Fjord'],
    ['Porter', 'Villa Park Hotel'],
  ])
  expect(experiences[0]?.achievements).toEqual(['Planned the shifts of nine people'])
})

test('a job without an employer has that of the one above only where it fits', () => {
  const text = (last: string) => `Mira Holm
mira@example.com

Experience
Surveyor, Hill & Dale Ltd\tApr 2016 – Mar 2019
- Measured roads
${last}
- Drew maps`
  expect(jobs(read(text('Junior Surveyor\tMay 2014 – Mar 2016')))[1]?.[1]).toBe('Hill & Dale Ltd')
  expect(jobs(read(text('Freelance Surveyor\tMay 2014 – Mar 2016')))[1]?.[1]).toBeNull()
  expect(jobs(read(text('Surveyor\tSep 2023 – present')))[1]?.[1]).toBeNull()
})

test('how long a job took is no part of its title', () => {
  const text = `Ada Poe\n\nDeneyim\n- 2015 – 2021, 5 yıl 7 ay: Hemşire, Özel Güneş Tıp Merkezi`
  expect(jobs(read(text))).toEqual([['Hemşire', 'Özel Güneş Tıp Merkezi']])
})

test('a heading between two jobs is no achievement', () => {
  const draft = read(`Mira Holm
mira@example.com

Relevant experience
Cashier, Corner Bank, Leeds\t2021 – Present
- Served 70 people a day
Kitchen Work Experience
Cook, Harbour Inn, Hull\t2018 – 2021
- Cooked for 40 guests`)
  expect(jobs(draft)).toEqual([
    ['Cashier', 'Corner Bank'],
    ['Cook', 'Harbour Inn'],
  ])
  expect(draft.experiences[0]?.achievements).toEqual(['Served 70 people a day'])
})

test.each([
  ['B.A.Sc. Chemical Engineering', 'B.A.Sc.', 'Chemical Engineering'],
  ['M.F.A. Sculpture', 'M.F.A.', 'Sculpture'],
  ['B.S.N. Nursing', 'B.S.N.', 'Nursing'],
])('a degree with several points stays whole: %s', (written, degree, area) => {
  const { education } = read(`Mira Holm\n\nEducation\n${written}, University of Hull\t2014`)
  expect(education).toMatchObject([{ degree, area, school: 'University of Hull' }])
})

test('a grade behind the name of a school is no part of it', () => {
  const { education } = read(
    `Mira Holm\n\nEducation\nMaster of Science Geology, Hill State University GPA 3.8\t2019 – 2021`,
  )
  expect(education[0]?.school).toBe('Hill State University')
})

test('levels of single skills stand below the name of a language', () => {
  const { languages } = read(`Mira Holm

LANGUAGE SKILLS
MOTHER TONGUE(S): Danish
Other language(s):
English
Listening C1 Reading C1 Spoken production B2 Spoken interaction B2 Writing B2
French
Listening A2 Reading A2 Spoken production A2 Spoken interaction A2 Writing A2`)
  expect(languages.map(({ name, level }) => [name, level?.toLowerCase()])).toEqual([
    ['Danish', 'mother tongue'],
    ['English', 'c1/b2'],
    ['French', 'a2'],
  ])
})

test('a name that a narrow column breaks is one', () => {
  const { certificates, skills } = read(`Mira Holm

Top Skills
Terraform
Go (Programming
Language)

Certifications
Certified Kubernetes
Administrator

Experience
Engineer, Cloud Nine Ltd\t2019 – 2021`)
  expect(certificates.map(({ name }) => name)).toEqual(['Certified Kubernetes Administrator'])
  expect(skills).toEqual(expect.arrayContaining(['Terraform', 'Go']))
})
