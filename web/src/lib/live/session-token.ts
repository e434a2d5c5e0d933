import { call } from './call-endpoint.ts'

let kept: { token: string; until: number } | undefined

/** Adding or removing a second factor replaces the session. */
export function forgetSessionToken(): void {
  kept = undefined
}

/** The token for realtime and storage, which the browser calls directly. The server renews it. */
export async function sessionToken(): Promise<string> {
  if (kept && Date.now() < kept.until) return kept.token
  const { access_token, expires_in } = await call('GET /session', {})
  // Renewed a minute early: a token that expires on the way is refused.
  kept = { token: access_token, until: Date.now() + (expires_in - 60) * 1000 }
  return access_token
}
