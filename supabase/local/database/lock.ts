// One process per data directory: PGlite itself takes no lock, and two processes would destroy the
// data.
import { randomUUID } from 'node:crypto'
import { link, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { uptime } from 'node:os'
import { join } from 'node:path'

export interface Lock {
  release(): Promise<void>
}

/**
 * The locks of this process. Its process id alone is not enough: an earlier process may have had
 * the same id.
 */
const held = new Set<string>()

/** Takes the lock of a data directory, or throws an Error that says who holds it. */
export async function takeLock(dataDir: string): Promise<Lock> {
  await mkdir(dataDir, { recursive: true })
  const path = join(dataDir, 'lock')
  const id = randomUUID()
  const boot = await bootId()
  const mine = JSON.stringify({ pid: process.pid, taken_at: Date.now(), boot, id })

  const candidate = `${path}.${randomUUID()}`
  await writeFile(candidate, mine)
  try {
    // Tried twice: again after a stale lock was removed.
    if (!(await claim(candidate, path)) && !(await claim(candidate, path))) {
      throw new Error(`${dataDir} is just being opened by another process`)
    }
  } finally {
    await rm(candidate, { force: true })
  }

  held.add(id)
  return {
    release: async () => {
      held.delete(id)
      if ((await read(path)) === mine) await rm(path, { force: true })
    },
  }
}

/**
 * Links the finished file into place: it exists whole or not at all. Creating and then writing
 * could leave half a file.
 */
async function claim(candidate: string, path: string): Promise<boolean> {
  try {
    await link(candidate, path)
    return true
  } catch (thrown) {
    if (!(thrown instanceof Error && 'code' in thrown && thrown.code === 'EEXIST')) throw thrown
  }

  const theirs = await read(path)
  const holder = readHolder(theirs)
  if (holder && isAlive(holder, await bootId())) {
    throw new Error(
      `The data directory is in use by process ${holder.pid}. Stop that one first, ` +
        `or choose another with DATA_DIR. (If no such process runs, remove ${path}.)`,
    )
  }
  await clearStale(path, theirs)
  return false
}

/**
 * Moves the lock aside and reads it again: another process may have taken it between reading and
 * removing.
 */
async function clearStale(path: string, seen: string | null): Promise<void> {
  const aside = `${path}.${randomUUID()}`
  const moved = await rename(path, aside).then(
    () => true,
    () => false,
  )
  if (!moved) return
  if ((await read(aside)) !== seen) await rename(aside, path)
  else await rm(aside, { force: true })
}

interface Holder {
  pid: number
  taken_at: number
  /** the boot id of the machine; null when it has none */
  boot: string | null
  id: string
}

function readHolder(text: string | null): Holder | null {
  try {
    const { pid, taken_at, boot = null, id = '' } = JSON.parse(text ?? '') as Partial<Holder>
    if (typeof pid !== 'number' || typeof taken_at !== 'number') return null
    return { pid, taken_at, boot, id }
  } catch {
    return null
  }
}

function isAlive({ pid, taken_at, boot, id }: Holder, bootNow: string | null): boolean {
  if (pid === process.pid) return held.has(id)
  // After a restart of the machine the same process id belongs to another process. Times are
  // compared only without boot ids: after a clock correction, the lock of a living holder would
  // look older than the restart.
  const isOfThisBoot = boot && bootNow ? boot === bootNow : taken_at >= Date.now() - uptime() * 1000
  if (!isOfThisBoot) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (thrown) {
    return thrown instanceof Error && 'code' in thrown && thrown.code === 'EPERM'
  }
}

/** The id of this boot of the machine; null on other systems than Linux. */
async function bootId(): Promise<string | null> {
  return (await read('/proc/sys/kernel/random/boot_id'))?.trim() ?? null
}

async function read(path: string): Promise<string | null> {
  return readFile(path, 'utf8').catch(() => null)
}
