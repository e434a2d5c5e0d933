import { SUPABASE_URL } from '$app/env/public'
import { redirect } from '@sveltejs/kit'
import { webEndpoints } from '#contract/web-endpoints.ts'
import * as cvs from '#lib/db/cvs.ts'
import { endpoint } from '#lib/server/endpoint.ts'

/** Redirects to the file, by an address that downloads it and soon expires. */
export const GET = endpoint(webEndpoints['GET /cvs/[cvId]/file'], async ({ cvId }, { locals }) => {
  const link = await cvs.downloadUrl(locals.db, cvId)
  redirect(303, link, { external: [new URL(SUPABASE_URL).origin] })
})
