import { expect, test } from 'vitest'
import { parseCvBuiltin } from './builtin.ts'
import { readLines } from './lines.ts'
import { readSkills } from './skills.ts'

const read = (section: string, prose = ''): string[] => readSkills(readLines(section), prose)

test.each([
  ['SAP MM, Nagios, GNSS surveying', ['SAP MM', 'Nagios', 'GNSS surveying']],
  ['Usability testing / User interviews', ['Usability testing', 'User interviews']],
  ['RabbitMQ, Valkey, OpenTofu', ['RabbitMQ', 'Valkey', 'OpenTofu']],
  ['NodeJS, HTML/CSS', ['Node.js', 'HTML', 'CSS']],
  ['Beekeeping, Lute repair', ['Beekeeping', 'Lute repair']],
])('what the list says stays what it is: %s', (section, skills) => {
  expect(new Set(read(section))).toEqual(new Set(skills))
})

test.each([
  ['Tools: Jira, Asana', ['Jira', 'Asana']],
  ['Databases: Redis, MySQL', ['Redis', 'MySQL']],
  ['Programming\nPython\nGo', ['Python', 'Go']],
  ['Python (Advanced), Git – Expert, Lute repair, Intermediate', ['Python', 'Git', 'Lute repair']],
  ['Python\nFortgeschritten\nPhotoshop\nSehr gut', ['Python', 'Adobe Photoshop']],
  ['Python 90%, Docker ★★★★☆, Lute repair 5/5', ['Python', 'Docker', 'Lute repair']],
  ['In the warehouse\n- Forklift\n- Lute repair', ['Forklift operation', 'Lute repair']],
  ['Lute repair. I am calm and I like people', []],
  ['Go (Programming\nLanguage)\nLute repair', ['Go', 'Lute repair']],
])('labels, levels, shares and sentences are no skills: %s', (section, skills) => {
  expect(new Set(read(section))).toEqual(new Set(skills))
})

test.each(['FOCUS AREAS', 'MOST PROUD OF'])('what stands under %s is no skill', (heading) => {
  const section = `SQL, Looker, Jira\n${heading}\nLaunch readiness, Zero-downtime move`
  expect(read(section)).toEqual(['SQL', 'Looker', 'Jira'])
})

test('a label in capitals keeps the skills of its group', () => {
  const section = 'PROGRAMMING LANGUAGES\nPython, Go\nCLOUD PLATFORMS\nAzure, Docker'
  expect(read(section)).toEqual(['Python', 'Go', 'Microsoft Azure', 'Docker'])
})

test('beside an own list, sentences add what they call by its name', () => {
  const prose =
    'Auditing of claims with Redis\nDid the accounting, moved data to Snowflake and MySQL'
  expect(read('Python, SQL, Git, PostgreSQL', prose)).toEqual([
    'Python',
    'SQL',
    'Git',
    'PostgreSQL',
    'Redis',
    'Snowflake',
    'MySQL',
  ])
})

test('a skill that a narrow line cuts is one skill', () => {
  const read = (list: string) => readSkills(readLines(list), '')
  expect(read('Excel | Wound\ncare | SAP')).toContain('Wound care')
  expect(read('Triage, Medication\nAdministration, SAP')).toContain('Medication administration')
  expect(read('Python, SQL, Git\nExcel, Word')).toEqual(expect.arrayContaining(['Git']))
})

test('the title of a job is no skill', () => {
  expect(readSkills([], 'Barista\nBuilt the site with Python and PostgreSQL')).toEqual([
    'Python',
    'PostgreSQL',
  ])
})

test.each([
  ['Skills\nPruning: advanced\nHedge laying: basic', ['Pruning', 'Hedge laying']],
  ['Habilidades\nBandeja: avanzado\nVerbena: medio', ['Bandeja', 'Verbena']],
  [
    'Skills\nMost days I work with hop picking, early starts, quad bikes and dike repair.',
    ['hop picking', 'early starts', 'quad bikes', 'dike repair'],
  ],
  [
    'Beceriler\nHer gün: ADR, Takograf, Forklift ehliyeti ve SRC 4.',
    ['ADR', 'Takograf', 'Forklift ehliyeti', 'SRC 4'],
  ],
  ['Punti di forza\nGalenica\nTaratura', ['Galenica', 'Taratura']],
  ['Dit kan ik\nKlimaatcomputer\nMotorkettingzaag', ['Klimaatcomputer', 'Motorkettingzaag']],
])('the skills of %j are %j', (text, skills) => {
  const { skills: read } = parseCvBuiltin({ text: `Mira Holm\n\n${text}`, links: [] })
  expect(read.map((skill) => skill.toLowerCase()).toSorted()).toEqual(
    skills.map((skill) => skill.toLowerCase()).toSorted(),
  )
})
