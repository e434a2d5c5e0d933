// Reads one uploaded CV into its owner's profile. A request has 2 s of CPU, so it reads one at a
// time; finishing it calls the next.
import { aiContext, hasProvider } from '../_shared/ai/ai-context.ts'
import { confidenceOf } from '../_shared/tasks/parse-cv/confidence.ts'
import { deriveProfile } from '../_shared/tasks/describe-candidate/derive-profile.ts'
import { runTask } from '../_shared/ai/runner.ts'
import { unplacedLines } from '../_shared/tasks/parse-cv/place-lines.ts'
import { parseCv } from '../_shared/tasks/parse-cv/task.ts'
import type { Db } from '../_shared/http/authorise.ts'
import { Failure } from '../_shared/contract/failure.ts'
import type { Database, Json } from '../_shared/database.types.ts'
import type { Log } from '../_shared/observe/log.ts'
import { sealContact } from '../_shared/sealing/sealed-contact.ts'
import { worker } from '../_shared/http/worker.ts'
import { extractApart } from './extract-apart.ts'
import { oneAtATime } from './one-at-a-time.ts'
import { profileRows, rowConfidence, scored } from './profile-rows.ts'
import { watched } from './report-provider-calls.ts'

type Claimed = Database['public']['Functions']['claim_cv_reading']['Returns'][number]
type Step = Database['public']['Enums']['cv_step']

const RETRY_SECONDS = 10

export default worker(({ supabaseAdmin, log }) => oneAtATime(() => readNext(supabaseAdmin, log)))

async function readNext(db: Db, log: Log): Promise<number> {
  const { data } = await db.rpc('claim_cv_reading').throwOnError()
  const [claimed] = data
  if (!claimed) return 0
  try {
    await read(db, claimed, log)
  } catch (thrown) {
    // Network, database or server failed, not the file: the message waits for another try.
    log.bug(thrown, { cv_id: claimed.cv_id })
    await db
      .rpc('retry_cv_reading', {
        message_id: claimed.msg_id,
        cv: claimed.cv_id,
        seconds: RETRY_SECONDS,
      })
      .throwOnError()
  }
  return 1
}

async function read(db: Db, claimed: Claimed, log: Log) {
  const step = (name: Step, asksProvider = false) => setStep(db, claimed, name, asksProvider)

  const extracted = await extractApart(db, claimed)
  if (extracted instanceof Failure) return finish(db, claimed, { failure_code: extracted.code })

  await step('parsing')
  const context = aiContext(db, claimed.user_id)
  const provider = context.provider && watched(context.provider, (asks) => step('parsing', asks))
  const parsed = await attempt(log, async () => {
    const run = await runTask(parseCv, extracted, { ...context, provider })
    return { ...run, unplaced: unplacedLines(extracted.text, run.output) }
  })
  if (parsed instanceof Failure) return finish(db, claimed, { failure_code: parsed.code })

  await step('describing', hasProvider)
  const rows = profileRows(parsed.output)
  const described = await attempt(log, () =>
    deriveProfile(scored(parsed.output, rows), parsed.output.contact, context),
  )
  if (described instanceof Failure) return finish(db, claimed, { failure_code: described.code })

  await step('embedding')
  const contact = await sealContact(claimed.user_id, parsed.output.contact)

  await step('matching')
  await finish(db, claimed, {
    engine: parsed.engine,
    fell_back: parsed.fell_back,
    confidence: rowConfidence(confidenceOf(parsed.output, extracted.text), rows),
    unplaced: parsed.unplaced,
    profile: { ...rows },
    contact: { ...contact },
    derived: { ...described.derived },
    usage: [parsed.usage, ...described.usage].flatMap((row) => (row ? [{ ...row }] : [])),
  })
}

/**
 * An error without a code while a file is read is the file's failure. The same bytes would fail
 * again, so it becomes `cv.unreadable` and is not tried again.
 */
async function attempt<T>(log: Log, work: () => Promise<T>): Promise<T | Failure> {
  try {
    return await work()
  } catch (thrown) {
    if (thrown instanceof Failure) return thrown
    log.bug(thrown)
    return new Failure('cv.unreadable', { cause: thrown })
  }
}

async function setStep(db: Db, { msg_id, cv_id }: Claimed, step: Step, asks_provider: boolean) {
  await db.rpc('set_cv_step', { message_id: msg_id, cv: cv_id, step, asks_provider }).throwOnError()
}

async function finish(db: Db, { msg_id, cv_id }: Claimed, result: Record<string, Json>) {
  await db.rpc('finish_cv_reading', { message_id: msg_id, cv: cv_id, result }).throwOnError()
}
