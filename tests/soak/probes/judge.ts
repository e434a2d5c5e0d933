// What must hold of every answer, whoever asked and however.
import type { Probe, Reply } from './probe.ts'
import type { World } from './world.ts'

type Known = Pick<World, 'names' | 'ids' | 'secrets' | 'marks'>

/** Why this answer is wrong, or null. `probe` is aimed. */
export function judge(probe: Probe, reply: Reply, world: Known): string | null {
  const { status } = reply
  if (status >= 500) return `answered with ${status}`

  const body = told(probe, reply).toLowerCase()
  const headers = Object.values(reply.headers).join('\n').toLowerCase()
  const asked = decoded(`${probe.path}\n${JSON.stringify(probe.body)}`).toLowerCase()
  const isDone = status < 300
  const says = (text: string, word: string, mayRepeat: boolean) =>
    text.includes(word) && !(mayRepeat && asked.includes(word))

  // Refusals may repeat what was said, headers an address, and frames their topic. What else is done
  // for somebody who only reads never names another.
  const mayRepeat = !isDone || probe.who === 'writer' || probe.wing === 'topics'
  const mark = world.marks.find((word) => says(body, word, !isDone) || says(headers, word, true))
  if (mark) return `told ${mark}`
  const id = world.secrets.find((one) => says(body, one, mayRepeat) || says(headers, one, true))
  if (id) return `named ${id}`

  return isDone ? done(probe, reply, world) : null
}

function done(probe: Probe, { text, status }: Reply, { names, ids }: Known): string | null {
  const own = names[probe.who].me ?? ''
  if (probe.wing === 'topics') {
    const { private: isPrivate, say } = probe.body as { private: boolean; say: string }
    if (say === 'over HTTP' || !isPrivate) return null
    return probe.who !== 'weak' && probe.who !== 'nobody' && probe.path === `user:${own}`
      ? null
      : 'joined a private topic'
  }
  if (probe.wing === 'rest' && probe.who === 'writer') {
    const stranger = rowsOf(text).find(({ user_id }) => ids.writer !== user_id && isId(user_id))
    // Renamed columns may hold any id of one's own rows.
    if (stranger && !probe.path.includes('user_id:'))
      return `gave a row of ${String(stranger.user_id)}`
  }
  const isTransfer = /\/storage\/v1\/object\/(move|copy)$/.test(probe.path)
  if (isTransfer && status === 200) {
    const { sourceKey } = probe.body as { sourceKey: string }
    if (!sourceKey.startsWith(`${own}/`)) return 'took a file'
  }
  return null
}

/** Of many links at once, those that were refused are listed too, by the names that were given. */
function told({ path, method, body }: Probe, { text }: Reply): string {
  const isForMany = method === 'POST' && path.includes('/object/sign/') && hasPaths(body)
  if (!isForMany) return text
  return JSON.stringify(rowsOf(text).filter(({ signedURL }) => signedURL !== null))
}

function hasPaths(body: unknown): boolean {
  return typeof body === 'object' && body !== null && 'paths' in body
}

function isId(value: unknown): boolean {
  return typeof value === 'string' && /^[0-9a-f-]{36}$/.test(value)
}

function rowsOf(text: string): Record<string, unknown>[] {
  try {
    const body: unknown = JSON.parse(text)
    return [body].flat().filter((row) => typeof row === 'object' && row !== null) as never
  } catch {
    return []
  }
}

/** Once and twice over: what was hidden in the path counts as said. */
function decoded(text: string): string {
  const once = (one: string) => one.replace(/(%[0-9a-f]{2})+/gi, (part) => unescapePart(part))
  return [text, once(text), once(once(text))].join('\n')
}

function unescapePart(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
