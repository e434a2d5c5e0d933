import { CONSENTS, type ConsentPurpose } from '#contract/consent.ts'
import type { Db } from './client.ts'

/** All consents of the person, withdrawn ones too, newest first. */
export async function list(db: Db) {
  const { data } = await db
    .from('consents')
    .select('id, purpose, version, recipient, granted_at, withdrawn_at')
    .order('granted_at', { ascending: false })
    .throwOnError()
  return data
}

export type Consent = Awaited<ReturnType<typeof list>>[number]

/** Agrees to the current wording. Doing it twice changes nothing. */
export async function give(db: Db, purpose: ConsentPurpose, recipient: string | null = null) {
  const { version } = CONSENTS[purpose]
  const { error } = await db.from('consents').insert({ purpose, version, recipient })
  if (error && error.code !== '23505') throw error
}

/** Withdraws every wording, for every recipient. */
export async function withdraw(db: Db, purpose: ConsentPurpose) {
  await db
    .from('consents')
    .update({ withdrawn_at: new Date().toISOString() })
    .eq('purpose', purpose)
    .is('withdrawn_at', null)
    .throwOnError()
}
