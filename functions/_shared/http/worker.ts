import { authorise, type Context } from './authorise.ts'
import type { Log } from '../observe/log.ts'
import { type Edge, respond } from './respond.ts'

export interface Duty extends Pick<Context, 'supabaseAdmin'> {
  request: Request
  log: Log
}

/**
 * Serves a queue worker: called with a secret key in `apikey` (by pg_net, by itself), it does a
 * piece of work within the limits of one request. `handle` says how many messages it has done;
 * the answer is `{ done }`, so the caller knows whether there was anything to do.
 */
export function worker(handle: (duty: Duty) => Promise<number>): Edge {
  return respond(['POST'], async (request, log) => {
    const { supabaseAdmin } = await authorise(request, 'secret', log)
    const done = await handle({ supabaseAdmin, request, log })
    return Response.json({ done })
  })
}
