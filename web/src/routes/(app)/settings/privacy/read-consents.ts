import * as consents from '#lib/db/consents.ts'
import type { Db } from '#lib/db/client.ts'
import * as provider from '#lib/db/provider.ts'

/** The data of Consents.svelte. */
export async function readConsents(db: Db) {
  const [given, found] = await Promise.all([consents.list(db), provider.read(db)])
  return { given, provider: found }
}
