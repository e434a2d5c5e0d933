import type { IncomingMessage, ServerResponse } from 'node:http'
import { constants } from 'node:zlib'
import compression from 'compression'

type Middleware = (request: IncomingMessage, response: ServerResponse, next: () => void) => void

/**
 * Compresses pages, scripts and data for clients that accept it. Pictures, fonts and answers under
 * 1 kB stay as they are. Each part is flushed at once, so that a streamed page arrives part by
 * part.
 */
export const compress = compression({
  flush: constants.Z_SYNC_FLUSH,
  brotli: { flush: constants.BROTLI_OPERATION_FLUSH },
  // A range counts the bytes of the file without compression.
  filter: (request, response) =>
    response.statusCode !== 206 && compression.filter(request, response),
  // The types are those of Express, but it uses only what Node has.
}) as Middleware
