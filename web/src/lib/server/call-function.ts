import { SUPABASE_PUBLISHABLE_KEY, SUPABASE_URL } from '$app/env/public'
import type { SupabaseClient } from '@supabase/supabase-js'
import { type Call, callThrough } from '#contract/call.ts'
import type { Database } from '#database.types.ts'

/** Calls our functions as the person of this client, or as a visitor. */
export function callFunctionsAs(
  { auth }: SupabaseClient<Database>,
  headers: Record<string, string>,
): Call {
  return callThrough({
    url: SUPABASE_URL,
    async headers() {
      const { data } = await auth.getSession()
      const token = data.session?.access_token
      return {
        ...headers,
        apikey: SUPABASE_PUBLISHABLE_KEY,
        ...(token && { authorization: `Bearer ${token}` }),
      }
    },
  })
}
