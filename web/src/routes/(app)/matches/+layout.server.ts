import * as cvs from '#lib/db/cvs.ts'
import * as jobs from '#lib/db/jobs.ts'
import * as matches from '#lib/db/matches.ts'
import * as preferences from '#lib/db/preferences.ts'
import { arrange, search } from './arrange.ts'
import { cardOf } from './card.ts'
import type { LayoutServerLoad } from './$types'
import { readView } from './view.ts'

export const load: LayoutServerLoad = async ({ locals, depends, url }) => {
  depends('rolecall:matches')
  const view = readView(url.searchParams)
  const [all, wish] = await Promise.all([matches.list(locals.db), preferences.read(locals.db)])
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
    empty: all.length > 0 ? null : await whyEmpty(locals.db),
  }
}

async function whyEmpty(db: App.Locals['db']) {
  const [[cv], jobCount] = await Promise.all([cvs.list(db), jobs.countOpen(db)])
  return { cvStatus: cv?.status ?? null, jobCount }
}
