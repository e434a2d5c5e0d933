import type { Db } from '../_shared/http/authorise.ts'
import { filesOf } from './files.ts'

const FILES_PER_CALL = 100

/**
 * Removes files and account; rows are removed with the account. It may be repeated after any line.
 * Files come first, since hosted keeps an account that owns one. They are removed again afterwards,
 * since an export under way may have ended in between. A file that still exists then keeps the
 * message in the queue.
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
