import { call } from './call-endpoint.ts'

interface Token {
  access_token: string
  /** seconds */
  expires_in: number
}

let kept: { token: string; until: number } | undefined

/** A factor that comes or goes makes another session of it. */
export function forgetSessionToken(): void {
  kept = undefined
}

/** What realtime and storage, which the browser talks to itself, are shown. Renewed by the server. */
export async function sessionToken(): Promise<string> {
  if (kept && Date.now() < kept.until) return kept.token
  const { access_token, expires_in } = await call<Token>('GET', '/session')
  // A minute early: a token that ends on the way is refused.
  kept = { token: access_token, until: Date.now() + (expires_in - 60) * 1000 }
  return access_token
}
