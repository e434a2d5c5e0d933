import { SUPABASE_URL } from '$app/env/public'
import { error, redirect } from '@sveltejs/kit'
import * as exports from '#lib/db/exports.ts'
import { explain } from '#lib/failure.ts'
import type { RequestHandler } from './$types'

/** Redirects to the file, with an address that is made for this request and soon expires. */
export const GET: RequestHandler = async ({ params, locals }) => {
  const link = await exports.link(locals.db, params.exportId).catch(() => null)
  if (!link) error(404, { code: 'not_found', message: explain('not_found') })
  redirect(303, link, { external: [new URL(SUPABASE_URL).origin] })
}
