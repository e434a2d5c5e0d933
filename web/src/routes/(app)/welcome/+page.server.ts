import * as cvs from '#lib/db/cvs.ts'
import { cvActions } from '../cv-actions.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals, depends }) => {
  depends('rolecall:cvs')
  const [latest] = await cvs.list(locals.db)
  return { cv: latest ?? null }
}

export const actions: Actions = cvActions
