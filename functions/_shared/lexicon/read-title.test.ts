import fc from 'fast-check'
import { expect, test } from 'vitest'
import { AliasTree } from './alias-tree.ts'
import { readTitle } from './read-title.ts'
import { familyField, relatedFamilies, TITLE_ROWS } from './titles.ts'
import { tokenise } from './tokenise.ts'

test('the lexicon has at least 260 families in many fields', () => {
  expect(TITLE_ROWS.length).toBeGreaterThanOrEqual(260)
  expect(new Set(TITLE_ROWS.map((row) => row.field)).size).toBeGreaterThanOrEqual(20)
})

// Plurals count too, since the tree that reads sentences adds them.
test('each alias belongs to one family', () => {
  const tree = new AliasTree<string>()
  for (const { name, aliases } of TITLE_ROWS) for (const { text } of aliases) tree.add(text, name)
  const owners = new Map<string, string>()
  for (const { name, aliases } of TITLE_ROWS) {
    for (const { text } of aliases) {
      const words = tokenise(text).words
      expect(tree.spelled(words), text).toEqual([name])
      expect(owners.get(words.join(' ')), `"${text}" of ${name}`).toBeUndefined()
      owners.set(words.join(' '), name)
    }
  }
})

test('every family is read from its own name', () => {
  for (const { name } of TITLE_ROWS.filter((row) => !/ (it|ai)$/.test(row.name))) {
    expect(readTitle(name).family, name).toBe(name)
  }
})

test.each([
  ['Senior Software Engineer (m/w/d) - Berlin', 'software engineer', 'senior'],
  ['Software Engineer, Frontend', 'frontend engineer', null],
  ['Staff Software Engineer', 'software engineer', 'lead'],
  ['Sr. SRE', 'site reliability engineer', 'senior'],
  ['Software Engineer II', 'software engineer', 'mid'],
  ['Head of People', 'hr manager', 'director'],
  ['VP, Engineering', 'engineering manager', 'executive'],
  ['Manager, Customer Success', 'customer success manager', null],
  ['Engineering Manager', 'engineering manager', 'lead'],
  ['Senior Product Manager', 'product manager', 'senior'],
  ['Staff Nurse', 'registered nurse', null],
  ['RN - ICU', 'registered nurse', null],
  ['Pflegefachkraft (m/w/d) in Teilzeit', 'registered nurse', null],
  ['Infirmière (H/F)', 'registered nurse', null],
  ['Elektriker:in', 'electrician', null],
  ['Koch / Köchin (m/w/d)', 'chef', null],
  ['Executive Chef', 'head chef', null],
  ['Executive Assistant', 'executive assistant', null],
  ['Account Executive, Mid-Market', 'account executive', null],
  ['Lead Generation Specialist', 'sales development representative', null],
  ['Chief of Staff', 'chief of staff', null],
  ['Warehouse Supervisor', 'warehouse supervisor', 'lead'],
  ['School Principal', 'school principal', null],
  ['Werkstudent Marketing', 'marketing manager', 'intern'],
  ['Associate Product Manager', 'product manager', 'junior'],
  ['Trainee Solicitor', 'lawyer', 'junior'],
  ['Ingeniera de software', 'software engineer', null],
  ['Basket weaver', null, null],
  ['', null, null],
])('"%s" has its family and level', (title, family, seniority) => {
  expect(readTitle(title)).toMatchObject({ family, seniority })
})

test('a family has its field and its near families', () => {
  expect(familyField('registered nurse')).toBe('health')
  expect(familyField('backend engineer')).toBe('software')
  expect(familyField('basket weaver')).toBeNull()
  expect(relatedFamilies('backend engineer')).toContain('full stack engineer')
  expect(relatedFamilies('basket weaver')).toEqual([])
})

test('any title is read without an error', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 2_000 }), (title) => {
      expect(readTitle(title).normalised.length).toBeLessThanOrEqual(2_000)
    }),
  )
})
