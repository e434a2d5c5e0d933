import * as cvs from '#lib/db/cvs.ts'
import * as profiles from '#lib/db/profiles.ts'
import { profileActions } from '#lib/profile-editor/actions.ts'
import { profileDoubts } from '#lib/profile-editor/doubts.ts'
import { readContact } from '#lib/profile-editor/read-contact.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals, depends }) => {
  depends('rolecall:profile')
  const contact = readContact(locals.db)
  const [profile, confidence] = await Promise.all([
    profiles.read(locals.db),
    cvs.readConfidence(locals.db),
  ])
  return { profile, doubts: profileDoubts(profile, confidence), contact }
}

export const actions: Actions = profileActions
