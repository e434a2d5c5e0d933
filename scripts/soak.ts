// `npm run soak`: kills every process of the product at random moments, then reads every hostile
// file; ends with 1 if anything was lost, doubled or stuck, or did not end as it must.
// `-- --rounds 100`, `--seed 7` (as a run before has said), `--only kills` or `--only files`.
import { parseArgs } from 'node:util'
import { soakInHostileFiles } from '../tests/support/soak/hostile-files.ts'
import { canNameFunctions } from '../tests/support/soak/processes.ts'
import { EVERY_PLAN } from '../tests/support/soak/plans.ts'
import { soak } from '../tests/support/soak/soak.ts'

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '50' },
    seed: { type: 'string', default: String(Math.floor(Math.random() * 1e6)) },
    only: { type: 'string' },
  },
})
const isWell = [
  values.only === 'files' || (await killProcesses(Number(values.rounds), Number(values.seed))),
  values.only === 'kills' || (await soakInHostileFiles((line) => console.log(line))),
].every(Boolean)
process.exitCode = isWell ? 0 : 1

async function killProcesses(rounds: number, seed: number): Promise<boolean> {
  if (!canNameFunctions) {
    console.log('Which process does what is only known on Linux: nothing is killed here.')
    return true
  }
  console.log(`${rounds} rounds, seed ${seed}`)
  const report = await soak({
    rounds,
    seed,
    plans: EVERY_PLAN,
    web: true,
    postings: 60,
    peopleARound: 3,
    longStops: 0.5,
    log: (line) => console.log(line),
  })
  const kills = [...report.kills].toSorted(([one], [other]) => one.localeCompare(other))
  for (const [what, count] of kills) console.log(`  killed ${what}: ${count}`)
  const { lost, doubled, stuck } = report
  console.log(
    `${report.rounds} rounds in ${Math.round(report.seconds / 60)} min (seed ${seed}): ` +
      `${lost.length} lost, ${doubled.length} doubled, ${stuck.length} stuck`,
  )
  return lost.length + doubled.length + stuck.length === 0
}
