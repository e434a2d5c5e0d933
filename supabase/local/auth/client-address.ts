import { getConnInfo } from '@hono/node-server/conninfo'
import type { Context } from 'hono'

/** The peer of the connection; '' when there is none. Forwarding headers are for anyone to write. */
export function clientAddress(c: Context): string {
  const bindings: unknown = c.env
  const hasConnection = typeof bindings === 'object' && bindings !== null && 'incoming' in bindings
  return hasConnection ? (getConnInfo(c).remote.address ?? '') : ''
}
