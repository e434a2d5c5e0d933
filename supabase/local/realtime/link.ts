import type { Database } from '../database/database.ts'
import type { Keys } from '../keys.ts'
import type { Channels } from './channels.ts'
import type { Presence } from './presence.ts'
import type { Vsn } from './protocol.ts'

/** The parts that one connection shares with each topic it joins. */
export interface Link {
  db: Database
  keys: Keys
  channels: Channels
  presence: Presence
  vsn: Vsn
  send(message: string | Uint8Array): void
}
