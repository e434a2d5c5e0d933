// Limits on computing that hold on every machine. They count rounds of a fixed work in the same
// thread, not milliseconds: what slows the measured code slows that work too.

/** A reader of texts does such work. A round takes a quarter of a millisecond on an idle machine. */
const TEXT =
  'Nurse, Lakeshore Hospital\t2019 – 2021\nLed a team of 12 in the Zürich office. '.repeat(60)
const ROUNDS = 60
const TRIES = 5
/** Nothing else on the machine makes a measurement so many times too long. */
const FAR = 5

/**
 * Returns how many rounds the work of `run` is worth. Somewhat above `limit` it is measured again,
 * since the rest of a machine disturbs.
 */
export async function leastRounds(limit: number, run: () => unknown): Promise<number> {
  let least = Infinity
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const rounds = await spent(manyRounds)
    least = Math.min(least, (ROUNDS * (await spent(run))) / rounds)
    if (least < limit || least > FAR * limit) break
  }
  return least
}

function manyRounds() {
  for (let round = 0; round < ROUNDS; round++) {
    const counts = new Map<string, number>()
    for (const [word] of TEXT.normalize('NFKC')
      .toLowerCase()
      .matchAll(/[\p{L}\p{N}]+/gu))
      counts.set(word, (counts.get(word) ?? 0) + 1)
  }
}

/** In microseconds of this thread: others collect the garbage of earlier tests. */
async function spent(run: () => unknown): Promise<number> {
  const before = process.threadCpuUsage()
  await run()
  const { user, system } = process.threadCpuUsage(before)
  return Math.max(1, user + system)
}
