import type { Resume } from '../../contract/resume.ts'

export type Values = Record<string, unknown>

/**
 * The entry with the values of the profile. A field that still has the value that was imported
 * stays as it was written: "2020-06-01T12:00", not "2020-06-01".
 */
export function overlay<Entry extends Values>(
  entry: Entry,
  imported: Values,
  current: Values,
): Entry {
  const changed = Object.entries(current).filter(
    ([key, value]) => (imported[key] ?? null) !== (value ?? null),
  )
  const gone = new Set(changed.flatMap(([key, value]) => ((value ?? null) === null ? [key] : [])))
  const kept = Object.entries({ ...entry, ...Object.fromEntries(changed) })
  return Object.fromEntries(kept.filter(([key]) => !gone.has(key))) as Entry
}

/** A part of the document: an empty one only where the original has it. */
export function part(original: Resume, name: string, content: Values | Values[]): Values {
  const isEmpty = Object.keys(content).length === 0
  return isEmpty && !(name in original) ? {} : { [name]: content }
}
