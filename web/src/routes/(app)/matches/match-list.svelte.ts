import { createContext } from 'svelte'
import type { MatchStatus, Thumb } from '#lib/db/matches.ts'

/** The parts of the list that the job page may use. */
export interface MatchList {
  /** back to the list, as it was left */
  readonly href: string
  /** for a press on a link to the list */
  back(event: MouseEvent): void
  /** dismisses, and opens the next one */
  dismiss(match: { job_id: string; title: string; status: MatchStatus; feedback: Thumb }): void
}

export const [useMatchList, provideMatchList] = createContext<MatchList>()
