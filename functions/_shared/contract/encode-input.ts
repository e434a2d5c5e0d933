import type { Method } from './contract.ts'

interface Encoded {
  /** empty, or with its question mark */
  query: string
  init: { method: Method; headers: Record<string, string>; body?: string }
}

/** Encodes an input: GET and DELETE send it in the query, the others as a JSON body. */
export function encodeInput(method: Method, input: unknown): Encoded {
  const headers = { accept: 'application/json' }
  if (method !== 'GET' && method !== 'DELETE') {
    const json = { ...headers, 'content-type': 'application/json' }
    return { query: '', init: { method, headers: json, body: JSON.stringify(input) } }
  }
  const given = Object.entries(Object(input)).filter(([, value]) => value !== undefined)
  const query = new URLSearchParams(given.map(([name, value]) => [name, String(value)])).toString()
  return { query: query && `?${query}`, init: { method, headers } }
}
