export interface Samples {
  median: number
  p95: number
  n: number
}

/** The value below which `share` of the numbers are (nearest rank). */
export function quantile(numbers: readonly number[], share: number): number {
  const sorted = numbers.toSorted((one, other) => one - other)
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? NaN
}

export function summarise(numbers: readonly number[]): Samples {
  return { median: quantile(numbers, 0.5), p95: quantile(numbers, 0.95), n: numbers.length }
}

export async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now()
  await work()
  return performance.now() - began
}

/**
 * Times works in turns, so that other work of the machine affects all of them alike. The first
 * turns warm up and do not count.
 */
export async function inTurns<Name extends string>(
  works: Record<Name, () => Promise<unknown>>,
  turns: number,
  warmUp = 3,
): Promise<Record<Name, Samples>> {
  const names = Object.keys(works) as Name[]
  const times = Object.fromEntries(names.map((name) => [name, [] as number[]]))
  for (let turn = -warmUp; turn < turns; turn++) {
    // Each work goes first as often as the others.
    for (let place = 0; place < names.length; place++) {
      const name = names[(place + turn + warmUp) % names.length] as Name
      const took = await timed(works[name])
      if (turn >= 0) times[name]?.push(took)
    }
  }
  return Object.fromEntries(names.map((name) => [name, summarise(times[name] ?? [])])) as Record<
    Name,
    Samples
  >
}
