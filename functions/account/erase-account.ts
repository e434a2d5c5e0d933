import type { Db } from '../_shared/http/authorise.ts'
import { filesOf } from './files.ts'

const FILES_PER_CALL = 100

/**
 * Takes away files and account; rows go with the account. May be repeated after any line. Files
 * first, since hosted keeps an account that owns one, and once more after it: an export under way
 * may have ended in between. What then still lies there keeps the message alive.
 */
export async function eraseAccount(db: Db, person: string): Promise<void> {
  await removeFiles(db, person)
  const { error } = await db.auth.admin.deleteUser(person)
  if (error && error.status !== 404) throw error
  await removeFiles(db, person)
}

async function removeFiles(db: Db, person: string): Promise<void> {
  const files = await filesOf(db, person)
  for (const bucket of new Set(files.map((file) => file.bucket))) {
    const paths = files.filter((file) => file.bucket === bucket).map(({ path }) => path)
    for (let start = 0; start < paths.length; start += FILES_PER_CALL) {
      const some = paths.slice(start, start + FILES_PER_CALL)
      const { error } = await db.storage.from(bucket).remove(some)
      if (error) throw error
    }
  }
}
