// Broadcasts from SQL: realtime.send() and realtime.broadcast_changes() leave a row in
// realtime.messages, and NOTIFY sends it after commit; a long one only by its id.
import type { Database } from '../database/database.ts'
import type { Channels } from './channels.ts'
import { reportFailure } from '../report-failure.ts'

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
  /** ms for which a row is kept; it is read within milliseconds */
  keepFor: number
  /** the number of newest rows that are kept */
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

  const stopListening = await db.listen('realtime_messages', (announced) => {
    waiting.push(announced)
    if (waiting.length > 1) return
    reading = reading.then(readWaiting).catch(report)
  })

  async function readWaiting(): Promise<void> {
    const announced = waiting
    waiting = []
    const ids = announced.filter((each) => !isWhole(each))
    const long = ids.length > 0 ? await readMessages(db, ids) : new Map<string, Message>()
    for (const each of announced) {
      const message = isWhole(each) ? (JSON.parse(each) as Message) : long.get(each)
      if (!message) continue
      channels.deliver(
        { topic: message.topic, isPrivate: message.private },
        { event: message.event ?? '', payload: message.payload, meta: { id: message.id } },
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
    // The embedded autovacuum comes only every few minutes.
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

const isWhole = (announced: string): boolean => announced.startsWith('{')

/** One query reads all messages of a transaction, instead of one query each. */
async function readMessages(db: Database, ids: string[]): Promise<Map<string, Message>> {
  const { rows } = await db.query<Message>(
    'select id, topic, event, payload, private from realtime.messages where id = any($1::uuid[])',
    [ids],
  )
  return new Map(rows.map((row) => [row.id, row]))
}

/** The id or topic of a message may name a person: only the failure is logged. */
function report(thrown: unknown): void {
  reportFailure('realtime', thrown)
}
