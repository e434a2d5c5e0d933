import type { Db, Insert } from './client.ts'

export async function save(db: Db, id: string | null, row: Insert<'certificates'>) {
  if (id) await db.from('certificates').update(row).eq('id', id).throwOnError()
  else await db.from('certificates').insert(row).throwOnError()
}

export async function remove(db: Db, id: string) {
  await db.from('certificates').delete().eq('id', id).throwOnError()
}
