import type { Db, Insert } from './client.ts'

type Experience = Insert<'experiences'>

/** Adds or changes one; its achievements become exactly `lines`, in that order. */
export async function save(db: Db, id: string | null, experience: Experience, lines: string[]) {
  const { data } = id
    ? await db
        .from('experiences')
        .update(experience)
        .eq('id', id)
        .select('id')
        .single()
        .throwOnError()
    : await db.from('experiences').insert(experience).select('id').single().throwOnError()
  await saveAchievements(db, data.id, lines)
}

/** Lines that stay keep their row, so that evidence which points at them goes on pointing. */
async function saveAchievements(db: Db, experienceId: string, lines: string[]) {
  const { data: kept } = await db
    .from('achievements')
    .select('id, text, position')
    .eq('experience_id', experienceId)
    .order('position')
    .throwOnError()
  const unclaimed = [...kept]
  for (const [position, text] of lines.entries()) {
    const at = unclaimed.findIndex((row) => row.text === text)
    const row = at < 0 ? undefined : unclaimed.splice(at, 1)[0]
    if (!row) {
      await db
        .from('achievements')
        .insert({ experience_id: experienceId, text, position })
        .throwOnError()
    } else if (row.position !== position) {
      await db.from('achievements').update({ position }).eq('id', row.id).throwOnError()
    }
  }
  const gone = unclaimed.map((row) => row.id)
  if (gone.length > 0) await db.from('achievements').delete().in('id', gone).throwOnError()
}

export async function remove(db: Db, id: string) {
  await db.from('experiences').delete().eq('id', id).throwOnError()
}

/** Moves one up in the order the person gave them. */
export async function moveUp(db: Db, id: string) {
  const { data } = await db.from('experiences').select('id').order('position').throwOnError()
  const ids = data.map((row) => row.id)
  const at = ids.indexOf(id)
  if (at < 1) return
  ids.splice(at - 1, 0, ...ids.splice(at, 1))
  for (const [position, row] of ids.entries()) {
    await db.from('experiences').update({ position }).eq('id', row).throwOnError()
  }
}
