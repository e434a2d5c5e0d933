import { expect, test } from 'vitest'
import { parseCvBuiltin } from './builtin.ts'
import { readEducation } from './education.ts'
import { readLines } from './lines.ts'

test.each<[string, string | null, string | null, string | null]>([
  [
    'B.S. in Computer Science, minor in Mathematics; GPA 3.7\nTexas State University',
    'Texas State University',
    'B.S.',
    'Computer Science',
  ],
  ['Matura, BORG Feldbach\tJuni 1999', 'BORG Feldbach', 'Matura', null],
  [
    'Master of Science, Physics\nRWTH Aachen\t10/2010 – 03/2013',
    'RWTH Aachen',
    'Master of Science',
    'Physics',
  ],
  [
    '09/2003 – 06/2006\tAusbildung, Elektroniker\nElektro Lindner, Bernau',
    'Elektro Lindner',
    'Ausbildung',
    'Elektroniker',
  ],
  [
    'Senior High School, Social Sciences\nSMA Negeri 3 Solo\n2019 – 2022',
    'SMA Negeri 3 Solo',
    'Senior High School',
    'Social Sciences',
  ],
  [
    'MAT, Science Education with Portland State University\n2012 to 2013',
    'Portland State University',
    'MAT',
    'Science Education',
  ],
  [
    'Legal Practice Course, Distinction — University of Exeter (2010 – 2011)',
    'University of Exeter',
    'Legal Practice Course',
    null,
  ],
  [
    'Doktoratsstudium, Psychologie, Universität Salzburg\t2005 – 2009',
    'Universität Salzburg',
    'Doktoratsstudium',
    'Psychologie',
  ],
  ['Curso de Logística – SENA Cali\t2016', 'SENA Cali', 'Curso de Logística', null],
  [
    'Máster en Formación del Profesorado (Lengua y Literatura)\nUNIR\t2005 – 2009',
    'UNIR',
    'Máster en Formación del Profesorado',
    'Lengua y Literatura',
  ],
  ['MBO 4: Verpleegkunde\nROC Eindhoven\t2017 – 2019', 'ROC Eindhoven', 'MBO 4', 'Verpleegkunde'],
  [
    'BSc (Hons) Biochemistry, Leeds University\t2019',
    'Leeds University',
    'BSc (Hons)',
    'Biochemistry',
  ],
  ['PhD in Physics – Princeton University\t2010 – 2014', 'Princeton University', 'PhD', 'Physics'],
  [
    'GCSEs in English, Maths\nHarrogate School\t2015 – 2018',
    'Harrogate School',
    'GCSEs',
    'English',
  ],
])('%j', (text, school, degree, area) => {
  expect(readEducation(readLines(text))).toMatchObject([{ school, degree, area }])
})

test('a separate degree belongs to the school below it, not above it', () => {
  const text = `Master Studies Digital Media
University of Bremen | 2012 - 2015

Bachelor Studies Digital Media
University of Lund | 2007 - 2011`
  expect(readEducation(readLines(text))).toMatchObject([
    { degree: 'Master Studies', school: 'University of Bremen', ended_on: '2015-01-01' },
    { degree: 'Bachelor Studies', school: 'University of Lund', ended_on: '2011-01-01' },
  ])
})

test('a remark below a degree is no school', () => {
  expect(
    readEducation(readLines('BSc Nursing\tLeeds University\t2014\nThesis: On Sleep')),
  ).toMatchObject([{ school: 'Leeds University' }])
})

test('the head of a table and a grade are no studies', () => {
  const text = `Period\tSchool\tDegree
2012 – 2016\tLeeds University\tBSc Biology
Grade: 2:1
2009 – 2012\tHarrogate School\tA-levels`
  expect(readEducation(readLines(text)).map(({ school }) => school)).toEqual([
    'Leeds University',
    'Harrogate School',
  ])
})

test('studies without a heading below the jobs are no jobs', () => {
  const text = `Anna Kowalska

Doświadczenie
Tester, Comarch
2010 – 2021

magister inżynier Informatyka, Politechnika Warszawska
2006 – 2010`
  const { experiences, education } = parseCvBuiltin({ text, links: [] })
  expect(experiences).toHaveLength(1)
  expect(education).toMatchObject([{ school: 'Politechnika Warszawska', area: 'Informatyka' }])
})
