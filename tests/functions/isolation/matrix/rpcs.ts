import { RPCS } from '../../../cases/index.ts'
import { type Answer, ask } from '../../../stack/ask.ts'
import type { Cast, Cells, Role } from './cast.ts'

/** Throws for a function that nobody has said anything about. */
export function expectedOfRpc(name: string): Cells {
  const row = RPCS[name as keyof typeof RPCS]
  if (!row) throw new Error(`${name} has no case: say who may call it`)
  const call = (outcome: string) => ({ call: outcome })
  const person = call(row.person === 'own' ? 'answered' : 'refused')
  return {
    anonymous: call('refused'),
    other: person,
    weak: row.person === 'own' ? call('second factor') : person,
    program: call('refused'),
    owner: person,
    strong: person,
    // Who is nobody has nothing of their own.
    service: call(row.person === 'own' ? 'refused' : 'answered'),
  }
}

export async function askRpc(
  name: string,
  role: Role,
  { stack, callers, victims }: Cast,
): Promise<{ call: string }> {
  const args = RPCS[name as keyof typeof RPCS].args(victims[role])
  // What is got cannot write: the workers' functions are called to the point where they would.
  const isRead = role === 'service'
  const path = `/rest/v1/rpc/${name}${isRead ? `?${new URLSearchParams(flat(args))}` : ''}`
  const question = isRead ? {} : { method: 'POST', body: args }
  return { call: outcome(await ask(stack, callers[role], path, question)) }
}

/** `answered` by the function itself, with whatever, or stopped where it would have written. */
function outcome({ status, body, text }: Answer): string {
  const { code = '', message } = (body ?? {}) as { code?: string; message?: string }
  if (message === 'auth.mfa_required') return 'second factor'
  if (code === '42501' || message === 'auth.forbidden') return 'refused'
  return status < 300 || /^(PT|P0|23|25006)/.test(code) ? 'answered' : `${status} ${text}`
}

export function flat(args: object): Record<string, string> {
  return Object.fromEntries(
    Object.entries(args).map(([name, value]) => [
      name,
      Array.isArray(value) ? listed(value) : plain(value),
    ]),
  )
}

/** A list of ids or texts as Postgres writes it, of anything else as JSON. */
function listed(value: unknown[]): string {
  const written = JSON.stringify(value)
  const isPlain = value.length > 0 && value.every((one) => typeof one !== 'object')
  return isPlain ? `{${written.slice(1, -1)}}` : written
}

function plain(value: unknown): string {
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}
