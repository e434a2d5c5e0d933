import * as cvs from '#lib/db/cvs.ts'
import * as jobs from '#lib/db/jobs.ts'
import * as matches from '#lib/db/matches.ts'
import * as preferences from '#lib/db/preferences.ts'
import { arrange, search } from './arrange.ts'
import { cardOf } from './card.ts'
import type { LayoutServerLoad } from './$types'
import { isAlone, readView } from './view.ts'

/**
 * The list of matches, which stays while jobs are opened from it: the way from the list to a job
 * and back reads nothing again, so no card moves. A job that stands alone needs no list.
 */
export const load: LayoutServerLoad = async ({ locals, depends, url, params, untrack }) => {
  depends('rolecall:matches')
  const isJobAlone = () => isAlone(params.jobId, url.searchParams)
  if (untrack(isJobAlone)) {
    // Tracked only now: the list is read once the person leaves this job for the list.
    isJobAlone()
    return { list: null }
  }
  return { list: await readList(locals.db, readView(url.searchParams)) }
}

async function readList(db: App.Locals['db'], view: ReturnType<typeof readView>) {
  const [all, wish] = await Promise.all([matches.list(db), preferences.read(db)])
  const found = search(all, view.q)
  const arranged = arrange(found, view, wish.salary_currency)
  return {
    view,
    preferences: wish,
    matches: arranged.slice(0, view.show).map(cardOf),
    foundCount: arranged.length,
    allCount: found.length,
    savedCount: found.filter((match) => match.status === 'saved').length,
    latestAt: all.reduce(
      (latest, { created_at }) => (created_at > latest ? created_at : latest),
      '',
    ),
    // Only an empty page needs to know why it is empty.
    empty: all.length > 0 ? null : await whyEmpty(db),
  }
}

async function whyEmpty(db: App.Locals['db']) {
  const [[cv], jobCount] = await Promise.all([cvs.list(db), jobs.countOpen(db)])
  return { cvStatus: cv?.status ?? null, jobCount }
}
