import { readTables } from './read-table.ts'
import {
  CONTENT,
  DESIGN,
  FINANCE,
  LEGAL,
  MARKETING,
  PEOPLE,
  SALES,
  SUPPORT,
} from './titles/business.ts'
import { EDUCATION, HEALTH, PUBLIC, SCIENCE } from './titles/care.ts'
import {
  ADMINISTRATION,
  DATA,
  INFRASTRUCTURE,
  OPERATIONS,
  PRODUCT,
  SECURITY,
  SOFTWARE,
} from './titles/technology.ts'
import {
  ENGINEERING,
  HOSPITALITY,
  LOGISTICS,
  MANUFACTURING,
  RETAIL,
  TRADES,
} from './titles/trades.ts'

/**
 * Title families by field. An alias after `?` is a department, and a title only when it is alone.
 */
export const TITLE_ROWS = readTables({
  software: SOFTWARE,
  infrastructure: INFRASTRUCTURE,
  security: SECURITY,
  data: DATA,
  product: PRODUCT,
  operations: OPERATIONS,
  administration: ADMINISTRATION,
  design: DESIGN,
  marketing: MARKETING,
  content: CONTENT,
  sales: SALES,
  support: SUPPORT,
  people: PEOPLE,
  finance: FINANCE,
  legal: LEGAL,
  health: HEALTH,
  science: SCIENCE,
  education: EDUCATION,
  public: PUBLIC,
  engineering: ENGINEERING,
  manufacturing: MANUFACTURING,
  trades: TRADES,
  logistics: LOGISTICS,
  hospitality: HOSPITALITY,
  retail: RETAIL,
})

const byName = new Map(TITLE_ROWS.map((row) => [row.name, row]))

/** The profession of a title family: software, data, health, legal… */
export function familyField(family: string): string | null {
  return byName.get(family)?.field ?? null
}

/** The families that a person of this one could move to; not all of its field. */
export function relatedFamilies(family: string): readonly string[] {
  return byName.get(family)?.related ?? []
}
