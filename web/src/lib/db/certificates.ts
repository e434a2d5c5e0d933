import type { Db, Insert } from './client.ts'

type Certificate = Insert<'certificates'> & { id: string }

/** Changes the row, or adds it when it is not there: see education.ts. */
export async function save(db: Db, { id, position, ...fields }: Certificate) {
  const { data } = await db
    .from('certificates')
    .update(fields)
    .eq('id', id)
    .select('id')
    .throwOnError()
  if (data.length === 0)
    await db
      .from('certificates')
      .insert({ id, position, ...fields })
      .throwOnError()
}

export async function remove(db: Db, id: string) {
  await db.from('certificates').delete().eq('id', id).throwOnError()
}
