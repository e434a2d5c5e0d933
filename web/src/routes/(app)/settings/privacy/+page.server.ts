import { readConsents } from './read-consents.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals, depends }) => {
  depends('rolecall:consents')
  return { consents: await readConsents(locals.db) }
}
