import * as matches from '#lib/db/matches.ts'
import { topReasons } from '#lib/matches/reasons.ts'
import { profileActions } from '#lib/profile-editor/actions.ts'
import { readNeeds } from '#lib/today/read-needs.ts'
import type { Actions, PageServerLoad } from './$types'

const DAY_MS = 24 * 3600 * 1000
const MAX_JOBS = 5

export const load: PageServerLoad = async ({ locals, depends }) => {
  depends('rolecall:profile', 'rolecall:cvs', 'rolecall:matches')
  const yesterday = new Date(Date.now() - DAY_MS).toISOString()
  const [needs, fresh] = await Promise.all([
    readNeeds(locals.db),
    matches.listNew(locals.db, yesterday, MAX_JOBS),
  ])
  return {
    needs,
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
