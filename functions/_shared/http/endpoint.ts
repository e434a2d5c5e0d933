import type { z } from 'zod'
import { authorise, type Context } from './authorise.ts'
import type { Contract } from '../contract/contract.ts'
import { Failure } from '../contract/failure.ts'
import type { Log } from '../observe/log.ts'
import { readInput } from './read-input.ts'
import { type Edge, respond } from './respond.ts'

type Auth = 'user' | 'publishable' | 'secret' | 'none'

export interface Call<Who extends Auth> extends Pick<Context, 'supabase' | 'supabaseAdmin'> {
  /** the person of the token */
  userId: Who extends 'user' ? string : string | null
  /** assurance level of the session: `aal2` after a second factor */
  aal: string | null
  request: Request
  log: Log
}

type Handle<Input extends z.ZodType, Output extends z.ZodType, Who extends Auth> = (
  input: z.output<Input>,
  call: Call<Who>,
) => Promise<z.input<Output> | Response>

/**
 * Serves one contract: checks the caller, parses the input, runs `handle`, and turns any error into
 * `{ code, message, fields? }`. `supabase` acts as the caller, so RLS decides; `supabaseAdmin`
 * bypasses every policy. A `handle` that streams returns its own Response.
 */
export function endpoint<
  Input extends z.ZodType,
  Output extends z.ZodType,
  Who extends Auth = 'user',
>(
  contract: Contract<Input, Output>,
  handle: Handle<Input, Output, Who>,
  { auth }: { auth?: Who } = {},
): Edge {
  return respond([contract.method], async (request, log) => {
    const { supabase, supabaseAdmin, userClaims, jwtClaims } = await authorise(
      request,
      auth ?? 'user',
      log,
    )
    if (userClaims && (auth ?? 'user') === 'user') await takeRequest(supabaseAdmin, userClaims.id)
    const input = await readInput(request, contract.input)
    const aal = typeof jwtClaims?.aal === 'string' ? jwtClaims.aal : null
    // With `user`, authorise has already refused a caller without a token.
    const userId = (userClaims?.id ?? null) as Call<Who>['userId']
    const result = await handle(input, { supabase, supabaseAdmin, userId, aal, request, log })
    if (result instanceof Response) return result
    return Response.json(await contract.output.parseAsync(result))
  })
}

/**
 * Counts the request against the person's limit. When the database is down this refuses too: the
 * work needs the database, and a failure must not remove the limit on work that costs money.
 */
async function takeRequest(db: Context['supabaseAdmin'], person: string): Promise<void> {
  const { data } = await db.rpc('take_request', { person }).throwOnError()
  const seconds: number | null = data
  if (seconds !== null) throw new Failure('rate_limited', { retryAfter: seconds })
}

/** One function that answers several methods, each with its own endpoint. */
export function endpoints(...edges: readonly [Edge, ...Edge[]]): Edge {
  const methods = edges.flatMap((edge) => edge.methods)
  const otherwise = respond(methods, () => Promise.reject(new Error('unreachable')))
  return {
    methods,
    fetch(request) {
      const edge = edges.find((one) => one.methods.some((method) => method === request.method))
      return (edge ?? otherwise).fetch(request)
    },
  }
}
