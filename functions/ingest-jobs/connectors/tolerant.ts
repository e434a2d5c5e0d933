// Readers of single fields of foreign payloads. A value that does not fit is null, never an error,
// so that one odd field does not lose the posting.
import { cut, LIMITS } from '../../_shared/contract/limits.ts'

type Fields = Record<string, unknown>

export function fields(value: unknown): Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Fields)
    : {}
}

export function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : []
}

/** Trimmed text without NUL, which Postgres refuses; null when empty. Numbers become text. */
export function text(value: unknown, limit: number = LIMITS.jobs.title): string | null {
  if (typeof value !== 'string' && typeof value !== 'number') return null
  // JSON can hold half a surrogate pair, which Postgres refuses too.
  const clean = String(value).replaceAll('\u0000', '').toWellFormed().trim()
  return clean ? cut(clean, limit) : null
}

/** A finite number, also from "85,000" or "85000.00". */
export function number(value: unknown): number | null {
  if (typeof value !== 'number' && typeof value !== 'string') return null
  const written = String(value).trim()
  const digits = /^-?\d{1,3}(,\d{3})+(\.\d+)?$/.test(written)
    ? written.replaceAll(',', '')
    : written
  if (typeof value === 'string' && !/^-?\d+(\.\d+)?$/.test(digits)) return null
  const amount = Number(digits)
  return Number.isFinite(amount) ? amount : null
}

/** Names of places, without repeats. */
export function places(values: unknown[]): string[] {
  const named = values.flatMap((place) => text(place, 200) ?? [])
  return [...new Set(named)].slice(0, 50)
}

export function flag(value: unknown): boolean | null {
  if (typeof value === 'boolean') return value
  return oneOf({ true: true, yes: true, 1: true, false: false, no: false, 0: false }, value)
}

/** ISO time, from ISO text or epoch seconds or milliseconds; null outside 1990 to 2100. */
export function time(value: unknown): string | null {
  const amount = number(value)
  const date =
    amount !== null
      ? new Date(amount > 1e11 ? amount : amount * 1000)
      : new Date(typeof value === 'string' ? value : Number.NaN)
  const year = date.getUTCFullYear()
  return year >= 1990 && year <= 2100 ? date.toISOString() : null
}

/** A web address as the URL parser writes it; anything but http and https is null. */
export function webAddress(value: unknown): string | null {
  const address = text(value, 2000)
  if (!address || !URL.canParse(address)) return null
  const url = new URL(address)
  return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : null
}

/** Looks a word up without regard to case, spaces, dashes and underscores. */
export function oneOf<Value>(table: Record<string, Value>, value: unknown): Value | null {
  const word = text(value)
    ?.toLowerCase()
    .replace(/[\s_-]/g, '')
  return word !== undefined && Object.hasOwn(table, word) ? (table[word] as Value) : null
}
