import { type RunContext, runTask, type Usage } from '../_shared/ai/runner.ts'
import { readPosting } from '../_shared/ai/tasks/read-posting.ts'
import { contentHash } from '../_shared/content-hash.ts'
import { type FactPhrases, PHRASE_LIMIT, type PostingFacts } from '../_shared/contract/job.ts'
import { normaliseTitle } from '../_shared/lexicon/normalise-title.ts'
import { familyField } from '../_shared/lexicon/titles.ts'
import { htmlToText } from '../_shared/posting-text.ts'
import type { Posting } from './connectors/connector.ts'
import { salaryRange } from './connectors/salary-range.ts'
import { text } from './connectors/tolerant.ts'

type Shown = Pick<Posting, 'title' | 'company' | 'locations' | 'url' | 'apply_url' | 'posted_at'>

/** Columns of `jobs`, within the table's constraints whatever the source or a model says. */
export interface JobRow extends Shown, PostingFacts {
  description: string
  title_field: string | null
  content_hash: string
  duplicate_key: string
}

/** A posting as a row of `jobs`: the source's own facts first, the text's where it has none. */
export async function jobRow(
  posting: Posting,
  context: RunContext,
): Promise<{ row: JobRow; usage: Usage | null }> {
  const { title, company, locations, url, apply_url, posted_at } = posting
  const description = htmlToText(posting.description_html ?? posting.description_plain ?? '')
    // A text cut at its limit may end within a character.
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

/** More than this is a slip of the pen, or a company's age. */
const MOST_YEARS = 60
const MOST_SKILLS = 100

function withinConstraints(facts: PostingFacts, said: readonly string[]): PostingFacts {
  const salary = salaryRange(
    facts.salary_min,
    facts.salary_max,
    facts.salary_currency,
    facts.salary_period,
  )
  const [years_min, years_max] = [facts.years_min, facts.years_max].map((years) =>
    years !== null && years <= MOST_YEARS ? years : null,
  ) as [number | null, number | null]
  const isInverted = years_min !== null && years_max !== null && years_min > years_max
  return {
    ...facts,
    salary_min: salary?.min ?? null,
    salary_max: salary?.max ?? null,
    salary_currency: salary?.currency ?? null,
    salary_period: salary?.period ?? null,
    years_min: isInverted ? years_max : years_min,
    years_max: isInverted ? years_min : years_max,
    department: text(facts.department),
    title_family: text(facts.title_family),
    language: text(facts.language),
    required_skills: facts.required_skills.flatMap((skill) => text(skill) ?? []),
    preferred_skills: facts.preferred_skills.flatMap((skill) => text(skill) ?? []),
    phrases: trustedPhrases(facts.phrases, said),
  }
}

/** A phrase is kept only if the posting says it: a model may quote what is not there. */
function trustedPhrases(phrases: FactPhrases, said: readonly string[]): FactPhrases {
  const kept = (phrase: string | null): string | null => {
    const short = text(phrase, PHRASE_LIMIT)
    return short !== null && said.some((each) => each.includes(short)) ? short : null
  }
  return {
    salary: kept(phrases.salary),
    workplace_type: kept(phrases.workplace_type),
    employment_type: kept(phrases.employment_type),
    seniority: kept(phrases.seniority),
    department: kept(phrases.department),
    years: kept(phrases.years),
    skills: phrases.skills.slice(0, MOST_SKILLS).flatMap((skill) => {
      const [name, phrase] = [text(skill.name), kept(skill.phrase)]
      return name !== null && phrase !== null ? [{ name, phrase }] : []
    }),
  }
}

/** The text without regard to case, spacing and punctuation: what an employer pastes twice. */
function lettersOf(text: string): string {
  return (
    text
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.join('') ?? ''
  )
}
