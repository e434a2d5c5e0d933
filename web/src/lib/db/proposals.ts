import type { Json } from '#database.types.ts'
import type { Db } from './client.ts'

export async function listOpen(db: Db) {
  const { data } = await db
    .from('proposals')
    .select('id, cv_id, kind, target_id, experience_id, change, quote')
    .eq('status', 'open')
    .order('created_at')
    .order('id')
    .throwOnError()
  return data
}

export async function countOpen(db: Db): Promise<number> {
  const { count } = await db
    .from('proposals')
    .select('*', { count: 'exact', head: true })
    .eq('status', 'open')
    .throwOnError()
  return count ?? 0
}

/** `edited` has the values that the person changed. */
export async function accept(db: Db, proposal: string, edited: Record<string, Json>) {
  await db.rpc('accept_proposal', { proposal, edited }).throwOnError()
}

export async function acceptAll(db: Db, proposals: string[]) {
  await db.rpc('accept_proposals', { proposals }).throwOnError()
}

export async function reject(db: Db, proposals: string[]) {
  await db.rpc('reject_proposals', { proposals }).throwOnError()
}

/** Undoes accepting and rejecting. */
export async function reopen(db: Db, proposals: string[]) {
  await db.rpc('reopen_proposals', { proposals }).throwOnError()
}
