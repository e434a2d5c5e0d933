import { z } from 'zod'
import { contentHash } from '../_shared/content-hash.ts'
import type { Json } from '../_shared/database.types.ts'
import type { RawPosting } from './connectors/connector.ts'

/** A part of every raw hash. Raise it when the reader or the lexicon reads other values. */
export const READER_VERSION = '2'

const MAX_DEPTH = 50

/** The postings that wait in the database between fetching and reading. */
export const postingChunk = z.array(
  z.object({ external_id: z.string(), raw_hash: z.string(), raw: z.unknown() }),
)
export type PostingChunk = z.infer<typeof postingChunk>

interface HashedPosting {
  external_id: string
  raw_hash: string
  raw: Json
}

/**
 * Raw postings with a hash over themselves and the reader: an equal hash means that nothing needs
 * reading again. Postings that Postgres cannot store are left out. They are hashed one after the
 * other, since the bytes of all at once would need as much memory as the list itself.
 */
export async function withHashes(postings: RawPosting[]): Promise<HashedPosting[]> {
  const hashed: HashedPosting[] = []
  for (const { external_id, raw } of postings) {
    const kept = keepable(raw)
    if (kept === undefined) continue
    const raw_hash = await contentHash([READER_VERSION, JSON.stringify(kept)])
    hashed.push({ external_id, raw_hash, raw: kept })
  }
  return hashed
}

/** JSON without what jsonb refuses: NUL and lone surrogates. Undefined when nested too deeply. */
function keepable(value: unknown, depth = 0): Json | undefined {
  if (typeof value === 'string') {
    return (value.includes('\u0000') ? value.replaceAll('\u0000', '') : value).toWellFormed()
  }
  if (typeof value !== 'object' || value === null) return value as Json
  if (depth === MAX_DEPTH) return undefined
  if (Array.isArray(value)) {
    const items = value.map((item) => keepable(item, depth + 1))
    return items.some((item) => item === undefined) ? undefined : (items as Json[])
  }
  const entries = Object.entries(value).map(
    ([key, item]) => [keepable(key) as string, keepable(item, depth + 1)] as const,
  )
  return entries.some(([, item]) => item === undefined) ? undefined : Object.fromEntries(entries)
}
