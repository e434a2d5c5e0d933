/** The ends of a call to a provider: its own time, the time of its request, or the caller. */
interface Bounds {
  timeoutMs?: number
  /** As `performance.now()` counts. */
  deadline?: number
  signal?: AbortSignal
}

const DEFAULT_MS = 40_000

export function timeLimit({ timeoutMs = DEFAULT_MS, deadline = Infinity, signal }: Bounds) {
  const left = Math.max(0, Math.min(timeoutMs, deadline - performance.now()))
  const timer = AbortSignal.timeout(Math.round(left))
  return {
    signal: signal ? AbortSignal.any([timer, signal]) : timer,
    isOver: () => timer.aborted,
  }
}
