// The whole product for the browser tests, started the way a newcomer starts it.
import { spawn } from 'node:child_process'
import { createWriteStream } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { type Running, untilRunning } from '../../scripts/running.ts'
import { root } from '../../scripts/settings.ts'
import { ownEnvironment } from './own-environment.ts'
import { raiseLimits } from './raise-limits.ts'
import { copySnapshot } from './snapshot.ts'

/** What tests/e2e reads from the environment as STACK: Playwright's workers inherit it. */
export interface Product extends Running {
  dataDir: string
  /** of the account that was made before all others */
  first_email: string
  /** where all that its processes write ends up */
  log_file: string
}

const IN_PASSING = /"level":"(debug|info|warn)"/

export default async function setup() {
  // While tests are written, one product that runs already serves many runs.
  if (process.env.STACK) return
  const { dataDir, env, firstEmail } = await copySnapshot()
  const child = spawn(process.execPath, [`${root}/scripts/start.ts`], {
    stdio: ['ignore', 'pipe', 'pipe'],
    // Everything that could be said is, so that logs.spec.ts can look at it.
    env: { ...(await ownEnvironment(dataDir)), ...env, LOG_LEVEL: 'debug' },
  })
  const log_file = join(dataDir, 'output.log')
  const log = createWriteStream(log_file)
  for (const stream of [child.stdout, child.stderr]) {
    createInterface({ input: stream }).on('line', (line) => {
      log.write(`${line}\n`)
      if (stream === child.stderr && !IN_PASSING.test(line)) console.error(line)
    })
  }
  await new Promise<void>((resolve, reject) => {
    child.on('exit', () => reject(new Error('npm start ended before it was ready')))
    child.stdout.on('data', (text: Buffer) => text.includes('Rolecall is ready') && resolve())
  })
  const running = await untilRunning(dataDir, () => child.exitCode !== null)
  await raiseLimits(running)
  const product: Product = { ...running, dataDir, first_email: firstEmail, log_file }
  process.env.STACK = JSON.stringify(product)

  return async () => {
    const ended = new Promise((resolve) => child.on('exit', resolve))
    child.kill('SIGTERM')
    await ended
    await rm(dataDir, { recursive: true, force: true })
  }
}
