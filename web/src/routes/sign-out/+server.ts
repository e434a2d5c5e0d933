import { redirect } from '@sveltejs/kit'
import { webEndpoints } from '#contract/web-endpoints.ts'
import { endpoint } from '#lib/server/endpoint.ts'

/** Signs out here; `scope=global` in the form signs out every device. */
export const POST = endpoint(webEndpoints['POST /sign-out'], async ({ scope }, { locals }) => {
  await locals.db.auth.signOut({ scope })
  redirect(303, '/')
})
