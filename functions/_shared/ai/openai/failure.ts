import type { FallbackReason } from '../../contract/engine.ts'
import { ProviderFailure } from '../provider.ts'

/**
 * The fields of a client's error that are read. Its class is not used, since loading the client
 * takes a tenth of the CPU of a request.
 */
interface Answered {
  status?: unknown
  code?: unknown
  headers?: { get?(name: string): string | null }
}

const BY_STATUS: Record<number, FallbackReason> = {
  401: 'unauthorised',
  402: 'over_quota',
  403: 'unauthorised',
  404: 'unknown_model',
  408: 'timed_out',
  409: 'unreachable',
  429: 'rate_limited',
}

/** The failure without the error's text, which may quote the request. */
export function providerFailure(thrown: unknown): ProviderFailure {
  if (thrown instanceof ProviderFailure) return thrown
  return new ProviderFailure(reasonOf(thrown), { cause: thrown })
}

function reasonOf(thrown: unknown): FallbackReason {
  if (thrown instanceof SyntaxError) return 'nonsense'
  const { status, code } = fieldsOf(thrown)
  if (typeof status !== 'number') return 'unreachable'
  if (code === 'insufficient_quota') return 'over_quota'
  return BY_STATUS[status] ?? (status >= 500 ? 'unreachable' : 'rejected')
}

/** Whether the same request may succeed in a moment. */
export function isPassing(thrown: unknown): boolean {
  if (thrown instanceof ProviderFailure) return false
  return ['timed_out', 'unreachable', 'rate_limited'].includes(reasonOf(thrown))
}

/** How long the provider asks to wait, in ms; null when it does not say. */
export function retryAfter(thrown: unknown): number | null {
  const { headers } = fieldsOf(thrown)
  const ms = Number.parseFloat(headers?.get?.('retry-after-ms') ?? '')
  if (ms >= 0) return ms
  const said = headers?.get?.('retry-after') ?? ''
  const seconds = Number.parseFloat(said)
  if (/^[\d.]+$/.test(said) && seconds >= 0) return seconds * 1000
  const until = Date.parse(said) - Date.now()
  return Number.isNaN(until) ? null : Math.max(0, until)
}

function fieldsOf(thrown: unknown): Answered {
  return typeof thrown === 'object' && thrown !== null ? thrown : {}
}
