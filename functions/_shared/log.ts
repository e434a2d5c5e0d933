// Logs: one JSON object a line, without personal data. What people wrote never gets here: fields
// are ids, codes, counts and times, and of an unknown error only its name, code and stack frames
// are kept, since its message and details may quote a row, a CV or a request.
import { env } from './env.ts'

type Level = 'debug' | 'info' | 'warn' | 'error'
type Fields = Record<string, string | number | boolean | null | undefined>

export interface Log {
  debug(event: string, fields?: Fields): void
  info(event: string, fields?: Fields): void
  warn(event: string, fields?: Fields): void
  error(event: string, fields?: Fields): void
  /** Something was thrown that nobody expected. */
  bug(thrown: unknown, fields?: Fields): void
  /** The same log with `fields` on every line. */
  with(fields: Fields): Log
}

const ORDER = ['debug', 'info', 'warn', 'error', 'silent']

/** A log whose every line carries `fields`. */
export function createLog(fields: Fields = {}): Log {
  const least = ORDER.indexOf(env('LOG_LEVEL').LOG_LEVEL)
  const write = (level: Level, event: string, more: object = {}) => {
    if (ORDER.indexOf(level) < least) return
    const line = { time: new Date().toISOString(), level, event, ...fields, ...more }
    console[level](JSON.stringify(line))
  }
  return {
    debug: (event, more) => write('debug', event, more),
    info: (event, more) => write('info', event, more),
    warn: (event, more) => write('warn', event, more),
    error: (event, more) => write('error', event, more),
    bug: (thrown, more) => write('error', 'bug', { ...more, error: describe(thrown) }),
    with: (more) => createLog({ ...fields, ...more }),
  }
}

interface Description {
  name: string
  code?: string
  stack?: string[]
  cause?: Description
}

/** What may be kept of something thrown. */
export function describe(thrown: unknown, depth = 0): Description {
  if (typeof thrown !== 'object' || thrown === null) return { name: typeof thrown }
  const { name, code, cause, stack } = thrown as Record<string, unknown>
  const description: Description = { name: word(name) ?? 'object' }
  const known = word(code)
  if (known) description.code = known
  if (typeof stack === 'string') description.stack = frames(stack, thrown)
  if (cause !== undefined && depth < 3) description.cause = describe(cause, depth + 1)
  return description
}

/** Names and codes are single words; anything else was put there by someone's data. */
function word(value: unknown): string | null {
  return typeof value === 'string' && /^[A-Za-z][\w.-]{0,60}$/.test(value) ? value : null
}

/** A stack begins with the message, which may itself look like frames. */
function frames(stack: string, error: object): string[] {
  const message = 'message' in error ? String(error.message) : ''
  const start = message ? stack.indexOf(message) : -1
  const rest = start < 0 ? stack : stack.slice(start + message.length)
  const place = /^\s+at (?:[\w.<>[\]$# ]+ \()?(?:file|node|ext|npm|https?)?:?[^\s()]*:\d+:\d+\)?$/
  return rest
    .split('\n')
    .filter((line) => place.test(line))
    .map((line) => line.trim().slice(3))
    .slice(0, 12)
}
