import type { RunContext, Usage } from '../_shared/ai/runner.ts'
import type { Log } from '../_shared/log.ts'
import { CONNECTORS, type SourceKind } from './connectors/connectors.ts'
import type { Source } from './connectors/connector.ts'
import { type JobRow, jobRow } from './job-row.ts'
import type { PostingChunk } from './raw-posting.ts'

/** Raw postings as rows of `jobs`. One that cannot be read is left out and counted. */
export async function normaliseChunk(
  kind: SourceKind,
  source: Source,
  chunk: PostingChunk,
  log: Log,
  context: RunContext = {},
): Promise<{ rows: ListedRow[]; rejected: number; usage: Usage[] }> {
  const rows: ListedRow[] = []
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

export type ListedRow = JobRow & { external_id: string; raw_hash: string }
