// On a nearly full disk the database only reads, as on hosted. When its log cannot grow, PGlite
// neither fails nor ends: it loops for ever, and all queries wait.
import { freeSpace, TOO_LITTLE_SPACE } from '../disk-space.ts'
import { reportFailure } from '../report-failure.ts'
import type { Database } from './database.ts'

export interface DiskGuard {
  close(): Promise<void>
}

interface Options {
  db: Database
  /** where the database is */
  dataDir: string
  freeBytes?: (path: string) => Promise<number>
  log?: (line: string) => void
}

const MB = 1024 * 1024
/** More than the lower limit, so that the mode does not change all the time. */
const ENOUGH = TOO_LITTLE_SPACE + 16 * MB
const EVERY_MS = 1000

/** Checks once, then every second. */
export async function startDiskGuard({
  db,
  dataDir,
  freeBytes = freeSpace,
  log = (line) => console.error(line),
}: Options): Promise<DiskGuard> {
  let isReadOnly = false

  async function look(): Promise<void> {
    const free = await freeBytes(dataDir)
    if (isReadOnly ? free < ENOUGH : free >= TOO_LITTLE_SPACE) return
    await db.exec(`set default_transaction_read_only = ${isReadOnly ? 'off' : 'on'}`)
    isReadOnly = !isReadOnly
    const left = `${Math.floor(free / MB)} MB are left on the disk of ${dataDir}`
    log(isReadOnly ? `${left}: until there is room, nothing is written.` : `${left}: enough.`)
  }

  let looking = look()
  await looking
  const timer = setInterval(() => {
    looking = looking.then(look).catch((thrown: unknown) => reportFailure('disk guard', thrown))
  }, EVERY_MS)

  return {
    async close() {
      clearInterval(timer)
      await looking
    },
  }
}
