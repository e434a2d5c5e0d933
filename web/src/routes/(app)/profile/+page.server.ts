import * as cvs from '#lib/db/cvs.ts'
import * as profiles from '#lib/db/profiles.ts'
import { cvActions } from '../cv-actions.ts'
import { profileActions } from '../profile-editor/actions.ts'
import { profileDoubts } from '../profile-editor/doubts.ts'
import { readContact } from '../profile-editor/read-contact.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals, depends }) => {
  depends('rolecall:profile', 'rolecall:cvs')
  const contact = readContact(locals.db)
  const [profile, files, confidence] = await Promise.all([
    profiles.read(locals.db),
    cvs.list(locals.db),
    cvs.readConfidence(locals.db),
  ])
  return { profile, cvs: files, doubts: profileDoubts(profile, confidence), contact }
}

export const actions: Actions = { ...profileActions, ...cvActions }
