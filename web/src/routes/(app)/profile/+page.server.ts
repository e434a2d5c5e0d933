import * as cvs from '#lib/db/cvs.ts'
import * as profiles from '#lib/db/profiles.ts'
import * as unplaced from '#lib/db/unplaced.ts'
import { providerToAskAbout } from '#lib/cvs/ask-provider.ts'
import { cvActions } from '#lib/cvs/cv-actions.ts'
import { profileActions } from '#lib/profile-editor/actions.ts'
import { profileDoubts } from '#lib/profile-editor/doubts.ts'
import { readContact } from '#lib/profile-editor/read-contact.ts'
import { unplacedActions } from '#lib/profile-editor/unplaced-actions.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async (event) => {
  const { locals } = event
  event.depends('rolecall:profile', 'rolecall:cvs')
  const contact = readContact(locals.db)
  const [profile, files, confidence, lines] = await Promise.all([
    profiles.read(locals.db),
    cvs.list(locals.db),
    cvs.readConfidence(locals.db),
    unplaced.read(locals.db),
  ])
  const ask = await providerToAskAbout(event, files.length)
  const doubts = profileDoubts(profile, confidence)
  const currentCv = cvs.currentOf(files)?.id ?? null
  return { profile, cvs: files, currentCv, doubts, unplaced: lines, contact, ask }
}

export const actions: Actions = { ...profileActions, ...cvActions, ...unplacedActions }
