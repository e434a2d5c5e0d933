import { expect } from 'vitest'
import type { Row } from '../../cases/case.ts'
import { TABLES } from '../../cases/index.ts'
import type { Client } from '../../stack/people.ts'

/** Every row of theirs in every table of the API is what `read` finds in the table's file. */
export async function expectEveryRow(
  db: Client,
  person: string,
  read: (file: string) => unknown,
): Promise<void> {
  const { data: tables } = await db.rpc('export_tables').throwOnError()
  for (const table of tables) {
    const [schema, name = ''] = table.split('.')
    const rows = read(`${name}.json`) as Row[]
    // What is private, or sealed, cannot be read here: the words in it are looked for.
    if (schema !== 'public') continue
    const { service, isOfExport = () => false } = TABLES[name as keyof typeof TABLES]
    if (service.select !== 'row') continue
    const { data } = await db
      .from(name as 'cvs')
      .select()
      .eq('user_id', person)
      .throwOnError()
    const before = (all: Row[]) => all.filter((row) => !isOfExport(row))
    if (name === 'exports') expect(rows).toHaveLength(2)
    expect(asText(before(rows)), name).toEqual(asText(before(data)))
  }
}

/** In any order of rows and columns. */
function asText(rows: unknown[]): string[] {
  const sorted = (row: unknown) =>
    Object.fromEntries(
      Object.entries(row as object).toSorted(([one], [other]) => one.localeCompare(other)),
    )
  return rows.map((row) => JSON.stringify(sorted(row))).toSorted()
}
