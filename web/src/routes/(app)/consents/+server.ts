import { webEndpoints } from '#contract/web-endpoints.ts'
import * as consents from '#lib/db/consents.ts'
import * as provider from '#lib/db/provider.ts'
import { endpoint } from '#lib/server/endpoint.ts'
import { failWith } from '#lib/server/fail-with.ts'
import { guarded } from '#lib/server/guarded-cookie.ts'
import { DECLINED } from '#lib/cvs/ask-provider.ts'

/** Stores what a person decided about their data. They agree to the privacy page at /consent. */
export const POST = endpoint(
  webEndpoints['POST /consents'],
  async (decided, { locals, cookies, url }) => {
    if (!decided.is_given) {
      await consents.withdraw(locals.db, decided.purpose)
      if (decided.purpose === 'ai_provider') {
        const kept = { path: '/', maxAge: 31_536_000, ...guarded(url) }
        cookies.set(DECLINED, decided.recipient, kept)
      }
      return null
    }
    const current = await provider.read(locals.db)
    // Agreeing to one provider is not agreeing to a provider that replaced it meanwhile.
    if (current?.host !== decided.recipient) failWith('request.invalid')
    await consents.give(locals.db, 'ai_provider', decided.recipient)
    return null
  },
)
