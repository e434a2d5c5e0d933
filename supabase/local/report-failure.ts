/**
 * Logs that something unexpected happened, and where, as one line of JSON. Leaves out message and
 * details: an SQL error carries the values of its statement, and those are personal data.
 */
export function reportFailure(where: string, thrown: unknown): void {
  const { name, code, message, stack } =
    thrown instanceof Error ? (thrown as Error & { code?: unknown }) : {}
  // The stack begins with the message, and the message itself may look like frames.
  const start = message ? (stack?.indexOf(message) ?? -1) : -1
  const rest = stack?.slice(start < 0 ? 0 : start + (message?.length ?? 0)) ?? ''
  const frames = rest.split('\n').filter((line) => /^\s+at /.test(line))
  const line = {
    time: new Date().toISOString(),
    level: 'error',
    event: where,
    error: name ?? typeof thrown,
    code: typeof code === 'string' ? code : undefined,
    stack: frames.slice(0, 6).map((frame) => frame.trim().slice(3)),
  }
  console.error(JSON.stringify(line))
}
