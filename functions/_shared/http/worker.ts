import { authorise, type Context } from './authorise.ts'
import type { Log } from '../observe/log.ts'
import { type Edge, respond } from './respond.ts'

export interface Duty extends Pick<Context, 'supabaseAdmin'> {
  request: Request
  log: Log
}

/**
 * Serves a queue worker. It needs a secret key in `apikey` (from pg_net or from itself) and does a
 * piece of work within the limits of one request. `handle` returns how many messages it has done.
 * The answer is `{ done }`, so that the caller knows whether there was work.
 */
export function worker(handle: (duty: Duty) => Promise<number>): Edge {
  return respond(['POST'], async (request, log) => {
    const { supabaseAdmin } = await authorise(request, 'secret', log)
    const done = await handle({ supabaseAdmin, request, log })
    return Response.json({ done })
  })
}
