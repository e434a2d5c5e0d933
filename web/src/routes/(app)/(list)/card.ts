import type { list } from '#lib/db/matches.ts'
import { formatAge, formatMoment } from '#lib/format/age.ts'
import { formatSalary } from '#lib/format/salary.ts'
import type { Actionable } from '#lib/jobs/judging.svelte.ts'
import { isShown, topReasons } from '#lib/matches/reasons.ts'
import { cardFacts } from './facts.ts'

/** A match in the form for the list. The server makes its words, because browsers may be slow. */
export interface Card extends Actionable {
  score: number
  company: string
  facts: string[]
  /** the strongest reasons for it */
  reasons: string[]
  /** skills in a line: with evidence, with a similar one, without; empty when there are none */
  shown: string
  near: string
  missing: string
  /** null: the posting is closed */
  dated: { at: string; age: string; moment: string } | null
}

type Match = Awaited<ReturnType<typeof list>>[number]

export function cardOf({ job_id, score, status, feedback, reasons, job }: Match): Card {
  const at = job.posted_at ?? job.first_seen_at
  const requirements = reasons?.requirements ?? []
  const age = formatAge(at)
  return {
    job_id,
    score,
    status,
    feedback,
    title: job.title,
    company: job.company,
    facts: [...cardFacts(job), formatSalary(job)].filter((fact) => fact !== null),
    reasons: reasons ? topReasons(reasons) : [],
    shown: inALine(requirements.filter(isShown)),
    near: inALine(requirements.filter(({ near }) => near !== null)),
    missing: inALine(requirements.filter(({ evidence }) => evidence === null)),
    dated: job.closed_at
      ? null
      : { at, age: job.posted_at ? age : `found ${age}`, moment: formatMoment(at) },
    apply_url: job.apply_url ?? job.url,
  }
}

/** "Nursing, Triage and 3 more" */
function inALine(requirements: readonly { text: string }[]): string {
  const texts = requirements.slice(0, 4).map(({ text }) => text)
  const more = requirements.length - texts.length
  return texts.join(', ') + (more > 0 ? ` and ${more} more` : '')
}
