import type { Listing } from './connector.ts'
import { fields, text } from './tolerant.ts'

interface Page {
  /**
   * Leaves out fields that are never read: they take room, and an edit there would look like a
   * change.
   */
  slim?: (job: Record<string, unknown>) => Record<string, unknown>
  next?: string | null
}

/** The postings of one answer by their `id`. A posting without an id is counted, not kept. */
export function listed(jobs: unknown[], { slim = (job) => job, next = null }: Page = {}): Listing {
  const postings = jobs.flatMap((job) => {
    const external_id = text(fields(job).id, 200)
    return external_id ? [{ external_id, raw: slim(fields(job)) }] : []
  })
  return { postings, rejected: jobs.length - postings.length, next }
}

/** A job without fields that repeat another field. */
export function without(
  job: Record<string, unknown>,
  ...copies: string[]
): Record<string, unknown> {
  return Object.fromEntries(Object.entries(job).filter(([key]) => !copies.includes(key)))
}
