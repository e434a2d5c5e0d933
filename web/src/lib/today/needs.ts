import type { Cv } from '#lib/db/cvs.ts'
import type { Doubt } from '#lib/profile-editor/doubts.ts'

/** What waits for the person. Each kind of work adds its own. */
export interface Needs {
  /** of the newest CV; null: there is none */
  cv: { status: Cv['status']; failure_code: string | null } | null
  /** lines of a CV that were read without certainty */
  doubts: Doubt[]
  /** how many lines of the CV found no place in the profile */
  unplaced: number
  /** how many changes are proposed */
  proposals: number
}

export function countNeeds({ cv, doubts, unplaced, proposals }: Needs): number {
  const needsFile = cv === null || cv.status === 'failed'
  return doubts.length + (needsFile ? 1 : 0) + (unplaced > 0 ? 1 : 0) + (proposals > 0 ? 1 : 0)
}
