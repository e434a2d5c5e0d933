import { SUPABASE_URL } from '$app/env/public'
import { redirect } from '@sveltejs/kit'
import { webEndpoints } from '#contract/web-endpoints.ts'
import * as exports from '#lib/db/exports.ts'
import { endpoint } from '#lib/server/endpoint.ts'
import { failWith } from '#lib/server/fail-with.ts'

/** Redirects to the file, by an address that is made for this request and soon expires. */
export const GET = endpoint(
  webEndpoints['GET /settings/privacy/exports/[exportId]'],
  async ({ exportId }, { locals }) => {
    const link = await exports.link(locals.db, exportId)
    if (!link) failWith('not_found')
    redirect(303, link, { external: [new URL(SUPABASE_URL).origin] })
  },
)
