import { error } from '@sveltejs/kit'
import { z } from 'zod'
import * as consents from '#lib/db/consents.ts'
import * as provider from '#lib/db/provider.ts'
import { explain } from '#lib/failure.ts'
import { guarded } from '#lib/server/guarded-cookie.ts'
import { readBody } from '#lib/server/read-body.ts'
import { DECLINED } from '#lib/cvs/ask-provider.ts'
import type { RequestHandler } from './$types'

const decision = z.union([
  z.object({ purpose: z.literal('privacy'), is_given: z.literal(false) }),
  z.object({ purpose: z.literal('ai_provider'), is_given: z.boolean(), recipient: z.string() }),
])

/** Stores a person's decision about their data. They agree to the privacy page at /consent. */
export const POST: RequestHandler = async ({ request, locals, cookies, url }) => {
  const decided = await readBody(request, decision)
  if (!decided.is_given) {
    await consents.withdraw(locals.db, decided.purpose)
    if (decided.purpose === 'ai_provider') {
      const kept = { path: '/', maxAge: 31_536_000, ...guarded(url) }
      cookies.set(DECLINED, decided.recipient, kept)
    }
    return new Response(null, { status: 204 })
  }
  const current = await provider.read(locals.db)
  // Agreeing to one provider is not agreeing to a provider that replaced it meanwhile.
  if (current?.host !== decided.recipient)
    error(400, { code: 'request.invalid', message: explain('request.invalid') })
  await consents.give(locals.db, 'ai_provider', decided.recipient)
  return new Response(null, { status: 204 })
}
