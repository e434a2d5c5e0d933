import { statfs } from 'node:fs/promises'

const MB = 1024 * 1024

/** The database's log grows by 16 MB at a time, and one request may need twice that. */
export const TOO_LITTLE_SPACE = 64 * MB

/** The free bytes on the disk of an existing path. */
export async function freeSpace(path: string): Promise<number> {
  const { bavail, bsize } = await statfs(path)
  return bavail * bsize
}
