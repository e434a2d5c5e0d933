// The built web app in a separate process, with the Supabase and the settings that a test gives.
import { spawn } from 'node:child_process'
import { root } from '../../scripts/settings.ts'
import { freePorts } from './free-ports.ts'
import { eventually } from './people.ts'

export interface WebServer {
  url: string
  pid: number
  /** every line it has written */
  output(): string
  stop(): void
}

export async function startWebServer(env: Record<string, string>): Promise<WebServer> {
  const [port] = await freePorts(1)
  const url = `http://localhost:${port}`
  const child = spawn(process.execPath, [`${root}/scripts/serve-web.ts`], {
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    // Playwright sets FORCE_COLOR. Beside NO_COLOR, Node would print a warning among our lines.
    env: { ...process.env, ...env, WEB_PORT: String(port), NO_COLOR: undefined },
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (text: Buffer) => (output += text.toString()))
  }
  await eventually(async () => {
    if (child.exitCode !== null) throw new Error(`it ended: ${output}`)
    return fetch(url).then(
      () => true,
      () => false,
    )
  }, 'the web app')
  const pid = child.pid ?? 0
  return { url, pid, output: () => output, stop: () => void child.kill('SIGTERM') }
}
