import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http'
import { Writable } from 'node:stream'
import { constants, createGzip } from 'node:zlib'

const TYPES = /^(text\/(html|sveltekit-data|javascript|css)|application\/json|image\/svg\+xml)/
/** Below this the headers weigh more than what is saved. */
const MIN_BYTES = 1000

/**
 * Gzips the page, script or data that `response` will carry, for whoever takes gzip. Each part is
 * flushed at once, so that a page still comes in parts. What lies packed beside itself stays so.
 */
export function compress(request: IncomingMessage, response: ServerResponse): void {
  if (request.method === 'HEAD' || !/\bgzip\b/.test(String(request.headers['accept-encoding'])))
    return
  const plain = {
    writeHead: response.writeHead.bind(response),
    write: response.write.bind(response),
    end: response.end.bind(response),
  }

  response.writeHead = (status: number, ...more: unknown[]) => {
    // Files come with their headers here; what was set before counts less.
    const headers = more.find((part) => typeof part === 'object') as OutgoingHttpHeaders | undefined
    for (const [name, value] of Object.entries(headers ?? {}))
      if (value !== undefined) response.setHeader(name, value)
    if (status === 200 && isWorthIt(response)) {
      response.removeHeader('content-length')
      response.setHeader('content-encoding', 'gzip')
      response.appendHeader('vary', 'accept-encoding')
      const gzip = createGzip({ flush: constants.Z_SYNC_FLUSH })
      gzip.pipe(
        new Writable({
          write: (part, _encoding, done) => void plain.write(part, done),
          final: (done) => void plain.end(done),
        }),
      )
      gzip.on('drain', () => response.emit('drain'))
      response.on('close', () => gzip.destroy())
      response.write = gzip.write.bind(gzip) as ServerResponse['write']
      response.end = gzip.end.bind(gzip) as unknown as ServerResponse['end']
    }
    return plain.writeHead(status)
  }
}

function isWorthIt(response: ServerResponse): boolean {
  const length = Number(response.getHeader('content-length') ?? Infinity)
  return (
    TYPES.test(String(response.getHeader('content-type'))) &&
    !response.hasHeader('content-encoding') &&
    length >= MIN_BYTES
  )
}
