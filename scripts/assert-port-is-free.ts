import { createServer } from 'node:net'

/** Throws an error that names the variable when another program uses the port. */
export async function assertPortIsFree(port: number, variable: string): Promise<void> {
  const server = createServer()
  await new Promise<void>((free, taken) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const isTaken = error.code === 'EADDRINUSE'
      taken(isTaken ? new Error(`Port ${port} is taken: choose another with ${variable}.`) : error)
    })
    server.listen(port, '127.0.0.1', free)
  })
  await new Promise((closed) => server.close(closed))
}
