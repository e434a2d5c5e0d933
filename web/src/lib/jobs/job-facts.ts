import {
  type EmploymentType,
  factPhrases,
  type FactPhrases,
  type Seniority,
  type WorkplaceType,
} from '#contract/job.ts'
import { formatSalary, type Salary } from '#lib/format/salary.ts'
import { EMPLOYMENTS, LANGUAGES, SENIORITIES, WORKPLACES } from '#lib/format/wording.ts'

interface Job extends Salary {
  locations: string[]
  workplace_type: WorkplaceType | null
  employment_type: EmploymentType | null
  seniority: Seniority | null
  department: string | null
  language: string | null
  years_min: number | null
  years_max: number | null
  phrases: unknown
}

export interface JobFact {
  name: string
  value: string
  /** The posting's own words for it; null when the board gave it in a field. */
  phrase: string | null
}

/** The main facts of a job, each with its words from the posting. */
export function jobFacts(job: Job): JobFact[] {
  const phrases = readPhrases(job.phrases)
  const fact = (name: string, value: string | null, from?: Exclude<keyof FactPhrases, 'skills'>) =>
    value ? [{ name, value, phrase: (from && phrases[from]) ?? null }] : []
  return [
    ...fact('Pay', formatSalary(job), 'salary'),
    ...fact('Place', job.locations.join('; ')),
    ...fact('Workplace', job.workplace_type && WORKPLACES[job.workplace_type], 'workplace_type'),
    ...fact(
      'Employment',
      job.employment_type && EMPLOYMENTS[job.employment_type],
      'employment_type',
    ),
    ...fact('Level', job.seniority && SENIORITIES[job.seniority], 'seniority'),
    ...fact('Experience', formatYears(job), 'years'),
    ...fact('Department', job.department, 'department'),
    ...fact('Language', job.language && (LANGUAGES[job.language] ?? job.language)),
  ]
}

/** The posting's own words for each skill that it names. */
export function skillPhrases(stored: unknown): Record<string, string> {
  const { skills = [] } = readPhrases(stored)
  return Object.fromEntries(skills.map(({ name, phrase }) => [name, phrase]))
}

function readPhrases(stored: unknown): Partial<FactPhrases> {
  return factPhrases.partial().safeParse(stored).data ?? {}
}

function formatYears({ years_min: min, years_max: max }: Job): string | null {
  const years = (count: number) => (count === 1 ? '1 year' : `${count} years`)
  if (min === null) return max === null ? null : `up to ${years(max)}`
  if (max === null) return min === 0 ? null : `${min}+ ${min === 1 ? 'year' : 'years'}`
  return min === max ? years(min) : `${min}–${years(max)}`
}
