// What happens in a person's stay, for the test of all of it.
import type { Database } from '../../../supabase/local/database/database.ts'
import { type Client, eventually } from '../../stack/people.ts'
import type { Planted } from './plant.ts'

/** The events on somebody's topic, as they come. */
export async function hear({ id, client, caller }: Planted): Promise<string[]> {
  const told: string[] = []
  await client.realtime.setAuth(caller.token)
  const channel = client.channel(`user:${id}`, { config: { private: true } })
  await new Promise<void>((resolve) => {
    channel
      .on('broadcast', { event: '*' }, ({ event }) => told.push(event))
      .subscribe((status) => status === 'SUBSCRIBED' && resolve())
  })
  return told
}

/** Asks for an export and waits until it lies there. Resolves with its path. */
export async function exportOf(person: Planted): Promise<string> {
  const id = crypto.randomUUID()
  await person.client.from('exports').insert({ id }).throwOnError()
  const done = await eventually(async () => {
    const { data } = await person.client
      .from('exports')
      .select()
      .eq('id', id)
      .single()
      .throwOnError()
    return data.finished_at ? data : null
  }, 'an export')
  if (done.status !== 'ready') throw new Error(`the export ended as ${done.failure_code}`)
  return done.path ?? ''
}

/** Whether `account` has done all there was for it. */
export async function hasNoWork(db: Client): Promise<boolean> {
  const { data } = await db.rpc('queue_progress').throwOnError()
  const work = data.find(({ queue }) => queue === 'account_work')
  return work?.waiting === 0 && work.claimed === 0
}

/** As if they had last been here 340 days ago, and the daily look had found that. */
export async function stayAway(db: Database, person: string) {
  const then = "now() - interval '340 days'"
  await db.query(`update auth.users set last_sign_in_at = ${then} where id = $1`, [person])
  await db.query('delete from auth.sessions where user_id = $1', [person])
  await db.query(`update public.profiles set last_active_at = ${then} where user_id = $1`, [person])
  await db.exec('select private.keep_retention()')
}

/** Everybody's words, by whose they are and where. */
export function prefixed(people: Record<string, Planted>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(people).flatMap(([name, { canaries }]) =>
      Object.entries(canaries).map(([place, word]) => [`${name}'s ${place}`, word]),
    ),
  )
}
