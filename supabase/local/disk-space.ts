import { statfs } from 'node:fs/promises'

const MB = 1024 * 1024

/** The database's log grows by 16 MB at a time, and one request may bring twice that. */
export const TOO_LITTLE_SPACE = 64 * MB

/** Bytes that are left for us on the disk of a path that exists. */
export async function freeSpace(path: string): Promise<number> {
  const { bavail, bsize } = await statfs(path)
  return bavail * bsize
}
