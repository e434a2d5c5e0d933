import { redirect } from '@sveltejs/kit'
import type { RequestHandler } from './$types'

/** Signs out here; `scope=global` in the form signs out every device. */
export const POST: RequestHandler = async ({ request, locals }) => {
  const form = await request.formData()
  await locals.db.auth.signOut({ scope: form.get('scope') === 'global' ? 'global' : 'local' })
  redirect(303, '/')
}
