// Reads the request of an upload: storage-js sends blobs and form data as multipart (the file under
// the empty name) and everything else as the raw body with headers.
import { z } from 'zod'
import { refuse } from './storage-error.ts'

/** Bytes for boundaries and the other fields around the file of a multipart body. */
const MULTIPART_OVERHEAD = 64 * 1024

export interface Incoming {
  body: ReadableStream<Uint8Array>
  mimetype: string
  cacheControl: string
  userMetadata: Record<string, unknown>
}

/** Reads headers and fields; the bytes stay a stream. `limit` is in bytes. */
export async function readIncoming(request: Request, limit: number): Promise<Incoming> {
  const contentType = request.headers.get('content-type') ?? ''
  if (contentType.startsWith('multipart/form-data')) return readMultipart(request, limit)

  return {
    body: request.body ?? new Blob([]).stream(),
    mimetype: mustBeMimeType(contentType || 'application/octet-stream'),
    cacheControl: request.headers.get('cache-control') ?? 'no-cache',
    userMetadata: readMetadata(
      Buffer.from(request.headers.get('x-metadata') ?? '', 'base64').toString('utf8'),
    ),
  }
}

/** Throws InvalidMimeType unless `allowed` (exact types or `type/*`) names the type. */
export function mustBeAllowed(mimetype: string, allowed: readonly string[] | null): void {
  if (!allowed || allowed.length === 0) return
  const [essence = ''] = mimetype.toLowerCase().split(';')
  const [type] = essence.trim().split('/')
  const isAllowed = allowed.some((one) => one === essence.trim() || one === `${type}/*`)
  if (!isAllowed) throw refuse.invalidMimeType(mimetype)
}

async function readMultipart(request: Request, limit: number): Promise<Incoming> {
  if (!request.body) throw refuse.noContent()
  const bounded = boundedBody(request.body, limit + MULTIPART_OVERHEAD)
  const headers = { 'content-type': request.headers.get('content-type') ?? '' }
  const form = await new Response(bounded.body, { headers }).formData().catch(() => {
    throw bounded.isExceeded() ? refuse.tooLarge() : refuse.noContent()
  })
  if (bounded.isExceeded()) throw refuse.tooLarge()

  const file = [...form.values()].find((value) => typeof value !== 'string')
  if (!file) throw refuse.noContent()
  const cacheControl = text(form, 'cacheControl')
  return {
    body: file.stream(),
    mimetype: mustBeMimeType(text(form, 'contentType') || file.type || 'application/octet-stream'),
    cacheControl: /^\w+$/.test(cacheControl) ? `max-age=${cacheControl}` : 'no-cache',
    userMetadata: readMetadata(text(form, 'metadata') || text(form, 'userMetadata')),
  }
}

/** Form data is parsed in memory: beyond `limit` the rest is read and dropped. */
function boundedBody(body: ReadableStream<Uint8Array>, limit: number) {
  let size = 0
  const counter = new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, controller) {
      size += chunk.byteLength
      if (size <= limit) controller.enqueue(chunk)
    },
  })
  return { body: body.pipeThrough(counter), isExceeded: () => size > limit }
}

function text(form: FormData, field: string): string {
  const value = form.get(field)
  return typeof value === 'string' ? value : ''
}

/** Every download sends the type back as a header, so it must be valid in a header. */
export function mustBeMimeType(type: string): string {
  if (type.length > 255 || !/^[\w.+-]+\/[\w.+-]+(?:\s*;[\x20-\x7e]*)?$/.test(type)) {
    throw refuse.invalidMimeType(type)
  }
  return type
}

const metadataShape = z.record(z.string(), z.unknown())

/** Metadata that does not parse is ignored, as hosted does. */
function readMetadata(json: string): Record<string, unknown> {
  if (json === '') return {}
  try {
    return metadataShape.parse(JSON.parse(json))
  } catch {
    return {}
  }
}
