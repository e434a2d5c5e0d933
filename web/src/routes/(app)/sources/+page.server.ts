import { fail } from '@sveltejs/kit'
import { z } from 'zod'
import * as jobs from '#lib/db/jobs.ts'
import * as sources from '#lib/db/sources.ts'
import { expected, explain } from '#lib/failure.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals, depends }) => {
  depends('rolecall:sources')
  const [all, jobCount] = await Promise.all([sources.list(locals.db), jobs.countOpen(locals.db)])
  return { sources: all, jobCount }
}

const change = z.object({ id: z.uuid(), is_enabled: z.enum(['true', 'false']) })

export const actions: Actions = {
  switch: async ({ request, locals }) => {
    const form = change.safeParse(Object.fromEntries(await request.formData()))
    if (!form.success) return fail(400, { message: explain('request.invalid') })
    try {
      await sources.setEnabled(locals.db, form.data.id, form.data.is_enabled === 'true')
    } catch (thrown) {
      const { status, message } = expected(thrown)
      return fail(status, { message })
    }
  },
}
