// Works the queue `account_work`: makes an export, removes an old one, erases an account, or warns
// a person who was away for long. One message per request; finishing it calls the next.
import type { Db } from '../_shared/http/authorise.ts'
import { Failure } from '../_shared/contract/failure.ts'
import type { Json } from '../_shared/database.types.ts'
import { workFailureOf } from '../_shared/http/failure-of.ts'
import type { Log } from '../_shared/observe/log.ts'
import { worker } from '../_shared/http/worker.ts'
import type { Claimed } from './claimed.ts'
import { eraseAccount } from './erase-account.ts'
import { exportPath, Unwanted, writeExport } from './write-export.ts'
import { warnInactive } from './warn-inactive.ts'

const RETRY_SECONDS = 10

export default worker(async ({ supabaseAdmin: db, log }) => {
  const { data } = await db.rpc('claim_account_work').throwOnError()
  const [claimed] = data
  if (!claimed) return 0
  try {
    await work(db, claimed, log)
  } catch (thrown) {
    if (thrown instanceof Unwanted) return 1
    await giveBack(db, claimed, thrown, log)
  }
  return 1
})

async function work(db: Db, claimed: Claimed, log: Log): Promise<void> {
  switch (claimed.kind) {
    case 'export': {
      const file = await writeExport(db, claimed)
      const isWanted = await finish(db, claimed, { ...file })
      // The person was erased between the last byte and now. An export that another worker finished
      // meanwhile must stay.
      if (!isWanted && !(await isReady(db, claimed))) await removeFile(db, file.path)
      return
    }
    case 'expire': {
      await removeFile(db, exportPath(claimed))
      await finish(db, claimed, {})
      return
    }
    case 'erase': {
      await eraseAccount(db, claimed.person)
      if (!(await finish(db, claimed, {}))) log.warn('erasure.unfinished')
      return
    }
    default:
      await finish(db, claimed, { is_sent: await warnInactive(db, claimed.person, log) })
  }
}

async function removeFile(db: Db, path: string): Promise<void> {
  const { error } = await db.storage.from('exports').remove([path])
  if (error) throw error
}

async function isReady(db: Db, { export_id }: Claimed): Promise<boolean> {
  const { data } = await db
    .from('exports')
    .select('status')
    .eq('id', export_id)
    .maybeSingle()
    .throwOnError()
  return data?.status === 'ready'
}

/** False when its work was already done. */
async function finish(db: Db, { msg_id }: Claimed, result: Record<string, Json>) {
  const { data } = await db
    .rpc('finish_account_work', { message_id: msg_id, result })
    .throwOnError()
  return data
}

async function giveBack(db: Db, { msg_id, kind }: Claimed, thrown: unknown, log: Log) {
  const failure = workFailureOf(thrown) ?? new Failure('internal', { cause: thrown })
  if (failure.code === 'internal') log.bug(thrown, { msg_id, kind })
  else log.warn('account_work.failed', { msg_id, kind, code: failure.code })
  await db
    .rpc('retry_account_work', {
      message_id: msg_id,
      seconds: failure.retryAfter ?? RETRY_SECONDS,
      failure_code: failure.code,
    })
    .throwOnError()
}
