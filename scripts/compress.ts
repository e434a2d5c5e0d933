import type { IncomingMessage, ServerResponse } from 'node:http'
import { constants } from 'node:zlib'
import compression from 'compression'

type Middleware = (request: IncomingMessage, response: ServerResponse, next: () => void) => void

/**
 * Compresses pages, scripts and data for clients that accept it, and leaves pictures, fonts and what
 * is under 1 kB. Each part is flushed at once: a streamed page arrives part by part.
 */
export const compress = compression({
  flush: constants.Z_SYNC_FLUSH,
  brotli: { flush: constants.BROTLI_OPERATION_FLUSH },
  // A range counts the bytes of the file as it is.
  filter: (request, response) =>
    response.statusCode !== 206 && compression.filter(request, response),
  // Its types are Express's, of which it uses only what Node has.
}) as Middleware
