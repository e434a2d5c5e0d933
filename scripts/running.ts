import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** The addresses and keys that a running embedded stack writes to DATA_DIR/status.json. */
export interface Running {
  pid: number
  API_URL: string
  WEB_URL: string
  MAIL_URL: string
  BOARD_URL: string
  PUBLISHABLE_KEY: string
  SECRET_KEY: string
}

/** The stack that runs on `dataDir` and answers. Null when there is none. */
export async function readRunning(dataDir: string): Promise<Running | null> {
  const text = await readFile(join(dataDir, 'status.json'), 'utf8').catch(() => null)
  if (text === null) return null
  const running = JSON.parse(text) as Running
  const answers = await fetch(`${running.API_URL}/health`, { signal: AbortSignal.timeout(5000) })
    .then((response) => response.ok)
    .catch(() => false)
  return answers ? running : null
}

/** Waits until the stack on `dataDir` answers. Throws when `hasEnded` says that it ended. */
export async function untilRunning(dataDir: string, hasEnded: () => boolean): Promise<Running> {
  const deadline = Date.now() + 180_000
  while (Date.now() < deadline) {
    if (hasEnded()) throw new Error('The embedded Supabase stopped before it was ready.')
    const running = await readRunning(dataDir)
    if (running) return running
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error('The embedded Supabase was not ready after three minutes.')
}
