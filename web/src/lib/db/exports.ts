import type { Db } from './client.ts'

/** The newest export, or null. */
export async function latest(db: Db) {
  const { data } = await db
    .from('exports')
    .select('id, status, progress, size_bytes, failure_code, created_at, finished_at, expires_at')
    .order('created_at', { ascending: false })
    .limit(1)
    .maybeSingle()
    .throwOnError()
  return data
}

export type Export = NonNullable<Awaited<ReturnType<typeof latest>>>

/** Throws `export.running` while another one is running. */
export async function request(db: Db) {
  await db.from('exports').insert({ id: crypto.randomUUID() }).throwOnError()
}

/** An address that downloads it, valid for a minute; null when there is no such file. */
export async function link(db: Db, id: string): Promise<string | null> {
  const { data } = await db
    .from('exports')
    .select('path, finished_at')
    .eq('id', id)
    .maybeSingle()
    .throwOnError()
  if (!data?.path) return null
  const download = `rolecall-${data.finished_at?.slice(0, 10)}.zip`
  const signed = await db.storage.from('exports').createSignedUrl(data.path, 60, { download })
  if (signed.error) throw signed.error
  return signed.data.signedUrl
}
