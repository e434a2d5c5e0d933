import type { RunContext, Usage } from '../_shared/ai/runner.ts'
import type { Log } from '../_shared/observe/log.ts'
import { CONNECTORS, type SourceKind } from './connectors/connectors.ts'
import type { Source } from './connectors/connector.ts'
import { type JobRow, jobRow } from './job-row.ts'
import type { PostingChunk } from './raw-posting.ts'

/** With a provider most of the time is waiting. With more at once it would ask us to slow down. */
const AT_ONCE = 5

/** Raw postings as rows of `jobs`. A posting that cannot be read is left out and counted. */
export async function normaliseChunk(
  kind: SourceKind,
  source: Source,
  chunk: PostingChunk,
  log: Log,
  context: RunContext = {},
): Promise<{ rows: ListedRow[]; rejected: number; usage: Usage[] }> {
  const read = await inOrder(chunk, async ({ external_id, raw_hash, raw }) => {
    try {
      const posting = CONNECTORS[kind].normalise(raw, source)
      if (!posting) return null
      const { row, usage } = await jobRow(posting, context)
      return { row: { ...row, external_id, raw_hash }, usage }
    } catch (thrown) {
      log.bug(thrown, { kind })
      return null
    }
  })
  const known = read.filter((each) => each !== null)
  return {
    rows: known.map(({ row }) => row),
    rejected: chunk.length - known.length,
    usage: known.flatMap(({ usage }) => usage ?? []),
  }
}

/** Works on several items at once; the results have the order of their items. */
async function inOrder<Item, Result>(
  items: Item[],
  work: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = []
  const next = items.entries()
  const takeTurns = async () => {
    for (const [place, item] of next) results[place] = await work(item)
  }
  await Promise.all(Array.from({ length: AT_ONCE }, takeTurns))
  return results
}

export type ListedRow = JobRow & { external_id: string; raw_hash: string }
