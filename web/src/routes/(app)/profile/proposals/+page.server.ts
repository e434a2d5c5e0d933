import * as cvs from '#lib/db/cvs.ts'
import * as profiles from '#lib/db/profiles.ts'
import { proposalActions } from '#lib/proposals/actions.ts'
import { readProposals } from '#lib/proposals/read-proposals.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals, depends }) => {
  depends('rolecall:profile', 'rolecall:cvs')
  const [proposals, profile, files] = await Promise.all([
    readProposals(locals.db),
    profiles.read(locals.db),
    cvs.list(locals.db),
  ])
  const sources = Object.fromEntries(files.map(({ id, filename }) => [id, filename]))
  return { proposals, profile, sources }
}

export const actions: Actions = proposalActions
