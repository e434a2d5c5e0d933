// The embedded home as a process. Says in one JSON line, or over its channel, when it is ready.
// Ends cleanly on SIGINT and SIGTERM, and when its parent process has ended.
import { readEnv } from './env.ts'
import { startHome } from './home.ts'
import { outliveClients } from './outlive-clients.ts'
import { reportFailure } from './report-failure.ts'

let home: Awaited<ReturnType<typeof startHome>> | null = null
let isStopping = false

async function stop(): Promise<void> {
  if (isStopping) return
  isStopping = true
  // During the start no request was answered yet, so nothing needs closing. The lock notices that
  // this process has ended.
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
  // A parent process with a channel prints its own message.
  if (process.send) process.send({ ready: true, ...home.status })
  else console.log(JSON.stringify({ ready: true, ...shown }))
} catch (thrown) {
  console.error(thrown instanceof Error ? thrown.message : thrown)
  process.exit(1)
}
