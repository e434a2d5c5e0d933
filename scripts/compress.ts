import type { IncomingMessage, ServerResponse } from 'node:http'
import { Writable } from 'node:stream'
import { constants, createGzip } from 'node:zlib'

const TYPES = /^(text\/html|text\/sveltekit-data|application\/json)/
/** Below this the headers weigh more than what is saved. */
const MIN_BYTES = 1000

/**
 * Gzips the pages and data that `response` will carry, for whoever takes gzip. (The built files lie
 * compressed beside themselves.) Each part is flushed at once, so that a page still comes in parts.
 */
export function compress(request: IncomingMessage, response: ServerResponse): void {
  if (request.method === 'HEAD' || !/\bgzip\b/.test(String(request.headers['accept-encoding'])))
    return
  const plain = {
    writeHead: response.writeHead.bind(response),
    write: response.write.bind(response),
    end: response.end.bind(response),
  }

  response.writeHead = (status: number, ...more: never[]) => {
    if (isWorthIt(response)) {
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
    return plain.writeHead(status, ...more)
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
