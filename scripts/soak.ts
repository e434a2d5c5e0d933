// `npm run soak`: kills every process of the product at random moments, reads every hostile file,
// asks for one person's data as another person 100,000 times, breaks off 20,000 requests to each
// listener, reads 2,000 generated CVs, and tries all examples of which `npm test` tries a sample. Ends
// with 1 if anything was lost, done twice or stuck, ended wrongly, was shown to another person or
// changed, if a process died or grew, or if the CVs were read below their bounds.
//
// `-- --rounds 100`, `--probes 5000`, `--requests 500`, `--cvs 500`, `--seed 7` (the seed that an
// earlier run printed), `--only kills`, `files`, `probes`, `dropped`, `cvs` or `samples`.
import { parseArgs } from 'node:util'
import { soakInCvs } from '../tests/soak/cvs.ts'
import { soakInHostileFiles } from '../tests/soak/hostile-files.ts'
import { soakInProbes } from '../tests/soak/probes/soak-in-probes.ts'
import { canNameFunctions } from '../tests/soak/processes.ts'
import { EVERY_PLAN } from '../tests/soak/plans.ts'
import { soak } from '../tests/soak/soak.ts'
import { soakInWholeSamples } from '../tests/soak/whole-samples.ts'
import { soakInDropped } from '../tests/soak/dropped/soak-in-dropped.ts'

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '50' },
    probes: { type: 'string', default: '100000' },
    requests: { type: 'string', default: '20000' },
    cvs: { type: 'string', default: '2000' },
    seed: { type: 'string', default: String(Math.floor(Math.random() * 1e6)) },
    only: { type: 'string' },
  },
})
const log = (line: string) => console.log(line)
const seed = Number(values.seed)
const parts = {
  kills: () => killProcesses(Number(values.rounds), seed),
  files: () => soakInHostileFiles(log),
  probes: () => soakInProbes(Number(values.probes), seed, log),
  dropped: () => soakInDropped(Number(values.requests), seed, log),
  cvs: () => soakInCvs(Number(values.cvs), seed, log),
  samples: () => soakInWholeSamples(),
}
let isWell = true
for (const [name, run] of Object.entries(parts)) {
  if (values.only === undefined || values.only === name) isWell = (await run()) && isWell
}
process.exitCode = isWell ? 0 : 1

async function killProcesses(rounds: number, seed: number): Promise<boolean> {
  if (!canNameFunctions) {
    console.log(
      'The kills need Linux, where processes can be told apart: no process is killed here.',
    )
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
    log,
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
