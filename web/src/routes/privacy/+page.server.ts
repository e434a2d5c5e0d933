import * as provider from '#lib/db/provider.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals }) => ({
  provider: await provider.read(locals.db),
})
