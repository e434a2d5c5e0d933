/** Codes of a connection whose other end is gone. */
const GONE = new Set(['EPIPE', 'ECONNRESET', 'ECONNABORTED'])

/**
 * The last resort of a process that serves many people. A connection that breaks where nobody listens
 * for it harms nobody else: it is logged, and the process goes on. After any other uncaught exception
 * nobody knows what state the process is in: it is logged, the process ends, and is started again. A
 * rejected promise belongs to one request, so the others go on.
 */
export function outliveClients(report: (event: string, thrown: unknown) => void): void {
  // Nobody reads the log any more: writing about that would fail the same way, without end.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {})
  process.on('unhandledRejection', (thrown) => report('unhandled rejection', thrown))
  process.on('uncaughtException', (thrown: NodeJS.ErrnoException) => {
    report('uncaught exception', thrown)
    if (!GONE.has(thrown.code ?? '')) process.exit(1)
  })
}
