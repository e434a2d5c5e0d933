import { getConnInfo } from '@hono/node-server/conninfo'
import { isIP } from 'node:net'
import { roleOfKey } from '../claims.ts'
import type { Context } from 'hono'
import type { Keys } from '../keys.ts'

/**
 * The address that a request counts for; '' without a connection. A server that holds the secret
 * key says which visitor it asks for, as on hosted with "IP address forwarding". Other forwarding
 * headers are not read, since any client can write them.
 */
export function clientAddress(c: Context, keys: Keys): string {
  return forwardedAddress(c.req.raw.headers, keys) ?? connectedAddress(c)
}

function forwardedAddress(headers: Headers, keys: Keys): string | null {
  const [first = ''] = headers.get('sb-forwarded-for')?.split(',') ?? []
  const address = first.trim()
  if (!isIP(address)) return null
  return roleOfKey(headers.get('apikey') ?? '', keys) === 'service_role' ? address : null
}

function connectedAddress(c: Context): string {
  const bindings: unknown = c.env
  const hasConnection = typeof bindings === 'object' && bindings !== null && 'incoming' in bindings
  return hasConnection ? (getConnInfo(c).remote.address ?? '') : ''
}
