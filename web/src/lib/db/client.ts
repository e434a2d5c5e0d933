import { SUPABASE_PUBLISHABLE_KEY, SUPABASE_URL } from '$app/env/public'
import { createBrowserClient } from '@supabase/ssr'
import type { SupabaseClient } from '@supabase/supabase-js'
import type { Database } from '#database.types.ts'

export type Db = SupabaseClient<Database>

type Tables = Database['public']['Tables']
export type Insert<Table extends keyof Tables> = Tables[Table]['Insert']
export type Update<Table extends keyof Tables> = Tables[Table]['Update']

/** The one client of this tab; its session lives in the cookies that the server reads too. */
export function browserDb(): Db {
  return createBrowserClient<Database>(SUPABASE_URL, SUPABASE_PUBLISHABLE_KEY)
}
