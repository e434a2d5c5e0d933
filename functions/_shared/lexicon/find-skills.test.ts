import fc from 'fast-check'
import { expect, test } from 'vitest'
import { leastRounds } from '../../../tests/least-rounds.ts'
import { canonicalSkill, findSkills, skillNames } from './find-skills.ts'
import { SKILLS } from './skills.ts'

test.each([
  ['C++, C# and .NET; Node.js with CI/CD', ['C++', 'C#', '.NET', 'Node.js', 'CI/CD']],
  ['React Native apps', ['React Native']],
  ['Java and JavaScript', ['Java', 'JavaScript']],
  ['experience in data modelling or data modeling', ['Data modeling']],
  ['driver’s licence', ["Driver's license"]],
  ['Kenntnisse in Buchhaltung und Lohnabrechnung', ['Accounting', 'Payroll']],
  ['Soins infirmiers, permis B', ['Nursing', "Driver's license"]],
  ['financial models and wound dressings', ['Financial modeling', 'Wound care']],
  ['mise en place, HACCP and menu costing', ['Kitchen management', 'Food safety', 'Menu planning']],
  ['A list\n- Python\n- Go\n- R', ['Python', 'Go', 'R']],
  ['C/C++', ['C', 'C++']],
  ['Word, Excel, PowerPoint', ['Microsoft Word', 'Microsoft Excel', 'Microsoft PowerPoint']],
  ['fluent in German and Spanish', ['German', 'Spanish']],
  ['Forderungsmanagement und Umsatzsteuer', ['Debt collection', 'VAT']],
  ['Hausverwaltung, Brandschutz', ['Property management', 'Fire safety']],
  ['coiffure, manucure et maquillage', ['Hairdressing', 'Nail care', 'Makeup artistry']],
  ['mise en rayon; droit fiscal', ['Shelf stocking', 'Tax law']],
  ['jardinería, energía solar y ganadería', ['Horticulture', 'Solar energy', 'Livestock farming']],
  ['Trockenbau, Fliesenlegen', ['Drywall installation', 'Tiling']],
  ['Prometheus, Grafana and Datadog', ['Prometheus', 'Grafana', 'Datadog']],
  ['services in Swift with Xcode', ['Swift', 'Xcode']],
  ['RAG over pgvector with LangChain', ['Retrieval-augmented generation', 'pgvector', 'LangChain']],
])('skills are found in "%s"', (text, names) => {
  expect(skillNames(text)).toEqual(names)
})

test.each([
  ['Go above and beyond, go live, and excel in what you do'],
  ['React quickly. Access to the building. A swift answer in spring.'],
  ['Raised a Series C. Our C-level and the rest of us.'],
  ['Our German team met the Chef at the helm.'],
  ['In other words, we express an outlook on rust.'],
  ['CAD 120,000 a year'],
])('no ambiguous word is found in "%s"', (text) => {
  const found = skillNames(text).filter((name) => !['Leadership'].includes(name))
  expect(found).toEqual([])
})

test('offsets are those of the written text, in order and without overlap', () => {
  const text = 'Wir nutzen “TypeScript”, Größe, 🚀 PostgreSQL & Kubernetes (k8s).'
  const mentions = findSkills(text)
  expect(mentions.map((mention) => text.slice(mention.start, mention.end))).toEqual([
    'TypeScript',
    'PostgreSQL',
    'Kubernetes',
    'k8s',
  ])
})

test.each([
  ['patient assessment and titration of drips', 'Analytical chemistry'],
  ['Sourdough fermentation and dough handling', 'Biotechnology'],
  ['Split a billing monolith into services', 'Accounts receivable'],
])('a word of another trade is no skill: %s', (text, skill) => {
  expect(findSkills(text).map(({ name }) => name)).not.toContain(skill)
})

test('every skill is found by its own name', () => {
  for (const { name } of SKILLS) expect(canonicalSkill(name), name).toBe(name)
})

test('a skill is found by its usual other names', () => {
  expect(canonicalSkill('golang')).toBe('Go')
  expect(canonicalSkill(' excel ')).toBe('Microsoft Excel')
  expect(canonicalSkill('K8S')).toBe('Kubernetes')
  expect(canonicalSkill('basket weaving')).toBeNull()
  expect(canonicalSkill('')).toBeNull()
})

test('any text is read without an error, and twice the same', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (noise) => {
      const text = `${noise} Python, ${noise}`
      const mentions = findSkills(text)
      expect(mentions).toEqual(findSkills(text))
      for (const { start, end, text: written } of mentions) {
        expect(text.slice(start, end)).toBe(written)
      }
    }),
  )
})

test('the time grows in proportion to the text', async () => {
  const text = 'Python developer with React, Go and project management. '.repeat(20_000)
  const find = () => findSkills(text.slice(0, 1_000_000))
  expect(find().length).toBeGreaterThan(10_000)
  expect(await leastRounds(4000, find)).toBeLessThan(4000)
})
