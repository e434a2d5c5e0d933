import type { Db } from './client.ts'

/** The latest 30, newest first. */
export async function list(db: Db) {
  const { data } = await db
    .from('notifications')
    .select('id, type, payload, read_at, created_at')
    .order('created_at', { ascending: false })
    .limit(30)
    .throwOnError()
  return data
}

export type Notification = Awaited<ReturnType<typeof list>>[number]

export async function markRead(db: Db, ids: string[]) {
  await db
    .from('notifications')
    .update({ read_at: new Date().toISOString() })
    .in('id', ids)
    .throwOnError()
}
