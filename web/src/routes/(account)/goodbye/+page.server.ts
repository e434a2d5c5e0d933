import { failureCode } from '#contract/read-failure.ts'
import type { PageServerLoad } from './$types'

/** Tabs of other browsers land here too; their cookies belong to an erased account. */
export const load: PageServerLoad = async ({ locals }) => {
  if (!locals.user) return
  const { error } = await locals.db.auth.getUser()
  if (error && failureCode(error) === 'auth.required')
    await locals.db.auth.signOut({ scope: 'local' })
}
