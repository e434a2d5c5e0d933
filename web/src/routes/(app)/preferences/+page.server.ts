import { redirect } from '@sveltejs/kit'
import type { PageServerLoad } from './$types'

/** The address of older notifications and mails. */
export const load: PageServerLoad = ({ url }) => redirect(308, `/profile/preferences${url.search}`)
