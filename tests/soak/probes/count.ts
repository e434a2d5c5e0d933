// Counts are answers too: what is counted must be what the same question gives as rows.
import type { Probe, Reply } from './probe.ts'

const MOST_ROWS = 1000
const WINDOW = /^(limit|offset|order)=/

/**
 * What is wrong with the count in this reply; null: nothing; undefined: none was given, or nobody
 * but the attacker changes what is counted.
 */
export async function countsMore(
  probe: Probe,
  reply: Reply,
  send: (probe: Probe) => Promise<Reply>,
): Promise<string | null | undefined> {
  const total = Number(/\/(\d+)$/.exec(reply.headers['content-range'] ?? '')?.[1] ?? NaN)
  const isRead = probe.wing === 'rest' && (probe.method === 'GET' || probe.method === 'HEAD')
  if (Number.isNaN(total) || !isRead || probe.path.includes('/rpc/')) return undefined
  if (total > MOST_ROWS) return null

  const again = await send({ ...probe, method: 'GET', path: unwindowed(probe.path), headers: {} })
  if (again.status !== 200) return null
  const rows = JSON.parse(again.text) as unknown[]
  return rows.length < total ? `counted ${total} where ${rows.length} are seen` : null
}

function unwindowed(path: string): string {
  const [table = '', query = ''] = path.split('?')
  return `${table}?${query
    .split('&')
    .filter((part) => !WINDOW.test(part))
    .join('&')}`
}
