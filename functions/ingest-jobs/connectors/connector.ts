import type { EmploymentType, WorkplaceType } from '../../_shared/contract/job.ts'
import type { SalaryRange } from './salary-range.ts'

export interface Source {
  slug: string
  name: string
}

/**
 * One posting as its source gave it, without fields that are never read. `external_id` is unique
 * within the source.
 */
export interface RawPosting {
  external_id: string
  raw: unknown
}

/** The content of one answer; `next` is the path of the next page, if there is one. */
export interface Listing {
  postings: RawPosting[]
  rejected: number
  next: string | null
}

/** A posting in our fields, before its text is read. Null means that the source does not say. */
export interface Posting {
  title: string
  company: string
  description_html: string | null
  description_plain: string | null
  locations: string[]
  department: string | null
  workplace_type: WorkplaceType | null
  /** For sources that only say whether a job is remote; true for hybrid too. */
  is_remote: boolean | null
  employment_type: EmploymentType | null
  salary: SalaryRange | null
  url: string | null
  apply_url: string | null
  posted_at: string | null
}

/**
 * One kind of source. Only the collector fetches. `parse` and `normalise` are pure and accept any
 * value: null, missing, extra, a string instead of a number.
 */
export interface Connector {
  /** Base URL of the real API, without a slash at its end. */
  origin: string
  /** Path of the first request. */
  path(source: Source): string
  /**
   * The postings in the answer of `path`. Throws `source.malformed` when the answer as a whole is
   * not what the source documents.
   */
  parse(payload: unknown, path: string): Listing
  /** Null for a posting without a title, since it cannot be shown. */
  normalise(raw: unknown, source: Source): Posting | null
}
