import type { ProfileDraft } from '../../functions/_shared/contract/profile.ts'
import { folded } from '../eval/compare.ts'

type Row = Record<string, unknown>

/** The parts of two readings that differ, whatever the order of rows, case, spaces and marks. */
export function differences(one: ProfileDraft, other: ProfileDraft): (keyof ProfileDraft)[] {
  const parts = Object.keys(one) as (keyof ProfileDraft)[]
  return parts.filter((part) => written(one[part]) !== written(other[part]))
}

function written(part: ProfileDraft[keyof ProfileDraft]): string {
  if (Array.isArray(part))
    return part
      .map((row) => plain(row))
      .toSorted()
      .join('\n')
  return plain(part)
}

/** A list in a row, the achievements of a job, is one text: only its words count. */
function plain(value: string | Row | null): string {
  if (value === null || typeof value === 'string') return folded(value ?? '')
  return Object.entries(value)
    .map(
      ([key, field]) => `${key}=${folded(Array.isArray(field) ? field.join(' ') : String(field))}`,
    )
    .join('|')
}
