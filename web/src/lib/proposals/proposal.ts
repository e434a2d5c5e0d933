// What a proposal says, for a page. Browsers import this file, so it takes only types from the
// contract.
import type { DatePrecision } from '#contract/date-precision.ts'
import type { ProposedFact } from '#contract/proposal.ts'
import type { Profile } from '#lib/db/profiles.ts'
import { formatDate, formatSpan } from '#lib/format/date.ts'

/** An open proposal as its page gets it. */
export type Proposal = ProposedFact & { id: string; cv_id: string | null }

export interface Difference {
  label: string
  before: string | null
  after: string
}

interface Group {
  name: string
  kinds: readonly Proposal['kind'][]
}

/** As the sections of the profile. */
export const GROUPS: readonly Group[] = [
  { name: 'About you', kinds: ['headline', 'summary'] },
  { name: 'Experience', kinds: ['experience', 'achievement'] },
  { name: 'Skills', kinds: ['skill'] },
  { name: 'Education', kinds: ['education'] },
  { name: 'Certificates', kinds: ['certificate'] },
  { name: 'Languages', kinds: ['language'] },
  { name: 'Links', kinds: ['link'] },
]

export const LABELS = {
  headline: 'Line of work',
  summary: 'Summary',
  skill: 'Skill',
  title: 'Role',
  employer: 'Employer',
  location: 'Place',
  school: 'School',
  degree: 'Degree',
  area: 'Subject',
  name: 'Name',
  issuer: 'Issuer',
  issued_on: 'Issued',
  level: 'Level',
  label: 'Label',
  url: 'Address',
  text: 'What you did',
} as const
export type Field = keyof typeof LABELS

const NEW = {
  headline: 'Your line of work',
  summary: 'Your summary',
  skill: 'New skill',
  language: 'New language',
  link: 'New link',
  experience: 'New job',
  achievement: 'New line',
  education: 'New education',
  certificate: 'New certificate',
}

type Row = Record<string, unknown>

/** The row that a proposal changes, and the job that a line belongs to. */
function known({ kind, target_id, experience_id, change }: Proposal, profile: Profile) {
  const jobs: readonly Profile['experiences'][number][] = profile.experiences
  const rows: Partial<Record<Proposal['kind'], readonly (Row & { id: string })[]>> = {
    experience: jobs,
    achievement: jobs.flatMap(({ achievements }) => achievements),
    education: profile.education,
    certificate: profile.certificates,
  }
  const job = jobs.find(
    ({ id, achievements }) =>
      id === experience_id || achievements.some((line) => line.id === target_id),
  )
  let row: Row | undefined = rows[kind]?.find(({ id }) => id === target_id)
  if (kind === 'headline' || kind === 'summary') row = { ...profile }
  if (kind === 'language') row = profile.languages.find(({ name }) => isSame(name, change.name))
  return { row, job }
}

const isSame = (one: string, other: string) => one.toLowerCase() === other.toLowerCase()
const nameOf = (row: Row) =>
  [row.title ?? row.degree ?? row.name ?? row.area, row.employer ?? row.school]
    .filter((name) => typeof name === 'string')
    .join(', ')

/** "New job", "Change of Barista, Bean Bar", "New line of Barista, Bean Bar". */
export function titleOf(proposal: Proposal, profile: Profile): string {
  const { row, job } = known(proposal, profile)
  if (job) return `${proposal.target_id ? 'Changed' : 'New'} line of ${nameOf({ ...job })}`
  if (proposal.target_id && row) return `Change of ${nameOf(row)}`
  if (proposal.kind === 'language' && row) return `Change of ${nameOf(row)}`
  return NEW[proposal.kind]
}

/** What would stand in the profile, field by field, beside what stands there. */
export function differencesOf(proposal: Proposal, profile: Profile): Difference[] {
  const { row } = known(proposal, profile)
  const change: Row = proposal.change
  const fields = (Object.keys(LABELS) as Field[]).flatMap((field): Difference[] => {
    const after = change[field]
    if (typeof after !== 'string') return []
    const before = row ? shown(row, field) : null
    const said = shown(change, field) ?? after
    return before === said ? [] : [{ label: LABELS[field], before, after: said }]
  })
  if (!('started_on' in change)) return fields
  const when = spanOf(change)
  return when
    ? [...fields, { label: 'When', before: row ? spanOf(row) : null, after: when }]
    : fields
}

/** Of a new job. */
export function linesOf({ change }: Proposal): string[] {
  return 'achievements' in change ? (change.achievements ?? []) : []
}

/** The most telling words, for the names of buttons. */
export function nameOfProposal(proposal: Proposal, profile: Profile): string {
  const [first] = differencesOf(proposal, profile)
  const { change } = proposal
  const isJob = proposal.target_id === null && ('title' in change || 'school' in change)
  const said = isJob ? nameOf({ ...change }) : first?.after
  return `${titleOf(proposal, profile)}: ${said ?? ''}`
}

const textOf = (value: unknown) => (typeof value === 'string' && value !== '' ? value : null)
const shown = (row: Row, field: Field) =>
  field === 'issued_on' ? dateOf(row, 'issued') || null : textOf(row[field])

/** As exactly as it is known; empty without a date. */
export function dateOf(row: Row, name: 'started' | 'ended' | 'issued'): string {
  return formatDate(textOf(row[`${name}_on`]), precisionOf(row[`${name}_precision`]))
}

function spanOf(row: Row): string | null {
  const span = formatSpan({
    started_on: textOf(row.started_on),
    started_precision: precisionOf(row.started_precision),
    ended_on: textOf(row.ended_on),
    ended_precision: precisionOf(row.ended_precision),
    is_current: row.is_current === true,
  })
  return span || null
}

const precisionOf = (value: unknown): DatePrecision | null =>
  value === 'year' || value === 'month' || value === 'day' ? value : null
