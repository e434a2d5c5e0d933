import type { RequestEvent } from '@sveltejs/kit'
import type { AiProvider } from '#contract/provider.ts'
import { isPermitted } from '#lib/server/consent.ts'
import * as consents from '#lib/db/consents.ts'
import * as provider from '#lib/db/provider.ts'

/** The host that the person refused. A refusal is no consent, so no table holds it. */
export const DECLINED = 'declined-provider'

/** The provider to ask about before the first CV is uploaded: null when there is nothing to ask. */
export async function providerToAskAbout(
  { locals, cookies }: Pick<RequestEvent, 'locals' | 'cookies'>,
  cvCount: number,
): Promise<AiProvider | null> {
  if (cvCount > 0) return null
  const [found, given] = await Promise.all([provider.read(locals.db), consents.list(locals.db)])
  if (!found || isPermitted(found, given) || cookies.get(DECLINED) === found.host) return null
  return found
}
