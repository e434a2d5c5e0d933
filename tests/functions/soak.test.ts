// Three rounds of `npm run soak`, the same every time: see tests/soak.
import { expect, test } from 'vitest'
import { EVERY_PLAN } from '../soak/plans.ts'
import { canNameFunctions } from '../soak/processes.ts'
import { soak } from '../soak/soak.ts'

/** The plans after which no round has to wait for the claims of a dead worker. */
const QUICK = EVERY_PLAN.filter(
  ({ target, stage }) => (target === 'main' && stage !== 'matching') || target === 'extract-cv',
)

test.skipIf(!canNameFunctions)(
  'a process killed at a random moment comes back, and nothing is lost, doubled or stuck',
  async () => {
    const { kills, lost, doubled, stuck } = await soak({
      rounds: 3,
      seed: 6,
      plans: QUICK,
      web: false,
      postings: 13,
      peopleARound: 1,
      longStops: 1,
    })
    expect({ lost, doubled, stuck }).toEqual({ lost: [], doubled: [], stuck: [] })
    // Each kill found its process.
    expect([...kills.keys()].filter((kill) => kill.startsWith('no '))).toEqual([])
  },
)
