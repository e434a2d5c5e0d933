/** A question that answers yes `count` times in any stretch of `milliseconds` it begins, then no. */
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
