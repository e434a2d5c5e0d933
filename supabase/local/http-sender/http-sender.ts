// pg_net for the embedded home: sends the requests of net.http_request_queue after their
// transaction committed, and writes net._http_response.
import type { Database } from '../database/database.ts'
import { reportFailure } from '../report-failure.ts'
import { send, type HttpRequest, type HttpResponse } from './send.ts'

export interface HttpSender {
  /** Starts no more requests, cancels those under way, and waits for them. */
  close(): Promise<void>
}

const AT_ONCE = 10
const KEPT_RESPONSES = 1000
/** Only a safety net, for a request that was queued while nothing listened. */
const LOOK_EVERY_MS = 10_000

/**
 * Sends queued requests, ten at a time, oldest first. Each is sent once, unless a stop came between
 * sending and recording: then it is sent again at the next start. Without pg_net it waits.
 */
export async function startHttpSender({ db }: { db: Database }): Promise<HttpSender> {
  const underway = new Map<number, Promise<void>>()
  const stopped = new AbortController()
  let looking: Promise<void> | null = null
  let isStale = false

  const deliver = async (request: HttpRequest) => {
    const response = await send(request, stopped.signal)
    if (stopped.signal.aborted) return
    await record(db, request.id, response)
  }

  const fill = async () => {
    while (isStale && !stopped.signal.aborted) {
      isStale = false
      const free = AT_ONCE - underway.size
      if (free <= 0) return
      for (const request of await oldest(db, [...underway.keys()], free)) {
        const land = () => {
          underway.delete(request.id)
          look()
        }
        const delivery = deliver(request).then(land, (thrown: unknown) => {
          reportFailure('http sender, recording', thrown)
          // A request that cannot be recorded would otherwise be sent again at once, without end.
          setTimeout(land, LOOK_EVERY_MS).unref()
        })
        underway.set(request.id, delivery)
      }
    }
  }

  const look = () => {
    isStale = true
    looking ??= fill()
      .catch((thrown: unknown) => reportFailure('http sender, reading the queue', thrown))
      .finally(() => {
        looking = null
        if (isStale && !stopped.signal.aborted) look()
      })
  }

  const unlisten = await db.listen('pg_net_request', look)
  const timer = setInterval(look, LOOK_EVERY_MS)
  timer.unref()
  look()

  return {
    close: async () => {
      stopped.abort()
      clearInterval(timer)
      await unlisten()
      await looking
      await Promise.all(underway.values())
    },
  }
}

async function oldest(db: Database, except: number[], count: number): Promise<HttpRequest[]> {
  const { rows: found } = await db.query<{ there: boolean }>(
    `select to_regclass('net.http_request_queue') is not null as there`,
  )
  if (!found[0]?.there) return []
  const { rows } = await db.query<HttpRequest>(
    `select id, method, url, headers, body, timeout_milliseconds
     from net.http_request_queue where id <> all ($1::bigint[]) order by id limit $2`,
    [except, count],
  )
  return rows
}

/** In one transaction: a request is either still queued or has its response. */
async function record(db: Database, id: number, response: HttpResponse): Promise<void> {
  await db.transaction(async (tx) => {
    await tx.query('delete from net.http_request_queue where id = $1', [id])
    await tx.query(
      `insert into net._http_response
         (id, status_code, content_type, headers, content, timed_out, error_msg)
       values ($1, $2, $3, $4, $5, $6, $7)`,
      [
        id,
        response.status,
        response.contentType,
        response.headers,
        response.content,
        response.hasTimedOut,
        response.error,
      ],
    )
    await tx.query(
      `delete from net._http_response where id <= $1 or created < now() - interval '6 hours'`,
      [id - KEPT_RESPONSES],
    )
  })
}
