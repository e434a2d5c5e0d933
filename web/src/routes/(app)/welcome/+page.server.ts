import * as cvs from '#lib/db/cvs.ts'
import { providerToAskAbout } from '#lib/cvs/ask-provider.ts'
import { cvActions } from '#lib/cvs/cv-actions.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async (event) => {
  event.depends('rolecall:cvs')
  const files = await cvs.list(event.locals.db)
  return { cv: files[0] ?? null, ask: await providerToAskAbout(event, files.length) }
}

export const actions: Actions = cvActions
