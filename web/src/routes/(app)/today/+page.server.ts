import * as matches from '#lib/db/matches.ts'
import { topReasons } from '#lib/matches/reasons.ts'
import { profileActions } from '#lib/profile-editor/actions.ts'
import type { Actions, PageServerLoad } from './$types'

const DAY_MS = 24 * 3600 * 1000
const MAX_JOBS = 5

export const load: PageServerLoad = async ({ locals, depends }) => {
  // A CV that was read brings the first matches.
  depends('rolecall:cvs', 'rolecall:matches')
  const yesterday = new Date(Date.now() - DAY_MS).toISOString()
  const fresh = await matches.listNew(locals.db, yesterday, MAX_JOBS)
  return {
    freshCount: fresh.count,
    fresh: fresh.best.map(({ job_id, score, reasons, job }) => ({
      job_id,
      score,
      title: job.title,
      company: job.company,
      reasons: reasons ? topReasons(reasons) : [],
    })),
  }
}

export const actions: Actions = { confirm: profileActions.confirm }
