// Broadcasts from SQL: realtime.send() and realtime.broadcast_changes() leave a row in
// realtime.messages and NOTIFY its id once it is committed.
import type { Database } from '../database/database.ts'
import type { Channels } from './channels.ts'

interface Message {
  id: string
  topic: string
  event: string | null
  payload: unknown
  private: boolean
}

export interface FeedOptions {
  /** ms between clearing old rows */
  pruneEvery: number
  /** ms a row is kept; it is read within milliseconds */
  keepFor: number
  /** rows kept at most, the newest */
  keepRows: number
}

/** Delivers in the order of commits until the returned function is called. */
export async function feedFromDatabase(
  db: Database,
  channels: Channels,
  { pruneEvery, keepFor, keepRows }: FeedOptions,
): Promise<() => Promise<void>> {
  let waiting: string[] = []
  let reading: Promise<void> = Promise.resolve()

  const stopListening = await db.listen('realtime_messages', (id) => {
    waiting.push(id)
    if (waiting.length > 1) return
    reading = reading.then(readWaiting).catch(report)
  })

  /** A transaction that sends many is read in one query, not one each. */
  async function readWaiting(): Promise<void> {
    const ids = waiting
    waiting = []
    const { rows } = await db.query<Message>(
      'select id, topic, event, payload, private from realtime.messages where id = any($1::uuid[])',
      [ids],
    )
    const messages = new Map(rows.map((row) => [row.id, row]))
    for (const id of ids) {
      const message = messages.get(id)
      if (!message) continue
      channels.deliver(
        { topic: message.topic, isPrivate: message.private },
        { event: message.event ?? '', payload: message.payload, meta: { id } },
      )
    }
  }

  async function prune(): Promise<void> {
    const { affectedRows } = await db.query(
      `delete from realtime.messages
       where inserted_at < localtimestamp - make_interval(secs => $1)
         or id in (select id from realtime.messages order by inserted_at desc offset $2)`,
      [keepFor / 1000, keepRows],
    )
    // Nothing vacuums an embedded database by itself.
    if (affectedRows) await db.exec('vacuum realtime.messages')
  }
  const pruning = setInterval(() => void prune().catch(report), pruneEvery)
  pruning.unref()

  return async () => {
    clearInterval(pruning)
    await stopListening()
    await reading
  }
}

/** The id or topic of a message may name a person: only the fault is logged. */
function report(thrown: unknown): void {
  console.error('realtime:', thrown instanceof Error ? thrown.stack : thrown)
}
