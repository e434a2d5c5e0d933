import type { Db } from '../_shared/authorise.ts'

const PATIENCE_MS = 3_000
const NOBODY = '00000000-0000-0000-0000-000000000000'

/** Asks database and storage for a little. Returns what is wrong, per part; empty when all is well. */
export async function check(admin: Db): Promise<Record<string, string>> {
  const [database, storage] = await Promise.all([
    // A call that workers rely on too: through the gateway, PostgREST, grants and a function.
    answers(admin.rpc('read_contact', { person: NOBODY })),
    answers(admin.storage.getBucket('cvs')),
  ])
  return {
    ...(database ? {} : { database: 'does not answer' }),
    ...(storage ? {} : { storage: 'does not answer' }),
  }
}

async function answers(asked: PromiseLike<{ error: unknown }>): Promise<boolean> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<{ error: string }>((resolve) => {
    timer = setTimeout(() => resolve({ error: 'late' }), PATIENCE_MS)
  })
  try {
    return !(await Promise.race([asked, late])).error
  } catch {
    return false
  } finally {
    clearTimeout(timer)
  }
}
