import { expect, test } from 'vitest'
import { AliasTree } from './alias-tree.ts'
import { SKILL_ROWS, SKILLS, skillNamed } from './skills.ts'
import { tokenise } from './tokenise.ts'

test('the lexicon has at least 1,500 skills of every profession', () => {
  expect(SKILLS.length).toBeGreaterThanOrEqual(1_500)
  for (const field of new Set(SKILLS.map((skill) => skill.field))) {
    expect(SKILLS.filter((skill) => skill.field === field).length, field).toBeGreaterThanOrEqual(15)
  }
})

// Plurals and American spellings count too, since the tree adds them.
test('each alias belongs to one skill, or its case decides between two', () => {
  const tree = new AliasTree<{ name: string; exact: string | null }>()
  for (const { name, aliases } of SKILL_ROWS) {
    for (const { text, exact } of aliases) tree.add(text, { name, exact: exact ? text : null })
  }
  for (const { name, aliases } of SKILL_ROWS) {
    for (const { text, exact } of aliases) {
      const words = tokenise(text).words
      expect(words.length, `"${text}" of ${name} has words`).toBeGreaterThan(0)
      const same = tree.spelled(words).filter((entry) => entry.exact === (exact ? text : null))
      expect([...new Set(same.map((entry) => entry.name))], text).toEqual([name])
    }
  }
})

test('at least 9 of 10 skills have a near skill', () => {
  const related = SKILLS.filter((skill) => skill.related?.length)
  expect(related.length / SKILLS.length).toBeGreaterThanOrEqual(0.9)
})

test('near skills name each other and exist', () => {
  for (const skill of SKILLS) {
    for (const near of skill.related ?? []) {
      expect(skillNamed(near)?.related, `${skill.name} and ${near}`).toContain(skill.name)
    }
  }
})
