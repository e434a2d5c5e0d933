let current: Promise<unknown> | null = null
let isNextThere = false

/**
 * Runs `work` when nothing else runs in this process: a file that takes the process down must not
 * take somebody else's CV with it. One caller may wait for its turn; further ones get 0, nothing
 * done: the message stays in the queue, and whoever finishes calls for the next.
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
