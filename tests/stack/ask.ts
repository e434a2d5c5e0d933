// Requests of tests with real credentials: `ask` sends them without our client and gives status and
// body unchanged; `callAs` calls by a contract.
import { type Call, callThrough } from '../../functions/_shared/contract/call.ts'
import type { Running } from '../../scripts/running.ts'
import type { Person } from './people.ts'

/** The caller, by the credentials that are sent. */
export interface Caller {
  apikey: string
  token?: string
}

export interface Answer {
  status: number
  headers: Headers
  text: string
  /** parsed when it is JSON, otherwise null */
  body: unknown
}

export interface Question {
  method?: string
  /** sent as JSON, unless it is text, bytes or a stream */
  body?: unknown
  headers?: Record<string, string>
}

export const anonymous = ({ PUBLISHABLE_KEY }: Running): Caller => ({ apikey: PUBLISHABLE_KEY })
export const secret = ({ SECRET_KEY }: Running): Caller => ({ apikey: SECRET_KEY })

export async function callerOf(stack: Running, { client }: Person): Promise<Caller> {
  const { data } = await client.auth.getSession()
  if (!data.session) throw new Error('not signed in')
  return { apikey: stack.PUBLISHABLE_KEY, token: data.session.access_token }
}

const credentials = ({ apikey, token }: Caller): Record<string, string> => ({
  apikey,
  ...(token && { authorization: `Bearer ${token}` }),
})

/** Calls our functions by their contracts, as our own clients do. */
export function callAs({ API_URL }: Running, caller: Caller): Call {
  return callThrough({ url: API_URL, headers: () => credentials(caller) })
}

/** `path` from the root of the API, with its query. `caller` null sends no credentials. */
export async function ask(
  { API_URL }: Running,
  caller: Caller | null,
  path: string,
  { method = 'GET', body, headers = {} }: Question = {},
): Promise<Answer> {
  const isJson = body !== undefined && typeof body !== 'string' && !(body instanceof Uint8Array)
  const answer = await fetch(API_URL + path, {
    method,
    headers: {
      ...(caller && credentials(caller)),
      ...(isJson ? { 'content-type': 'application/json' } : {}),
      ...headers,
    },
    body: isJson ? JSON.stringify(body) : (body as BodyInit | undefined),
  })
  const text = await answer.text()
  return { status: answer.status, headers: answer.headers, text, body: parse(text) }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
