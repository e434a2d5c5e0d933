let current: Promise<unknown> | null = null
let isNextThere = false

/**
 * Runs `work` when nothing else runs in this process: a file that ends the process must not end
 * another person's reading. One caller may wait for its turn. Further callers get 0 and nothing is
 * done: the message stays in the queue, and each finish calls for the next.
 */
export async function oneAtATime(work: () => Promise<number>): Promise<number> {
  if (current) {
    if (isNextThere) return 0
    isNextThere = true
    await current.catch(() => {})
    isNextThere = false
  }
  const mine = work()
  current = mine
  try {
    return await mine
  } finally {
    current = null
  }
}
