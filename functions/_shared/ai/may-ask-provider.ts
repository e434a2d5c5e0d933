import type { Db } from '../http/authorise.ts'
import { CONSENTS } from '../contract/consent.ts'

/**
 * Whether the provider at this host may get texts of this person: only while they agree, to this
 * host and in the current wording. Null means texts of no person: public postings. Throws the
 * database's error when it cannot answer.
 */
export async function mayAskProvider(
  db: Db,
  person: string | null,
  host: string,
): Promise<boolean> {
  if (person === null) return true
  const { data } = await db
    .from('consents')
    .select('id')
    .eq('user_id', person)
    .eq('purpose', 'ai_provider')
    .eq('version', CONSENTS.ai_provider.version)
    .eq('recipient', host)
    .is('withdrawn_at', null)
    .limit(1)
    .throwOnError()
  return data.length > 0
}
