import type { FactPhrases, PostingFacts } from '../_shared/contract/job.ts'
import { ENTRY_LIMITS } from '../_shared/contract/limits.ts'
import { salaryRange } from './connectors/salary-range.ts'
import { text } from './connectors/tolerant.ts'

/** A larger number is a typing mistake, or the age of a company. */
const MOST_YEARS = 60
const MOST_SKILLS = 100

/**
 * Facts in the form that the table accepts, for any answer of a model.
 *
 * @param said all texts of the posting: a phrase must be part of them
 */
export function withinConstraints(facts: PostingFacts, said: readonly string[]): PostingFacts {
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

/**
 * A phrase is kept only when the posting contains it: a model may quote words that are not there.
 */
function trustedPhrases(phrases: FactPhrases, said: readonly string[]): FactPhrases {
  const kept = (phrase: string | null): string | null => {
    const short = text(phrase, ENTRY_LIMITS.phrase)
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
