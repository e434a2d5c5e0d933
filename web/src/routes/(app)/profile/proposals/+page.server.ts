import * as cvs from '#lib/db/cvs.ts'
import * as profiles from '#lib/db/profiles.ts'
import * as unplaced from '#lib/db/unplaced.ts'
import { unplacedActions } from '#lib/profile-editor/unplaced-actions.ts'
import { proposalActions } from '#lib/proposals/actions.ts'
import { readProposals } from '#lib/proposals/read-proposals.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals, depends }) => {
  depends('rolecall:profile', 'rolecall:cvs')
  const [proposals, profile, files, lines] = await Promise.all([
    readProposals(locals.db),
    profiles.read(locals.db),
    cvs.list(locals.db),
    unplaced.read(locals.db),
  ])
  const sources = Object.fromEntries(files.map(({ id, filename }) => [id, filename]))
  return { proposals, profile, sources, unplaced: lines }
}

export const actions: Actions = { ...proposalActions, ...unplacedActions }
