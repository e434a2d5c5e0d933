// Logs: one JSON object per line, without personal data. Fields are ids, codes, counts and times,
// and an unknown error is described without its message.
import { describe } from '../contract/describe-thrown.ts'
import { env } from '../env.ts'
import { reportBug } from './report-bug.ts'

type Level = 'debug' | 'info' | 'warn' | 'error'
type Fields = Record<string, string | number | boolean | null | undefined>

export interface Log {
  debug(event: string, fields?: Fields): void
  info(event: string, fields?: Fields): void
  warn(event: string, fields?: Fields): void
  error(event: string, fields?: Fields): void
  /** Logs an unexpected error. */
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
    bug: (thrown, more) => {
      const error = describe(thrown)
      write('error', 'bug', { ...more, error })
      reportBug(error, { ...fields, ...more })
    },
    with: (more) => createLog({ ...fields, ...more }),
  }
}
