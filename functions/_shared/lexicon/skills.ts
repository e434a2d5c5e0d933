import { readTables } from './read-table.ts'
import { FINANCE, LEGAL, PEOPLE } from './skills/business.ts'
import { CONTENT, DESIGN, MARKETING, RETAIL, SALES, SUPPORT } from './skills/commerce.ts'
import { DATA } from './skills/data.ts'
import { HEALTH, SCIENCE } from './skills/health.ts'
import { ENGINEERING, MANUFACTURING, TRADES } from './skills/industry.ts'
import { INFRASTRUCTURE, SECURITY } from './skills/infrastructure.ts'
import { ADMINISTRATION, GENERAL, OPERATIONS, PRODUCT } from './skills/product.ts'
import { EDUCATION, HOSPITALITY, LANGUAGES, LOGISTICS, PUBLIC } from './skills/services.ts'
import { SOFTWARE } from './skills/software.ts'

export interface Skill {
  name: string
  category: string
  /** The profession of the skill, in the words of `familyField`. */
  field: string
  aliases: readonly string[]
  /** So near that one is partial evidence for the other. */
  related?: readonly string[]
}

/** The rows as written, since `findSkills` needs the marks on the aliases. */
export const SKILL_ROWS = readTables({
  software: SOFTWARE,
  infrastructure: INFRASTRUCTURE,
  security: SECURITY,
  data: DATA,
  product: PRODUCT,
  operations: OPERATIONS,
  administration: ADMINISTRATION,
  general: GENERAL,
  sales: SALES,
  support: SUPPORT,
  retail: RETAIL,
  marketing: MARKETING,
  content: CONTENT,
  design: DESIGN,
  finance: FINANCE,
  legal: LEGAL,
  people: PEOPLE,
  health: HEALTH,
  science: SCIENCE,
  engineering: ENGINEERING,
  manufacturing: MANUFACTURING,
  trades: TRADES,
  logistics: LOGISTICS,
  hospitality: HOSPITALITY,
  education: EDUCATION,
  public: PUBLIC,
  language: LANGUAGES,
})

export const SKILLS: readonly Skill[] = SKILL_ROWS.map((row) => ({
  name: row.name,
  category: row.category,
  field: row.field,
  aliases: row.aliases.slice(1).map((alias) => alias.text),
  related: row.related,
}))

const byName = new Map(SKILLS.map((skill) => [skill.name, skill]))

/** The skill with this canonical name. */
export function skillNamed(name: string): Skill | undefined {
  return byName.get(name)
}

/**
 * Ways of working (teamwork, communication): every posting asks for them, and no CV proves them.
 */
export function isWorkingStyle(name: string): boolean {
  return byName.get(name)?.category === 'working style'
}
