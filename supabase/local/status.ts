import { rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** The addresses and keys of a running embedded home. */
export interface Status {
  pid: number
  API_URL: string
  WEB_URL: string
  MAIL_URL: string
  BOARD_URL: string
  PUBLISHABLE_KEY: string
  SECRET_KEY: string
}

/** Readable by its owner only, since it holds the secret key. */
export async function writeStatus(dataDir: string, status: Status): Promise<void> {
  const path = pathIn(dataDir)
  const temporary = `${path}.${process.pid}`
  await writeFile(temporary, `${JSON.stringify(status, null, 2)}\n`, { mode: 0o600 })
  await rename(temporary, path)
}

export async function removeStatus(dataDir: string): Promise<void> {
  await rm(pathIn(dataDir), { force: true })
}

function pathIn(dataDir: string): string {
  return join(dataDir, 'status.json')
}
