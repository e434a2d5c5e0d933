import { createServer, type Server } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import type { Hono } from 'hono'
import { reportFailure } from './report-failure.ts'

export interface Listening {
  server: Server
  /** Accepts no more requests, gives those under way a moment, then closes their connections. */
  close(): Promise<void>
}

const GRACE_MS = 2000

/** Serves an app on this machine only. Rejects, naming the variable, when the port is taken. */
export async function listen(app: Hono, port: number, variable: string): Promise<Listening> {
  const server = createServer(getRequestListener(app.fetch))
  await new Promise<void>((started, failed) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const isTaken = error.code === 'EADDRINUSE'
      failed(isTaken ? new Error(`Port ${port} is taken: choose another with ${variable}.`) : error)
    })
    server.listen(port, '127.0.0.1', started)
  })
  // More visitors than this process may open connections for: the next ones wait.
  server.on('error', (thrown) => reportFailure(`accepting on ${variable}`, thrown))
  return { server, close: () => close(server) }
}

function close(server: Server): Promise<void> {
  return new Promise((closed) => {
    const impatience = setTimeout(() => server.closeAllConnections(), GRACE_MS)
    server.close(() => {
      clearTimeout(impatience)
      closed()
    })
    server.closeIdleConnections()
  })
}
