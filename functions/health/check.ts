import type { Db } from '../_shared/http/authorise.ts'

const PATIENCE_MS = 3_000
const NOBODY = '00000000-0000-4000-8000-000000000000'
/** pg_cron runs a job every ten seconds. */
const LONGEST_SILENCE_S = 120
/** A message that waits for so long has no worker. */
const LONGEST_WAIT_S = 30 * 60

export const PARTS = ['database', 'cron', 'queues', 'storage', 'auth', 'realtime'] as const
type Parts = Partial<Record<(typeof PARTS)[number], string>>

/** Makes a small request to every part. Returns the failures per part; empty when all is well. */
export async function check(admin: Db): Promise<Parts> {
  const [work, ...answering] = await Promise.all([
    checkWork(admin),
    answers('storage', () => admin.storage.getBucket('cvs')),
    answers('auth', () => asksAuth(admin)),
    answers('realtime', () => admin.channel('health').httpSend('asked', {})),
  ])
  return Object.assign(work, ...answering)
}

/** Passes the gateway, PostgREST and grants to the database, and checks the work there. */
async function checkWork(admin: Db): Promise<Parts> {
  const pulse = await within(async () => (await admin.rpc('read_pulse').throwOnError()).data[0])
  if (!pulse) return { database: SILENT }
  const { cron_seconds, waited_seconds } = pulse
  return {
    // Null: pg_cron never ran.
    ...((cron_seconds ?? Infinity) > LONGEST_SILENCE_S ? { cron: 'does not run' } : {}),
    ...(waited_seconds > LONGEST_WAIT_S ? { queues: 'wait for a worker' } : {}),
  }
}

const SILENT = 'does not answer'

async function answers(part: keyof Parts, ask: () => PromiseLike<object>): Promise<Parts> {
  const answer = await within(ask)
  const isWell = answer && !('error' in answer && answer.error)
  return isWell ? {} : { [part]: SILENT }
}

/** Asks for a user that does not exist: the smallest request that auth answers with a key. */
async function asksAuth(admin: Db) {
  const { error } = await admin.auth.admin.getUserById(NOBODY)
  return { error: error?.code === 'user_not_found' ? null : error }
}

/** Null when it fails or takes too long. */
async function within<T>(ask: () => PromiseLike<T>): Promise<T | null> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), PATIENCE_MS)
  })
  try {
    return await Promise.race([ask(), late])
  } catch {
    return null
  } finally {
    clearTimeout(timer)
  }
}
