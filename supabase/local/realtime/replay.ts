// Replay: a client that joins a private topic may ask for the broadcasts from SQL that it missed.
import { z } from 'zod'
import type { Database } from '../database/database.ts'
import type { Broadcast } from './protocol.ts'

/** hosted's limit of broadcasts for one join */
const MOST = 25

/** `since` in ms since 1970. */
export const replayShape = z.object({
  since: z.number().int().positive(),
  limit: z.number().int().min(1).max(MOST).default(MOST),
})

export type Replay = z.output<typeof replayShape>

/**
 * The newest broadcasts on this private topic, oldest first. One that is committed at the moment of
 * the join may also arrive by itself.
 */
export async function readMissed(
  db: Database,
  topic: string,
  { since, limit }: Replay,
): Promise<Broadcast[]> {
  // Some came in one tick of the clock: then the transaction and the place in the table decide.
  const { rows } = await db.query<{ id: string; event: string | null; payload: unknown }>(
    `select id, event, payload from realtime.messages
     where topic = $1 and private and extension = 'broadcast'
       and inserted_at >= to_timestamp($2 / 1000.0)::timestamp
     order by inserted_at desc, age(xmin), ctid desc limit $3`,
    [topic, since, limit],
  )
  return rows.reverse().map(({ id, event, payload }) => ({
    event: event ?? '',
    payload,
    meta: { id, replayed: true },
  }))
}
