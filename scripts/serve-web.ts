// Serves the built web app. Without a header that says http, adapter-node takes every request for
// https and then refuses forms sent from http://localhost.
import { createServer } from 'node:http'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe } from '../functions/_shared/contract/describe-thrown.ts'
import { outliveClients } from '../supabase/local/outlive-clients.ts'
import { bareHeaders } from '../web/src/lib/server/security-headers.ts'
import { compress } from './compress.ts'
import { root, settings } from './settings.ts'

const protocol = (process.env.PROTOCOL_HEADER ??= 'x-forwarded-proto')
const built = pathToFileURL(join(root, 'web', 'build', 'handler.js')).href
const { handler } = (await import(built)) as {
  handler: (request: unknown, response: unknown) => void
}

const server = createServer((request, response) => {
  request.headers['x-forwarded-proto'] ??= 'http'
  // SvelteKit replaces them in the answers that it makes.
  const site = { isHttps: request.headers[protocol] === 'https' }
  for (const [name, value] of Object.entries(bareHeaders(site))) response.setHeader(name, value)
  compress(request, response, () => handler(request, response))
})
const fail = ({ message }: Error) => {
  console.error(message)
  process.exit(1)
}
server.once('error', fail)
// Listens on this machine only, like everything embedded; a proxy in front may serve others.
server.listen(settings.webPort, '127.0.0.1', () => {
  server.off('error', fail)
  // More visitors than this process may open connections for: the next ones wait.
  server.on('error', (thrown) => report('accepting', thrown))
  process.send?.({ ready: true })
})

/** The log does not name the person of the request. */
function report(event: string, thrown: unknown): void {
  const line = { time: new Date().toISOString(), level: 'error', event }
  console.error(JSON.stringify({ ...line, error: describe(thrown) }))
}
outliveClients(report)

for (const end of ['SIGINT', 'SIGTERM', 'disconnect'] as const) {
  process.on(end, () => {
    server.close(() => process.exit(0))
    server.closeAllConnections()
  })
}
