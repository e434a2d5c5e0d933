// How values are converted between PostgreSQL and JavaScript, for all users of the connection.
import { types } from '@electric-sql/pglite'
import type { Database } from './database.ts'

/** Text from PostgreSQL to JavaScript, as PostgREST would print it in JSON. */
export const parsers = {
  [types.INT8]: Number,
  [types.NUMERIC]: readNumber,
  [types.FLOAT4]: readNumber,
  [types.FLOAT8]: readNumber,
  // A Date would move a day across time zones: dates and times stay text.
  [types.DATE]: asText,
  [types.TIME]: asText,
  [types.TIMETZ]: asText,
  [types.TIMESTAMP]: (text: string) => text.replace(' ', 'T'),
  [types.TIMESTAMPTZ]: readTimestamp,
}

/** '2026-11-20 17:42:41.5+00' becomes '2026-11-20T17:42:41.5+00:00'. */
function readTimestamp(text: string): string {
  return text.replace(' ', 'T').replace(/([+-]\d\d)$/, '$1:00')
}

/** NaN and the infinities are strings in PostgreSQL's JSON. */
function readNumber(text: string): number | string {
  const number = Number(text)
  return Number.isFinite(number) ? number : text
}

function asText(text: string): string {
  return text
}

/**
 * Learns types whose ids PGlite does not know, since extensions and migrations made them: arrays of
 * enums, and vectors, which PostgREST takes as JSON arrays. Call it after DDL.
 */
export async function learnTypes(db: Database): Promise<void> {
  await db.refreshArrayTypes()
  const { rows } = await db.query<{ oid: number }>(
    `select oid::int from pg_type where typname in ('vector', 'halfvec', 'sparsevec')`,
  )
  for (const { oid } of rows) {
    db.serializers[oid] = (value: unknown) =>
      typeof value === 'string' ? value : JSON.stringify(value)
  }
}
