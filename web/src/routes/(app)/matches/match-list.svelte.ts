import { createContext } from 'svelte'
import type { MatchStatus, Thumb } from '#lib/db/matches.ts'

/** What the job page may ask of the list beside it. */
export interface MatchList {
  /** back to the list, as it was left */
  readonly href: string
  /** for a press on a link to it */
  back(event: MouseEvent): void
  /** dismisses, and opens what comes next */
  dismiss(match: { job_id: string; title: string; status: MatchStatus; feedback: Thumb }): void
}

export const [useMatchList, provideMatchList] = createContext<MatchList>()
