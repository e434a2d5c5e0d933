import { redirect } from '@sveltejs/kit'
import type { PageServerLoad } from './$types'

/** Jobs had this address before. */
export const load: PageServerLoad = ({ params, url }) =>
  redirect(308, `/jobs/${encodeURIComponent(params.jobId)}${url.search}`)
