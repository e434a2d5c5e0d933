import type { Database } from '../_shared/database.types.ts'

/** One message of the queue `account_work`, as the worker takes it. */
export type Claimed = Database['public']['Functions']['claim_account_work']['Returns'][number]
