import { z } from 'zod'
import type { RunContext, Usage } from '../_shared/ai/runner.ts'
import type { Log } from '../_shared/log.ts'
import { CONNECTORS, type SourceKind } from './connectors/connectors.ts'
import type { RawPosting, Source } from './connectors/connector.ts'
import { contentHash } from '../_shared/content-hash.ts'
import { type JobRow, jobRow, READER_VERSION } from './job-row.ts'

export const postingChunk = z.array(
  z.object({ external_id: z.string(), raw_hash: z.string(), raw: z.json() }),
)
type PostingChunk = z.infer<typeof postingChunk>

/** A raw posting with the hash of itself and of the reader: equal means nothing to read again. */
export async function withHash({ external_id, raw }: RawPosting): Promise<PostingChunk[number]> {
  const json = z.json().parse(raw)
  return {
    external_id,
    raw,
    raw_hash: await contentHash([READER_VERSION, JSON.stringify(json)]),
  } as PostingChunk[number]
}

/** Raw postings as rows of `jobs`. One that cannot be read is left out and counted. */
export async function normaliseChunk(
  kind: SourceKind,
  source: Source,
  chunk: PostingChunk,
  log: Log,
  context: RunContext = {},
): Promise<{ rows: JobRow[]; rejected: number; usage: Usage[] }> {
  const rows: JobRow[] = []
  const usage: Usage[] = []
  for (const { external_id, raw_hash, raw } of chunk) {
    try {
      const posting = CONNECTORS[kind].normalise(raw, source)
      if (!posting) continue
      const read = await jobRow(posting, context)
      rows.push({ ...read.row, external_id, raw_hash })
      if (read.usage) usage.push(read.usage)
    } catch (thrown) {
      log.bug(thrown, { kind })
    }
  }
  return { rows, rejected: chunk.length - rows.length, usage }
}
