/** What hosted Supabase allows an edge function, and what this home adds to live with processes. */
export interface Limits {
  /** CPU time of one request */
  cpuMs: number
  /** time from a request's arrival to the last byte of its answer */
  wallMs: number
  /** memory beyond what Deno itself needed before the function was loaded */
  memoryBytes: number
  /** time for loading the function's modules; belongs to no request */
  bootMs: number
  /** a process without a request is stopped after this */
  idleMs: number
  /** how often CPU and memory are read while it works; ten times as rarely at rest */
  pollMs: number
}

export const HOSTED_LIMITS: Limits = {
  cpuMs: 2_000,
  wallMs: 150_000,
  memoryBytes: 256 * 1024 * 1024,
  bootMs: 30_000,
  idleMs: 300_000,
  // Elsewhere than on Linux every reading starts `ps`.
  pollMs: process.platform === 'linux' ? 100 : 500,
}

/** One request in flight, and the CPU time it has to answer for. */
export interface Flight {
  cpuMs: number
}

/**
 * Charges CPU time used since the last reading to the requests that ran meanwhile, in equal
 * shares: a process does not say which of them it worked for, and counting all of it against the
 * oldest would punish a slow stream for its neighbours.
 */
export function charge(flights: Iterable<Flight>, usedMs: number): void {
  const all = [...flights]
  for (const flight of all) flight.cpuMs += usedMs / all.length
}
