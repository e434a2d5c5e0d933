import type { SupabaseClient } from '@supabase/supabase-js'
import type { Database } from '#database.types.ts'

export type Db = SupabaseClient<Database>

type Tables = Database['public']['Tables']
export type Insert<Table extends keyof Tables> = Tables[Table]['Insert']
export type Update<Table extends keyof Tables> = Tables[Table]['Update']
