import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import type { Claims } from '../claims.ts'
import { canRead } from './authorise.ts'
import type { Frame } from './protocol.ts'
import type { Link } from './link.ts'
import { type Replay, replayShape } from './replay.ts'
import { readToken, TokenRefusal } from './token.ts'

const flag = z
  .boolean()
  .nullish()
  .transform((value) => value ?? false)

/** A client without a key gets its own random one. */
const presenceKey = z
  .union([z.string().max(1024), z.number(), z.boolean()])
  .nullish()
  .transform((key) => String(key ?? '') || randomUUID())

const joinShape = z.object({
  access_token: z.string().nullish(),
  config: z
    .object({
      private: flag,
      broadcast: z
        .object({ self: flag, ack: flag, replay: z.unknown().optional() })
        .nullish()
        .transform((value) => value ?? { self: false, ack: false, replay: null }),
      presence: z
        .object({ key: presenceKey, enabled: flag })
        .nullish()
        .transform((value) => value ?? { key: randomUUID(), enabled: false }),
      postgres_changes: z.array(z.unknown()).nullish(),
    })
    .nullish()
    .transform((value) => value ?? nothingAsked()),
})

function nothingAsked() {
  return {
    private: false,
    broadcast: { self: false, ack: false, replay: null },
    presence: { key: randomUUID(), enabled: false },
    postgres_changes: [],
  }
}

export type Join = z.output<typeof joinShape> & { topic: string }

interface Allowed {
  join: Join
  caller: { claims: Claims; token: string | null }
  /** what it asks to hear of the past */
  replay: Replay | null
}

export type JoinAnswer = Allowed | { reason: string }

/**
 * Whether a `phx_join` is allowed. `keyClaims` are those of the connection's API key; they count
 * when the join has no token. `reason` is the text of hosted Realtime.
 */
export async function readJoin(frame: Frame, keyClaims: Claims, link: Link): Promise<JoinAnswer> {
  const topic = /^realtime:([^]+)$/.exec(frame.topic)?.[1]
  if (!topic) return { reason: 'TopicNameRequired: You must provide a topic name' }
  const parsed = joinShape.safeParse(frame.payload ?? {})
  if (!parsed.success) return { reason: 'InvalidJoinPayload: The join payload is invalid' }
  const join = { ...parsed.data, topic }
  if (join.config.postgres_changes?.length) {
    return { reason: 'RealtimeDisabledForConfiguration: only broadcast is served here' }
  }

  const replay = replayShape.nullish().safeParse(join.config.broadcast.replay)
  if (!replay.success) return { reason: 'UnableToReplayMessages: Replay params are not valid' }
  if (replay.data && !join.config.private) {
    return { reason: 'UnableToReplayMessages: Replay is not allowed for public channels' }
  }

  // An API key instead of a token adds nothing to the key of the connection.
  const { access_token } = join
  const token = access_token && !access_token.startsWith('sb_') ? access_token : null
  try {
    const claims = token === null ? keyClaims : await readToken(token, link.keys)
    if (join.config.private && !(await canRead(link.db, claims, topic))) {
      return {
        reason: `Unauthorized: You do not have permissions to read from this Channel topic: ${topic}`,
      }
    }
    return { join, caller: { claims, token }, replay: replay.data ?? null }
  } catch (thrown) {
    if (!(thrown instanceof TokenRefusal)) throw thrown
    return { reason: `${thrown.code}: ${thrown.message}` }
  }
}
