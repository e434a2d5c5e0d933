// Errors of PostgreSQL that the engine has no status for. It would answer 500 "SUP" and drop the
// code, but a broken check constraint is the caller's mistake, and `57014` means to try again.

/** The codes that the engine answers as PostgREST does. */
const KNOWN = /^(42|22|21|55|PT|PGRST)|^(23502|23503|23505|25006)$/

// https://docs.postgrest.org/en/stable/references/errors.html#http-status-codes
const STATUSES: readonly [states: RegExp, status: number][] = [
  [/^(08|53|57P01)/, 503],
  [/^(0L|0P|28)/, 403],
  [/^P0001$/, 400],
  [/^(09|25|2D|38|39|3B|40|54|57|58|F0|HV|P0|XX)/, 500],
]

/**
 * `thrown` in the one form in which the engine takes a status from us: as if SQL had raised
 * `SQLSTATE 'PGRST'`. An error that the engine knows stays unchanged.
 */
export function withStatus(thrown: unknown): unknown {
  if (!(thrown instanceof Error)) return thrown
  const { code, message, detail, hint } = thrown as Error & Record<string, unknown>
  if (typeof code !== 'string' || !/^(?=.*\d)[0-9A-Z]{5}$/.test(code) || KNOWN.test(code))
    return thrown

  const status = STATUSES.find(([states]) => states.test(code))?.[1] ?? 400
  return {
    code: 'PGRST',
    message: JSON.stringify({ code, message, details: detail ?? null, hint: hint ?? null }),
    detail: JSON.stringify({ status, headers: {} }),
  }
}
