import { Readable } from 'node:stream'
import type { StorageContext } from './context.ts'
import { refuse } from './storage-error.ts'

export interface StoredObject {
  id: string
  name: string
  /** null, like the metadata, for a row that SQL made without a file */
  version: string | null
  bucket_id: string
  created_at: string
  updated_at: string
  metadata: {
    eTag: string
    size: number
    mimetype: string
    cacheControl: string
    lastModified: string
  } | null
  user_metadata: Record<string, unknown> | null
}

type Metadata = NonNullable<StoredObject['metadata']>

interface Sending {
  /**
   * `?download=`: a file name, or '' for the object's own name; undefined: the file is shown, not
   * saved
   */
  download?: string
  /** the end of a signed link, and of caching */
  expiresAt?: Date
}

/** The object's bytes, with validators and single ranges; 304 and 416 where they apply. */
export async function sendFile(
  request: Request,
  object: StoredObject,
  sending: Sending,
  { files }: StorageContext,
): Promise<Response> {
  const { version, metadata } = object
  if (!version || !metadata) throw refuse.noSuchKey()
  const headers = headersOf(metadata, sending)
  if (isUnchanged(request.headers, metadata)) return new Response(null, { status: 304, headers })

  const { size } = metadata
  const range = readRange(request.headers.get('range'), size)
  if (range === 'unsatisfiable') {
    return new Response(null, { status: 416, headers: { 'content-range': `bytes */${size}` } })
  }
  const { start, end } = range ?? { start: 0, end: size - 1 }
  headers.set('content-length', String(end - start + 1))
  if (range) headers.set('content-range', `bytes ${start}-${end}/${size}`)
  const status = range ? 206 : 200
  if (request.method === 'HEAD' || size === 0) return new Response(null, { status, headers })

  const file = await files.open(version).catch(() => {
    throw refuse.noSuchKey()
  })
  const chunks = file.createReadStream({ start, end })
  return new Response(Readable.toWeb(chunks) as ReadableStream<Uint8Array>, { status, headers })
}

function headersOf(metadata: Metadata, { download, expiresAt }: Sending): Headers {
  const headers = new Headers({
    'accept-ranges': 'bytes',
    // A page served from here would run with the rights of this origin.
    'content-type': metadata.mimetype.includes('text/html') ? 'text/plain' : metadata.mimetype,
    'x-content-type-options': 'nosniff',
    etag: metadata.eTag,
    'last-modified': new Date(metadata.lastModified).toUTCString(),
  })
  if (expiresAt) headers.set('expires', expiresAt.toUTCString())
  else headers.set('cache-control', metadata.cacheControl)
  if (download !== undefined) {
    const name = encodeURIComponent(download)
    headers.set(
      'content-disposition',
      name ? `attachment; filename=${name}; filename*=UTF-8''${name};` : 'attachment;',
    )
  }
  return headers
}

function isUnchanged(headers: Headers, metadata: Metadata): boolean {
  const noneMatch = headers.get('if-none-match')
  if (noneMatch !== null) {
    const known = noneMatch.split(',').map((tag) => tag.trim().replace(/^W\//, ''))
    return known.includes('*') || known.includes(metadata.eTag)
  }
  const since = Date.parse(headers.get('if-modified-since') ?? '')
  // HTTP dates have whole seconds.
  return Math.floor(Date.parse(metadata.lastModified) / 1000) * 1000 <= since
}

/**
 * One range of bytes. Null when none is asked, or for a form that we answer in full, as HTTP
 * allows.
 */
export function readRange(
  header: string | null,
  size: number,
): { start: number; end: number } | 'unsatisfiable' | null {
  const match = /^bytes=(\d*)-(\d*)$/.exec(header?.trim() ?? '')
  if (!match) return null
  const [, from = '', to = ''] = match
  if (from === '' && to === '') return null
  if (from === '') {
    const length = Math.min(Number(to), size)
    return length === 0 ? 'unsatisfiable' : { start: size - length, end: size - 1 }
  }
  const start = Number(from)
  const end = to === '' ? size - 1 : Math.min(Number(to), size - 1)
  if (start >= size) return 'unsatisfiable'
  return start > end ? null : { start, end }
}
