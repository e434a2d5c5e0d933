import { expect, test } from 'vitest'
import { CV_LAYOUTS, makeCvPdf } from '../../../../tests/cv-files/make-cv-pdf.ts'
import { PEOPLE } from '../../../../tests/cv-files/people.ts'
import { some } from '../../ai/testing.ts'
import { extractText } from '../../cv/extract-text.ts'
import { known } from '../propose/testing.ts'
import type { CvLine } from './cv-words.ts'
import { findInCv, type SoughtProfile } from './find-in-cv.ts'

const linesOf = (text: string): CvLine[] =>
  text.split('\n').flatMap((said, at) => (said.trim() ? [{ line: at + 1, text: said }] : []))

const nobody: SoughtProfile = {
  headline: null,
  summary: null,
  skills: [],
  languages: [],
  experiences: [],
  education: [],
  certificates: [],
}
const job = (id: string, title: string | null, employer: string | null, more = {}) => ({
  id,
  title,
  employer,
  started_on: null as string | null,
  ended_on: null as string | null,
  achievements: [] as { id: string; text: string }[],
  ...more,
})

test.each(CV_LAYOUTS)('each fact of a %s PDF is found where it is written', async (layout) => {
  for (const person of some(PEOPLE)) {
    const { text } = await extractText(await makeCvPdf(person, layout), 'cv.pdf')
    const lines = linesOf(text)
    const profile = known(person.profile)
    const places = findInCv(lines, profile)
    const said = (key: string) =>
      lines
        .filter(({ line }) => places.get(key)?.includes(line))
        .map(({ text }) => text)
        .join(' ')
    for (const { id, title, employer, achievements } of profile.experiences) {
      expect(said(id)).toContain(title)
      expect(said(id)).toContain(employer)
      for (const one of achievements) expect(said(one.id)).toBe(`- ${one.text}`)
    }
    for (const { id, school } of profile.education) expect(said(id)).toContain(school)
    for (const { id, name } of profile.certificates) expect(said(id)).toContain(name)
    for (const skill of profile.skills) expect(said(`skill:${skill}`)).toContain(skill)
    if (profile.summary) expect(said('summary')).toContain(profile.summary)
  }
})

test('a sentence over several lines is found, with a word divided between them', () => {
  const lines = linesOf(
    'Barista\nServed two hundred guests of an inter-\nnational fair, alone.\nMore',
  )
  const text = 'Served two hundred guests of an international fair, alone.'
  const experiences = [job('cafe', 'Barista', null, { achievements: [{ id: 'fair', text }] })]
  const places = findInCv(lines, { ...nobody, experiences })
  expect(places.get('fair')).toEqual([2, 3])
  expect(places.get('cafe')).toEqual([1])
})

test('two jobs with one name are told apart by their years, or by neither', () => {
  const lines = linesOf('Nurse, Age UK\n2012 – 2014\n\nBreak\n\n\nNurse, Age UK\n2016 – 2019')
  const years = (from: string, until: string) => ({ started_on: from, ended_on: until })
  const experiences = [
    job('late', 'Nurse', 'Age UK', years('2016-01-01', '2019-01-01')),
    job('early', 'Nurse', 'Age UK', years('2012-01-01', '2014-01-01')),
    job('unknown', 'Nurse', 'Age UK'),
  ]
  const places = findInCv(lines, { ...nobody, experiences })
  expect([places.get('late'), places.get('early')]).toEqual([[7], [1]])
  expect(places.has('unknown')).toBe(false)
})

test('a summary that names the job is not its header', () => {
  const summary = 'Nurse at Age UK since 2012, who likes the night shift.'
  const lines = linesOf(`${summary}\n\n\n\nNurse\nAge UK\n2012 – now`)
  const experiences = [job('nurse', 'Nurse', 'Age UK', { started_on: '2012-01-01' })]
  const places = findInCv(lines, { ...nobody, summary, experiences })
  expect([places.get('summary'), places.get('nurse')]).toEqual([[1], [5, 6]])
})

test('a line that two jobs share is found below the header of each', () => {
  const lines = linesOf(
    'Cook, Bay\n- Ran the kitchen\n\nCook, Hill\n- Ran the kitchen\n- Wrote menus',
  )
  const ran = (id: string) => ({ achievements: [{ id, text: 'Ran the kitchen' }] })
  const experiences = [
    job('bay', 'Cook', 'Bay', ran('one')),
    job('hill', 'Cook', 'Hill', ran('two')),
  ]
  const places = findInCv(lines, { ...nobody, experiences })
  expect([places.get('one'), places.get('two')]).toEqual([[2], [5]])
})

test('what the CV does not say has no place', () => {
  const lines = linesOf('Nurse, Age UK\nManager of Volunteers at Oxfam\nJava')
  const experiences = [
    job('elsewhere', 'Nurse', 'Oxfam Ireland'),
    job('part', 'Manage', null, { achievements: [{ id: 'reworded', text: 'Managed people' }] }),
  ]
  const places = findInCv(lines, { ...nobody, experiences, summary: 'Another', headline: 'Cook' })
  expect([...places]).toEqual([])
})

test.each([
  ['Go', 'We go to market\nSkills: Python, Go, Rust', [2]],
  ['C', 'C++, C#, C', [1]],
  ['C', 'C++, C#', undefined],
  ['Java', 'JavaScript, TypeScript', undefined],
  ['Java', 'Java\nScript writing', [1]],
  ['.NET', 'Grew net revenue\n- .NET', [2]],
  ['Due Diligence', 'Audit, Due\nDiligence, Tax', [1, 2]],
  ['Due Diligence', 'Audit, Tax\nDiligence', undefined],
  ['CI/CD', 'Java, CI/CD, Git', [1]],
  ['Python', 'Wrote a planner in Python for a clinic', [1]],
  ['Python', 'Kept a python\nWrote in C', undefined],
  ['Python', 'Wrote Python\nTaught Python to nurses', undefined],
  ['Wound care', 'Led wound care on a ward', [1]],
  ['Go', 'Go to market in three weeks', undefined],
  ['Project management', 'Skills\tProject Management\nproject management of two sites', [1]],
])('the skill %s in %j', (skill, text, found) => {
  const places = findInCv(linesOf(text), { ...nobody, skills: [skill] })
  expect(places.get(`skill:${skill}`)).toEqual(found)
})

test('a language is found beside its level', () => {
  const places = findInCv(linesOf('English literature\nLanguages: French (C1), English – native'), {
    ...nobody,
    languages: [{ name: 'French' }, { name: 'English' }],
  })
  expect([places.get('language:French'), places.get('language:English')]).toEqual([[2], [2]])
})

test('a long text and a full profile take little time', () => {
  const lines = Array.from({ length: 5000 }, (_, at) => ({
    line: at + 1,
    text: 'a, b a c, '.repeat(4),
  }))
  const achievements = Array.from({ length: 30 }, (_, at) => ({ id: `a${at}`, text: 'b a c a' }))
  const places = findInCv(lines, {
    ...nobody,
    summary: 'a b'.repeat(400),
    skills: Array.from({ length: 150 }, () => 'a'),
    experiences: Array.from({ length: 40 }, (_, at) => job(`j${at}`, 'a', 'b', { achievements })),
  })
  expect(places.get('skill:a')).toHaveLength(5000)
}, 10_000)
