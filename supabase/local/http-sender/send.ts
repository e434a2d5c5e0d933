export interface HttpRequest {
  id: number
  method: string
  url: string
  headers: Record<string, string> | null
  body: Uint8Array | null
  timeout_milliseconds: number
}

export interface HttpResponse {
  status: number | null
  contentType: string | null
  headers: Record<string, string> | null
  content: string | null
  hasTimedOut: boolean
  error: string | null
}

const nothing: HttpResponse = {
  status: null,
  contentType: null,
  headers: null,
  content: null,
  hasTimedOut: false,
  error: null,
}
const MAX_CONTENT = 256 * 1024

/** Sends a request. Any failure becomes part of the response; a time-out in pg_net's words. */
export async function send(request: HttpRequest, signal: AbortSignal): Promise<HttpResponse> {
  const timeout = AbortSignal.timeout(request.timeout_milliseconds)
  try {
    const response = await fetch(request.url, {
      method: request.method,
      headers: request.headers ?? {},
      body: request.body ? new Uint8Array(request.body) : null,
      signal: AbortSignal.any([signal, timeout]),
    })
    const content = await response.text()
    return {
      ...nothing,
      status: response.status,
      contentType: response.headers.get('content-type'),
      headers: Object.fromEntries(response.headers),
      // PostgreSQL's text holds no NUL.
      content: content.slice(0, MAX_CONTENT).replaceAll('\0', ''),
    }
  } catch (thrown) {
    if (timeout.aborted) {
      const error = `Timeout of ${request.timeout_milliseconds} ms reached.`
      return { ...nothing, hasTimedOut: true, error }
    }
    return { ...nothing, error: reasonOf(thrown) }
  }
}

/** fetch itself only says 'fetch failed'; its cause holds the reason. */
function reasonOf(thrown: unknown): string {
  if (!(thrown instanceof Error)) return String(thrown)
  return thrown.cause instanceof Error ? thrown.cause.message : thrown.message
}
