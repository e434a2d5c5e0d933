import { UNSURE } from '#contract/profile.ts'
import type { Db } from '#lib/db/client.ts'
import * as cvs from '#lib/db/cvs.ts'
import * as proposals from '#lib/db/proposals.ts'
import * as profiles from '#lib/db/profiles.ts'
import * as unplaced from '#lib/db/unplaced.ts'
import { type Doubt, profileDoubts } from '#lib/profile-editor/doubts.ts'
import type { Needs } from './needs.ts'

export async function readNeeds(db: Db): Promise<Needs> {
  const [[cv], doubts, lines, open] = await Promise.all([
    cvs.list(db),
    readDoubts(db),
    unplaced.read(db),
    proposals.countOpen(db),
  ])
  return {
    cv: cv ? { status: cv.status, failure_code: cv.failure_code } : null,
    doubts,
    unplaced: lines?.lines.length ?? 0,
    proposals: open,
  }
}

/** Every page counts the doubts, and most people have none: then the profile is not read. */
async function readDoubts(db: Db): Promise<Doubt[]> {
  const confidence = await cvs.readConfidence(db)
  const isUnsure = confidence.some(({ contact, profile, rows }) =>
    [contact, profile, ...Object.values(rows)].some((fields) =>
      Object.values(fields).some((confidence) => confidence < UNSURE),
    ),
  )
  return isUnsure ? profileDoubts(await profiles.read(db), confidence) : []
}
