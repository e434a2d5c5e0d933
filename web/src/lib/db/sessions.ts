import type { Db } from './client.ts'

/** Where the person is signed in, this session first. */
export async function list(db: Db) {
  const { data } = await db.rpc('list_sessions').throwOnError()
  return data
}

export async function end(db: Db, session: string) {
  await db.rpc('end_session', { session }).throwOnError()
}

/** Ends all sessions except this one. Returns how many there were. */
export async function endOthers(db: Db): Promise<number> {
  const { data } = await db.rpc('end_other_sessions').throwOnError()
  return data
}
