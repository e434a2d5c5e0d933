import { getConnInfo } from '@hono/node-server/conninfo'
import type { Context } from 'hono'

/**
 * The address of the connection's other end; '' without one. Forwarding headers are not read, since
 * any client can write them.
 */
export function clientAddress(c: Context): string {
  const bindings: unknown = c.env
  const hasConnection = typeof bindings === 'object' && bindings !== null && 'incoming' in bindings
  return hasConnection ? (getConnInfo(c).remote.address ?? '') : ''
}
