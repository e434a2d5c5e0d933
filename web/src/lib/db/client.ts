import type { SupabaseClient } from '@supabase/supabase-js'
import type { Call } from '#contract/call.ts'
import type { Database } from '#database.types.ts'

/** The client of one request. `call` calls our own functions as the same person. */
export type Db = SupabaseClient<Database> & { call: Call }

type Tables = Database['public']['Tables']
export type Insert<Table extends keyof Tables> = Tables[Table]['Insert']
export type Update<Table extends keyof Tables> = Tables[Table]['Update']
