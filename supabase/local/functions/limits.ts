/**
 * The limits of hosted Supabase for an edge function, and those that this home needs for processes.
 */
export interface Limits {
  /** CPU time of one request */
  cpuMs: number
  /** time from a request's arrival to the last byte of its answer */
  wallMs: number
  /** memory beyond what Deno needed before the function was loaded */
  memoryBytes: number
  /** time for loading the function's modules; counted for no request */
  bootMs: number
  /** a process without a request is stopped after this */
  idleMs: number
  /** how often CPU and memory are read while it works; ten times less often at rest */
  pollMs: number
}

export const HOSTED_LIMITS: Limits = {
  cpuMs: 2_000,
  wallMs: 150_000,
  memoryBytes: 256 * 1024 * 1024,
  bootMs: 30_000,
  idleMs: 300_000,
  // On systems other than Linux every reading starts `ps`.
  pollMs: process.platform === 'linux' ? 100 : 500,
}

/** One request in flight, and the CPU time that is counted for it. */
export interface Flight {
  cpuMs: number
}

/**
 * Divides the CPU time since the last reading equally among the requests that ran meanwhile. A
 * process does not tell which request it worked for. Counting all time for the oldest request would
 * punish a slow stream for the others.
 */
export function charge(flights: Iterable<Flight>, usedMs: number): void {
  const all = [...flights]
  for (const flight of all) flight.cpuMs += usedMs / all.length
}
