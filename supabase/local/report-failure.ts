/**
 * Tells the log that something unexpected happened, and where. Neither message nor details: an SQL
 * error carries the values it was given, and those are personal data.
 */
export function reportFailure(where: string, thrown: unknown): void {
  const { name, code, stack } =
    thrown instanceof Error ? (thrown as Error & { code?: unknown }) : {}
  const frames = (stack ?? '').split('\n').filter((line) => /^\s+at /.test(line))
  const what = [name ?? typeof thrown, ...(typeof code === 'string' ? [code] : [])].join(' ')
  console.error([`${where}: ${what}`, ...frames.slice(0, 6)].join('\n'))
}
