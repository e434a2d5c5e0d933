const newest = new Map<string, Promise<unknown>>()

/** Runs the work of one key one after the other, in the order in which it arrived. */
export async function inTurn<Result>(key: string, work: () => Promise<Result>): Promise<Result> {
  const before = newest.get(key)
  const own = before ? before.then(work, work) : work()
  newest.set(key, own)
  try {
    return await own
  } finally {
    if (newest.get(key) === own) newest.delete(key)
  }
}
