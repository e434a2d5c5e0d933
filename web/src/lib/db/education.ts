import type { Db, Insert } from './client.ts'

export async function save(db: Db, id: string | null, row: Insert<'education'>) {
  if (id) await db.from('education').update(row).eq('id', id).throwOnError()
  else await db.from('education').insert(row).throwOnError()
}

export async function remove(db: Db, id: string) {
  await db.from('education').delete().eq('id', id).throwOnError()
}
