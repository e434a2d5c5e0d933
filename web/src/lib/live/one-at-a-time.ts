/** In ms. A lost connection may leave a read without an end. */
const LONGEST = 10_000

/**
 * Reads one after the other: what becomes due during a read is joined into one that follows. The
 * promise ends with the read that began after the call.
 */
export function oneAtATime(
  read: (keys: string[]) => Promise<unknown>,
): (key: string) => Promise<void> {
  const due = new Set<string>()
  let current = Promise.resolve()
  let next: Promise<void> | null = null

  return (key) => {
    due.add(key)
    next ??= current.then(() => {
      next = null
      const keys = [...due]
      due.clear()
      const reading = within(LONGEST, read(keys))
      current = reading.catch(() => undefined)
      return reading
    })
    return next
  }
}

async function within(ms: number, work: Promise<unknown>): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const limit = new Promise((resolve) => (timer = setTimeout(resolve, ms)))
  await Promise.race([work, limit]).finally(() => clearTimeout(timer))
}
