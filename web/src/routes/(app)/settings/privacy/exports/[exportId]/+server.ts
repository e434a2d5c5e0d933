import { SUPABASE_URL } from '$app/env/public'
import { redirect } from '@sveltejs/kit'
import * as exports from '#lib/db/exports.ts'
import { failWith } from '#lib/server/fail-with.ts'
import type { RequestHandler } from './$types'

/** Redirects to the file, by an address that is made for this request and soon expires. */
export const GET: RequestHandler = async ({ params, locals }) => {
  const link = await exports.link(locals.db, params.exportId).catch(() => null)
  if (!link) failWith('not_found')
  redirect(303, link, { external: [new URL(SUPABASE_URL).origin] })
}
