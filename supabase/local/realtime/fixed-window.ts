/**
 * Returns a function that answers yes `count` times per window of `milliseconds`, then no. A window
 * begins with the first call after the previous one.
 */
export function fixedWindow(count: number, milliseconds: number): () => boolean {
  let used = 0
  let endsAt = 0
  return () => {
    const now = performance.now()
    if (now >= endsAt) {
      used = 0
      endsAt = now + milliseconds
    }
    used += 1
    return used <= count
  }
}
