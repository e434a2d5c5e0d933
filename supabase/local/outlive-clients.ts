/** Codes of a connection whose other end has closed. */
const GONE = new Set(['EPIPE', 'ECONNRESET', 'ECONNABORTED'])

/**
 * The last resort of a process that serves many people. A connection that breaks without a listener
 * harms no other person: it is logged, and the process goes on. After any other uncaught exception
 * the state of the process is unknown: it is logged, and the process ends and is started again. A
 * rejected promise belongs to one request, so the other requests go on.
 */
export function outliveClients(report: (event: string, thrown: unknown) => void): void {
  // The log has no reader any more: writing about that would fail in the same way, without end.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {})
  process.on('unhandledRejection', (thrown) => report('unhandled rejection', thrown))
  process.on('uncaughtException', (thrown: NodeJS.ErrnoException) => {
    report('uncaught exception', thrown)
    if (!GONE.has(thrown.code ?? '')) process.exit(1)
  })
}
