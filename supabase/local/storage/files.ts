// The bytes of storage.objects. A file is named by its row's version, so an upload never overwrites
// a file that a row still names, and a key never becomes a path.
import { createHash, randomUUID } from 'node:crypto'
import { mkdir, open, readdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Database } from '../database/database.ts'
import { freeSpace, TOO_LITTLE_SPACE } from '../disk-space.ts'
import { refuse } from './storage-error.ts'

/**
 * After a refusal the rest of a body is still read, up to this many bytes, so that the client gets
 * the refusal.
 */
const MAX_DRAINED = 128 * 1024 * 1024

export interface StoredFile {
  version: string
  size: number
  /** md5 of the bytes in double quotes, as in S3 */
  eTag: string
}

export interface Files {
  /**
   * Writes a body to disk, durably, under a new version. Throws EntityTooLarge above `limit`, and
   * InsufficientStorage when the database needs the remaining room.
   */
  write(body: ReadableStream<Uint8Array>, limit: number): Promise<StoredFile>
  open(version: string): ReturnType<typeof open>
  /** Missing files are no error, since a removal may be repeated. */
  remove(versions: readonly string[]): Promise<void>
  /**
   * Removes what a crash left: incomplete files, and files whose row was never committed or is
   * already deleted. Safe only while nothing uploads.
   */
  sweep(db: Database): Promise<void>
}

export function filesIn(directory: string): Files {
  const arriving = join(directory, 'arriving')
  const folderOf = (version: string) => join(directory, 'objects', version.slice(0, 2))
  const pathOf = (version: string) => join(folderOf(version), version)

  async function remove(versions: readonly string[]): Promise<void> {
    await Promise.all(versions.map((version) => rm(pathOf(version), { force: true })))
  }

  return {
    async write(body, limit) {
      const version = randomUUID()
      const temporary = join(arriving, version)
      await mkdir(arriving, { recursive: true })
      if ((await freeSpace(arriving)) < TOO_LITTLE_SPACE) throw refuse.noRoom()
      try {
        const written = await writeDurably(temporary, body, limit)
        await mkdir(folderOf(version), { recursive: true })
        await rename(temporary, pathOf(version))
        return { version, ...written }
      } catch (thrown) {
        await rm(temporary, { force: true })
        throw thrown
      }
    },

    open: (version) => open(pathOf(version), 'r'),

    remove,

    async sweep(db) {
      await rm(arriving, { recursive: true, force: true })
      const found = await readdir(join(directory, 'objects'), {
        recursive: true,
        withFileTypes: true,
      }).catch(() => [])
      const versions = found.filter((entry) => entry.isFile()).map((entry) => entry.name)
      if (versions.length === 0) return
      const { rows } = await db.query<{ version: string }>(
        'select version from storage.objects where version is not null',
      )
      const kept = new Set(rows.map((row) => row.version))
      await remove(versions.filter((version) => !kept.has(version)))
    },
  }
}

async function writeDurably(path: string, body: ReadableStream<Uint8Array>, limit: number) {
  const md5 = createHash('md5')
  const file = await open(path, 'wx', 0o600)
  let size = 0
  try {
    for await (const chunk of body) {
      size += chunk.byteLength
      if (size > Math.max(limit, MAX_DRAINED)) break
      if (size > limit) continue
      md5.update(chunk)
      await file.writeFile(chunk)
    }
    if (size > limit) throw refuse.tooLarge()
    await file.sync()
  } finally {
    await file.close()
  }
  return { size, eTag: `"${md5.digest('hex')}"` }
}
