// All of the probes against a stack of their own, told as they go.
import { prepareDigest } from '../../stack/digest/prepare.ts'
import { startStack } from '../../stack/stack.ts'
import { runProbes } from './run-probes.ts'

export async function soakInProbes(
  probes: number,
  seed: number,
  log: (line: string) => void,
): Promise<boolean> {
  log(`${probes} probes, seed ${seed}`)
  const stack = await startStack({}, await prepareDigest())
  try {
    const { leaks } = await runProbes(stack, { probes, seed, log })
    for (const leak of leaks) log(leak)
    log(`${leaks.length} leaks (seed ${seed})`)
    return leaks.length === 0
  } finally {
    await stack.stop()
  }
}
