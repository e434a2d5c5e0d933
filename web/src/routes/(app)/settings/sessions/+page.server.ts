import { fail } from '@sveltejs/kit'
import * as sessions from '#lib/db/sessions.ts'
import { describeDevice } from '#lib/format/device.ts'
import { expected } from '#lib/failure.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals, depends }) => {
  depends('rolecall:session')
  const found = await sessions.list(locals.db)
  return {
    sessions: found.map(({ user_agent, ...session }) => ({
      ...session,
      device: describeDevice(user_agent),
    })),
  }
}

export const actions: Actions = {
  end: async ({ request, locals }) => {
    const form = await request.formData()
    return settle(() => sessions.end(locals.db, String(form.get('session') ?? '')))
  },
  endOthers: ({ locals }) => settle(() => sessions.endOthers(locals.db)),
}

async function settle(work: () => Promise<unknown>) {
  try {
    await work()
  } catch (thrown) {
    const { code, status, message } = expected(thrown)
    // Another tab may have ended it already; the result is the same.
    if (code !== 'not_found') return fail(status, { message })
  }
}
