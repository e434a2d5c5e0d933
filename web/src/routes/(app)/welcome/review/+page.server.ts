import * as cvs from '#lib/db/cvs.ts'
import * as profiles from '#lib/db/profiles.ts'
import * as unplaced from '#lib/db/unplaced.ts'
import { profileActions } from '#lib/profile-editor/actions.ts'
import { profileDoubts } from '#lib/profile-editor/doubts.ts'
import { readContact } from '#lib/profile-editor/read-contact.ts'
import { unplacedActions } from '#lib/profile-editor/unplaced-actions.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals, depends }) => {
  depends('rolecall:profile')
  const contact = readContact(locals.db)
  const [profile, confidence, lines] = await Promise.all([
    profiles.read(locals.db),
    cvs.readConfidence(locals.db),
    unplaced.read(locals.db),
  ])
  return { profile, doubts: profileDoubts(profile, confidence), unplaced: lines, contact }
}

export const actions: Actions = { ...profileActions, ...unplacedActions }
