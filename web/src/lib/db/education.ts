import type { Db, Insert } from './client.ts'

type Education = Insert<'education'> & { id: string }

/**
 * Changes the row, or adds it when it is not there: the id is the client's, so that a repeated
 * request makes no second row. The position counts for a new row only.
 */
export async function save(db: Db, { id, position, ...fields }: Education) {
  const { data } = await db
    .from('education')
    .update(fields)
    .eq('id', id)
    .select('id')
    .throwOnError()
  if (data.length === 0)
    await db
      .from('education')
      .insert({ id, position, ...fields })
      .throwOnError()
}

export async function remove(db: Db, id: string) {
  await db.from('education').delete().eq('id', id).throwOnError()
}
