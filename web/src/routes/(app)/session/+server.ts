import { webEndpoints } from '#contract/web-endpoints.ts'
import { endpoint } from '#lib/server/endpoint.ts'
import { failWith } from '#lib/server/fail-with.ts'

/**
 * The caller's access token and how long it is valid; hooks.server.ts has renewed it. A session
 * that was ended elsewhere gets none, even if its token has not expired.
 */
export const GET = endpoint(webEndpoints['GET /session'], async (_, { locals }) => {
  await locals.db.auth.getUser()
  const { data } = await locals.db.auth.getSession()
  if (!data.session) failWith('auth.required')
  const { access_token, expires_at = 0 } = data.session
  return { access_token, expires_in: expires_at - Math.floor(Date.now() / 1000) }
})
