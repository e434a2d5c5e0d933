import type { Context } from 'hono'
import { clientAddress } from './client-address.ts'
import type { Keys } from '../keys.ts'

/** The device of a session, as a person recognises it in the list of sessions. */
export interface Device {
  userAgent: string | null
  address: string | null
}

export function deviceOf(c: Context, keys: Keys): Device {
  return {
    userAgent: c.req.header('user-agent')?.slice(0, 255) ?? null,
    address: clientAddress(c, keys) || null,
  }
}
