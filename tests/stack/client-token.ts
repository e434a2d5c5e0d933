// The access token of another program that a person let in, as Supabase Auth's OAuth server gives
// it: the claims of a session, and `client_id`.
import { decodeJwt, SignJWT } from 'jose'
import { loadKeys } from '../../supabase/local/keys.ts'
import type { Caller } from './ask.ts'

/** In the name of this caller, at their session's assurance level. */
export async function asProgram({ dataDir }: { dataDir: string }, caller: Caller): Promise<Caller> {
  const { kid, privateKey } = (await loadKeys(dataDir)).signing
  const claims = { ...decodeJwt(caller.token ?? ''), client_id: crypto.randomUUID() }
  const token = await new SignJWT(claims)
    .setProtectedHeader({ alg: 'ES256', kid, typ: 'JWT' })
    .sign(privateKey)
  return { ...caller, token }
}
