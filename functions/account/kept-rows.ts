// The rows of a person in the form that they may read: as stored, with sealed values opened.
import type { Db } from '../_shared/http/authorise.ts'
import { openKeyring } from '../_shared/sealing/keyring.ts'

export type Row = Record<string, unknown>

const PAGE = 500
const keyring = openKeyring()

/** The tables that hold something about people, by schema and name. */
export async function keptTables(db: Db): Promise<string[]> {
  const { data } = await db.rpc('export_tables').throwOnError()
  return data
}

export async function keptRows(db: Db, person: string, table: string): Promise<Row[]> {
  const rows: Row[] = []
  for (let after: string | undefined; ;) {
    const { data } = await db
      .rpc('export_rows', {
        person,
        table_name: table,
        max_rows: PAGE,
        ...(after ? { after } : {}),
      })
      .throwOnError()
    for (const { content } of data) rows.push(await opened(table, content as Row))
    after = data.at(-1)?.place
    if (data.length < PAGE || !after) return rows
  }
}

/** A value that no key opens any more is returned as it is stored. */
async function opened(table: string, row: Row): Promise<Row> {
  const { sealed, ...rest } = row
  if (typeof sealed !== 'string') return row
  const owner = String(table === 'private.ai_cache' ? row.key : row.user_id)
  try {
    const kept = { sealed: fromHex(sealed), key_id: String(row.key_id) }
    return { ...rest, opened: JSON.parse(await keyring.open(kept, owner)) as unknown }
  } catch {
    return row
  }
}

/** Reads bytes as Postgres writes them into JSON: `\x` and two digits each. */
function fromHex(text: string): Uint8Array<ArrayBuffer> {
  const digits = text.slice(2)
  return Uint8Array.from({ length: digits.length / 2 }, (_, index) =>
    Number.parseInt(digits.slice(2 * index, 2 * index + 2), 16),
  )
}
