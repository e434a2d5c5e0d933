// Shows that nothing was changed: a digest of every table of the catalog, taken in the database by
// functions that only the databases of tests have.
import type { Running } from '../../../scripts/running.ts'
import type { Database } from '../../../supabase/local/database/database.ts'
import { ask, secret } from '../ask.ts'

export interface TableDigest {
  row_count: number
  /** how many of them are the person's */
  own_count: number
  digest: string
}

/** By the names of tables, so that comparing two of them names what changed. */
export type Digest = Record<string, TableDigest>

interface Found {
  place: string
  words_found: string[]
}

/** All that is this person's and all that has no owner, in every table but what is left out. */
export async function digestOf(stack: Running, { id }: { id: string }): Promise<Digest> {
  return byPlace(await call(stack, 'digest_tables', { person: id }))
}

/** The same of a database that this process has opened, with its functions written. */
export async function digestIn(db: Database, person: string): Promise<Digest> {
  const { rows } = await db.query<TableDigest & { place: string }>(
    'select * from public.digest_tables($1)',
    [person],
  )
  return byPlace(rows)
}

export function changedTables(before: Digest, after: Digest): string[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (table) => JSON.stringify(before[table]) !== JSON.stringify(after[table]),
  )
}

/** `<word> in <table>` for each of these words in a row of this person, in any table. */
export async function wordsOf(
  stack: Running,
  { id }: { id: string },
  words: string[],
): Promise<string[]> {
  return spell(await call(stack, 'find_words', { person: id, words }))
}

/** The same for all rows of a database that this process has opened. */
export async function wordsIn(db: Database, words: string[]): Promise<string[]> {
  const { rows } = await db.query<Found>('select * from public.find_words(null, $1)', [words])
  if (rows.length < 40) throw new Error('too few tables to be all')
  return spell(rows)
}

async function call<Line>(stack: Running, name: string, body: object): Promise<Line[]> {
  const answer = await ask(stack, secret(stack), `/rest/v1/rpc/${name}`, { method: 'POST', body })
  if (answer.status !== 200) throw new Error(`${name}: ${answer.text}`)
  return answer.body as Line[]
}

function byPlace(lines: (TableDigest & { place: string })[]): Digest {
  return Object.fromEntries(lines.map(({ place, ...digest }) => [place, digest]))
}

function spell(lines: Found[]): string[] {
  return lines.flatMap(({ place, words_found }) => words_found.map((word) => `${word} in ${place}`))
}
