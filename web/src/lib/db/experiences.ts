import type { Db, Insert } from './client.ts'

type Experience = Insert<'experiences'>

/** Adds or changes one; its achievements become exactly `lines`, in that order. */
export async function save(db: Db, id: string | null, fields: Experience, lines: string[]) {
  const args = { fields: { ...fields }, lines, ...(id && { experience_id: id }) }
  await db.rpc('save_experience', args).throwOnError()
}

export async function remove(db: Db, id: string) {
  await db.from('experiences').delete().eq('id', id).throwOnError()
}

/** Moves one up in the order the person gave them. */
export async function moveUp(db: Db, id: string) {
  await db.rpc('move_experience_up', { experience_id: id }).throwOnError()
}
