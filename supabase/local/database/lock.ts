// One process per data directory: PGlite itself takes no lock, and two would ruin it.
import { randomUUID } from 'node:crypto'
import { link, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { uptime } from 'node:os'
import { join } from 'node:path'

export interface Lock {
  release(): Promise<void>
}

/** Takes the lock of a data directory, or throws an Error that says who holds it. */
export async function takeLock(dataDir: string): Promise<Lock> {
  await mkdir(dataDir, { recursive: true })
  const path = join(dataDir, 'lock')
  const mine = JSON.stringify({ pid: process.pid, taken_at: Date.now(), id: randomUUID() })

  const candidate = `${path}.${randomUUID()}`
  await writeFile(candidate, mine)
  try {
    // Twice: once more after a stale lock was cleared away.
    if (!(await claim(candidate, path)) && !(await claim(candidate, path))) {
      throw new Error(`${dataDir} is just being opened by another process`)
    }
  } finally {
    await rm(candidate, { force: true })
  }

  return {
    release: async () => {
      if ((await read(path)) === mine) await rm(path, { force: true })
    },
  }
}

/** Links the finished file into place: complete or absent, unlike creating and then writing. */
async function claim(candidate: string, path: string): Promise<boolean> {
  try {
    await link(candidate, path)
    return true
  } catch (thrown) {
    if (!(thrown instanceof Error && 'code' in thrown && thrown.code === 'EEXIST')) throw thrown
  }

  const theirs = await read(path)
  const holder = readHolder(theirs)
  if (holder && isAlive(holder)) {
    throw new Error(
      `The data directory is in use by process ${holder.pid}. Stop that one first, ` +
        `or choose another with DATA_DIR. (If no such process runs, remove ${path}.)`,
    )
  }
  await clearStale(path, theirs)
  return false
}

/** Moves the lock aside and looks again: between reading and removing, another may have taken it. */
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
}

function readHolder(text: string | null): Holder | null {
  try {
    const { pid, taken_at } = JSON.parse(text ?? '') as Partial<Holder>
    return typeof pid === 'number' && typeof taken_at === 'number' ? { pid, taken_at } : null
  } catch {
    return null
  }
}

function isAlive({ pid, taken_at }: Holder): boolean {
  // After a restart of the machine or container the same number names someone else.
  const bootedAt = Date.now() - uptime() * 1000
  if (pid === process.pid || taken_at < bootedAt) return isOwn(pid, taken_at)
  try {
    process.kill(pid, 0)
    return true
  } catch (thrown) {
    return thrown instanceof Error && 'code' in thrown && thrown.code === 'EPERM'
  }
}

/** Our own number: ours only if it was taken since this process began. */
function isOwn(pid: number, takenAt: number): boolean {
  return pid === process.pid && takenAt >= Date.now() - process.uptime() * 1000
}

async function read(path: string): Promise<string | null> {
  return readFile(path, 'utf8').catch(() => null)
}
