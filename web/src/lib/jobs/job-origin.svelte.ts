import { createContext } from 'svelte'
import type { Actionable } from './judging.svelte.ts'

/** Where an open job was opened from. */
export interface JobOrigin {
  /** opened by its address or from another page, without a list beside it */
  readonly isAlone: boolean
  /** back to the list, as it was left */
  readonly href: string
  /** the address of a job, or of one of its tabs, that keeps the list beside it */
  jobHref(path: string): string
  /** for a press on a link to the list */
  back(event: MouseEvent): void
  /** dismisses it, and opens the next one of the list */
  dismiss(match: Actionable): void
}

export const [useJobOrigin, provideJobOrigin] = createContext<JobOrigin>()
