// The embedded home as a process. Says in one JSON line, or over its channel, when it is ready; ends cleanly
// on SIGINT and SIGTERM, and when the process that started it is gone.
import { readEnv } from './env.ts'
import { startHome } from './home.ts'
import { outliveClients } from './outlive-clients.ts'
import { reportFailure } from './report-failure.ts'

let home: Awaited<ReturnType<typeof startHome>> | null = null
let isStopping = false

async function stop(): Promise<void> {
  if (isStopping) return
  isStopping = true
  // While it still starts there is nothing to answer for: the lock notices that we are gone.
  await home?.close()
  process.exit(0)
}

process.on('SIGINT', () => void stop())
process.on('SIGTERM', () => void stop())
process.on('disconnect', () => void stop())
outliveClients(reportFailure)

try {
  home = await startHome(readEnv(process.env), process.env)
  const { SECRET_KEY: _secret, ...shown } = home.status
  // Whoever started us over a channel has words of their own for people.
  if (process.send) process.send({ ready: true, ...home.status })
  else console.log(JSON.stringify({ ready: true, ...shown }))
} catch (thrown) {
  console.error(thrown instanceof Error ? thrown.message : thrown)
  process.exit(1)
}
