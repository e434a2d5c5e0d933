import type { EmploymentType, WorkplaceType } from '../../_shared/contract/job.ts'
import type { SalaryRange } from './salary-range.ts'

export interface Source {
  slug: string
  name: string
}

/**
 * One posting as its source gave it, less what is never read. `external_id` is unique within the
 * source.
 */
export interface RawPosting {
  external_id: string
  raw: unknown
}

/** What one answer of a source holds; `next` is the path of the next page, if there is one. */
export interface Listing {
  postings: RawPosting[]
  rejected: number
  next: string | null
}

/** A posting in our words, before its text is read. Null means the source does not say. */
export interface Posting {
  title: string
  company: string
  description_html: string | null
  description_plain: string | null
  locations: string[]
  department: string | null
  workplace_type: WorkplaceType | null
  /** For sources that only say remote or not; true for hybrid too. */
  is_remote: boolean | null
  employment_type: EmploymentType | null
  salary: SalaryRange | null
  url: string | null
  apply_url: string | null
  posted_at: string | null
}

/**
 * One kind of source. Only the collector fetches; `parse` and `normalise` are pure and take
 * whatever arrives: null, missing, extra, a string where a number should be.
 */
export interface Connector {
  /** Base URL of the real API, without a slash at its end. */
  origin: string
  /** Path of the first request. */
  path(source: Source): string
  /**
   * What `path` answered. Throws `source.malformed` when the answer as a whole is not what the source
   * documents.
   */
  parse(payload: unknown, path: string): Listing
  /** Null for a posting that cannot be shown: no title. */
  normalise(raw: unknown, source: Source): Posting | null
}
