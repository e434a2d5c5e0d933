import { expect, test } from 'vitest'
import { SKILL_ROWS, SKILLS, skillNamed } from './skills.ts'
import { tokenise } from './tokenise.ts'

test('covers at least 700 skills of every profession', () => {
  expect(SKILLS.length).toBeGreaterThanOrEqual(700)
  for (const field of new Set(SKILLS.map((skill) => skill.field))) {
    expect(SKILLS.filter((skill) => skill.field === field).length, field).toBeGreaterThanOrEqual(8)
  }
})

test('spells each alias once, or tells two apart by case', () => {
  const owners = new Map<string, string>()
  for (const row of SKILL_ROWS) {
    for (const alias of row.aliases) {
      const words = tokenise(alias.text).words
      expect(words.length, `"${alias.text}" of ${row.name} has words`).toBeGreaterThan(0)
      const key = words.join(' ') + (alias.exact ? ` = ${alias.text}` : '')
      expect(owners.get(key), `"${alias.text}" of ${row.name}`).toBeUndefined()
      owners.set(key, row.name)
    }
  }
})

test('relates skills mutually and only to skills that exist', () => {
  for (const skill of SKILLS) {
    for (const near of skill.related ?? []) {
      expect(skillNamed(near)?.related, `${skill.name} and ${near}`).toContain(skill.name)
    }
  }
})
