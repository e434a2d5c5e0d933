import { type RunContext, runTask, type Usage } from '../_shared/ai/runner.ts'
import { readPosting } from '../_shared/tasks/read-posting/task.ts'
import { contentHash } from '../_shared/content-hash.ts'
import type { PostingFacts } from '../_shared/contract/job.ts'
import { normaliseTitle } from '../_shared/lexicon/normalise-title.ts'
import { familyField } from '../_shared/lexicon/titles.ts'
import { htmlToText } from '../_shared/tasks/read-posting/posting-text.ts'
import type { Posting } from './connectors/connector.ts'
import { withinConstraints } from './within-constraints.ts'

type Shown = Pick<Posting, 'title' | 'company' | 'locations' | 'url' | 'apply_url' | 'posted_at'>

/** Columns of `jobs` within the table's constraints, for any values of a source or a model. */
export interface JobRow extends Shown, PostingFacts {
  description: string
  title_field: string | null
  content_hash: string
  duplicate_key: string
}

/**
 * A posting as a row of `jobs`: facts of the source first, and facts of its text when it has none.
 */
export async function jobRow(
  posting: Posting,
  context: RunContext,
): Promise<{ row: JobRow; usage: Usage | null }> {
  const { title, company, locations, url, apply_url, posted_at } = posting
  const description = htmlToText(posting.description_html ?? posting.description_plain ?? '')
    // A text that is cut at its limit may end inside a character.
    .toWellFormed()
  const { output, usage } = await runTask(
    readPosting,
    {
      title,
      description,
      locations,
      department: posting.department,
      workplace_type: posting.workplace_type,
      is_remote: posting.is_remote,
      employment_type: posting.employment_type,
      salary: posting.salary,
    },
    context,
  )
  const facts = withinConstraints(output, [title, description, ...locations])
  const content = [title, company, facts.department ?? '', description]
  const sameText = [company.toLowerCase(), normaliseTitle(title, locations), lettersOf(description)]
  return {
    row: {
      title,
      company,
      description,
      locations,
      url,
      apply_url,
      posted_at,
      ...facts,
      title_field: facts.title_family === null ? null : familyField(facts.title_family),
      content_hash: await contentHash(content),
      duplicate_key: await contentHash(sameText),
    },
    usage,
  }
}

/** The text without case, spacing and punctuation, so that two pasted copies are equal. */
function lettersOf(text: string): string {
  return (
    text
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.join('') ?? ''
  )
}
