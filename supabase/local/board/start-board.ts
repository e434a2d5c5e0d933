// The sandbox board as its own server.
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { getRequestListener } from '@hono/node-server'
import { createBoard } from './board.ts'

export interface BoardServer {
  url: string
  close(): Promise<void>
}

/**
 * Serves the board on this machine only. Port 0 takes a free one. Rejects when the port is taken.
 * `origin` is for a board whose public address differs from the one it listens on.
 */
export async function startBoard(options: { port: number; origin?: string }): Promise<BoardServer> {
  const server = createServer()
  await listen(server, options.port)
  const { port } = server.address() as AddressInfo
  const url = options.origin ?? `http://127.0.0.1:${port}`
  server.on('request', getRequestListener(createBoard({ origin: url }).fetch))
  return { url, close: () => close(server) }
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject)
      resolve()
    })
  })
}

function close(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.close((error) => (error ? reject(error) : resolve()))
    server.closeAllConnections()
  })
}
