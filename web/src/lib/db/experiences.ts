import { failureCode } from '#contract/read-failure.ts'
import type { Db, Insert } from './client.ts'

type Experience = Insert<'experiences'> & { id: string }

/**
 * Changes one, or adds it when it is not there: see education.ts. Its achievements become exactly
 * `lines`, in that order.
 */
export async function save(db: Db, { id, position, ...fields }: Experience, lines: string[]) {
  const args = { fields, lines, experience_id: id }
  try {
    await db.rpc('save_experience', args).throwOnError()
  } catch (thrown) {
    if (failureCode(thrown) !== 'not_found') throw thrown
    await db
      .from('experiences')
      .insert({ id, position, ...fields })
      .throwOnError()
    await db.rpc('save_experience', args).throwOnError()
  }
}

export async function remove(db: Db, id: string) {
  await db.from('experiences').delete().eq('id', id).throwOnError()
}

/** Moves one up in the order the person gave them. */
export async function moveUp(db: Db, id: string) {
  await db.rpc('move_experience_up', { experience_id: id }).throwOnError()
}
