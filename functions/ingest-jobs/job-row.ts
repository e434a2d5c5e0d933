import { type RunContext, runTask, type Usage } from '../_shared/ai/runner.ts'
import { readPosting } from '../_shared/ai/tasks/read-posting.ts'
import { contentHash } from '../_shared/content-hash.ts'
import type { Database } from '../_shared/database.types.ts'
import { normaliseTitle } from '../_shared/lexicon/normalise-title.ts'
import { familyField } from '../_shared/lexicon/titles.ts'
import { htmlToText } from '../_shared/posting-text.ts'
import type { Posting } from './connectors/connector.ts'

/** Part of every raw hash. Raise it when the reader or the lexicon changes what is read. */
export const READER_VERSION = '1'

type Columns = Database['public']['Tables']['jobs']['Insert']
export type JobRow = Pick<Columns, keyof Columns & string> & { content_hash: string }

/** A posting as a row of `jobs`: the source's own facts first, the text's where it has none. */
export async function jobRow(
  posting: Posting,
  context: RunContext,
): Promise<{ row: JobRow; usage: Usage | null }> {
  const description = posting.description_html
    ? htmlToText(posting.description_html)
    : (posting.description_plain ?? '')
  const { title, company, locations, workplace_type, is_remote, employment_type } = posting
  const { output: facts, usage } = await runTask(
    readPosting,
    {
      title,
      description,
      locations,
      department: posting.department,
      workplace_type,
      is_remote,
      employment_type,
      salary: posting.salary,
    },
    context,
  )
  const { title_family } = facts
  return {
    row: {
      ...facts,
      title,
      company,
      description,
      locations,
      title_field: title_family === null ? null : familyField(title_family),
      url: posting.url,
      apply_url: posting.apply_url,
      posted_at: posting.posted_at,
      content_hash: await contentHash([title, company, facts.department ?? '', description]),
      duplicate_key: await contentHash([
        company.toLowerCase(),
        normaliseTitle(title, locations),
        words(description),
      ]),
    },
    usage,
  }
}

/** The text without regard to case, spacing and punctuation: what an employer pastes twice. */
function words(text: string): string {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu)?.join(' ') ?? ''
}
