import { CONSENTS } from '#contract/consent.ts'
import type { AiProvider } from '#contract/provider.ts'
import type { Db } from '#lib/db/client.ts'
import * as consents from '#lib/db/consents.ts'
import type { Account } from './session.ts'

type Given = Pick<consents.Consent, 'purpose' | 'version' | 'recipient' | 'withdrawn_at'>

/**
 * Whether the person agrees to the current privacy page. A box ticked while signing up could not be
 * recorded before sign-in, so it is recorded here, as that person, on their first visit. Once they
 * have decided otherwise, the ticked box no longer counts.
 */
export async function hasAgreed(db: Db, account: Account, given: Given[]): Promise<boolean> {
  const { version } = CONSENTS.privacy
  const current = given.filter((one) => one.purpose === 'privacy' && one.version === version)
  if (current.length > 0) return current.some((one) => one.withdrawn_at === null)
  if (account.accepted_privacy !== version) return false
  await consents.give(db, 'privacy')
  return true
}

/** Whether this provider may be sent their texts. */
export function isPermitted(provider: AiProvider, given: Given[]): boolean {
  const { version } = CONSENTS.ai_provider
  return given.some(
    (one) =>
      one.purpose === 'ai_provider' &&
      one.version === version &&
      one.recipient === provider.host &&
      one.withdrawn_at === null,
  )
}
