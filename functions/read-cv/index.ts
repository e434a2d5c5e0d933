// Reads one uploaded CV into its owner's profile. A request has 2 s of CPU, so it reads one at a
// time; finishing it calls the next.
import { aiContext, hasProvider } from '../_shared/ai/ai-context.ts'
import { confidenceOf } from '../_shared/tasks/parse-cv/confidence.ts'
import { deriveProfile } from '../_shared/tasks/describe-candidate/derive-profile.ts'
import { type RunContext, runTask, type Usage } from '../_shared/ai/runner.ts'
import { unplacedLines } from '../_shared/tasks/parse-cv/place-lines.ts'
import { parseCv } from '../_shared/tasks/parse-cv/task.ts'
import { contentHash } from '../_shared/content-hash.ts'
import { type KnownFacts, knownFacts } from '../_shared/contract/proposal.ts'
import type { Db } from '../_shared/http/authorise.ts'
import { BUILTIN } from '../_shared/contract/engine.ts'
import { Failure } from '../_shared/contract/failure.ts'
import type { Contact } from '../_shared/contract/profile.ts'
import type { Database, Json } from '../_shared/database.types.ts'
import type { Log } from '../_shared/observe/log.ts'
import { proposeChanges } from '../_shared/profile/propose/propose-changes.ts'
import { readContact, sealContact } from '../_shared/sealing/sealed-contact.ts'
import { worker } from '../_shared/http/worker.ts'
import { type Extracted, extractApart } from './extract-apart.ts'
import { withKnownContact } from './new-contact.ts'
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
  const own = await ownContact(db, claimed.user_id)
  const parsed = await attempt(log, async () => {
    const run = await draftOf(extracted, { ...context, provider })
    const placed = withKnownContact(run.output, own)
    return { ...run, unplaced: unplacedLines(extracted.text, placed, extracted.lines) }
  })
  if (parsed instanceof Failure) return finish(db, claimed, { failure_code: parsed.code })

  const { output: draft, engine } = parsed
  const contact = await sealContact(claimed.user_id, draft.contact)
  const result = {
    engine,
    fell_back: parsed.fell_back,
    unplaced: parsed.unplaced,
    contact: { ...contact },
    text_hash: await contentHash([engine, extracted.text]),
  }
  const known = await readFacts(db, claimed.user_id)
  if (known) {
    const proposals = proposeChanges(known, draft, extracted.text)
    return finish(db, claimed, { ...result, proposals, usage: rowsOf(parsed.usage) })
  }

  await step('describing', hasProvider)
  const rows = profileRows(draft)
  const described = await attempt(log, () =>
    deriveProfile(scored(draft, rows), draft.contact, context),
  )
  if (described instanceof Failure) return finish(db, claimed, { failure_code: described.code })

  await step('embedding')
  await step('matching')
  await finish(db, claimed, {
    ...result,
    // The fields of a JSON Resume are named: none of them is guessed.
    confidence: extracted.draft ? {} : rowConfidence(confidenceOf(draft, extracted.text), rows),
    profile: { ...rows },
    derived: { ...described.derived },
    usage: rowsOf(parsed.usage, ...described.usage),
  })
}

/** The contact that the person has; null: none, or no key opens it. */
async function ownContact(db: Db, person: string): Promise<Contact | null> {
  try {
    return await readContact(db, person)
  } catch (thrown) {
    if (thrown instanceof Failure) return null
    throw thrown
  }
}

/** A JSON Resume is a draft already. */
function draftOf({ draft, ...text }: Extracted, context: RunContext) {
  if (!draft) return runTask(parseCv, text, context)
  return { output: draft, engine: BUILTIN, fell_back: null, usage: null }
}

/** Null while the profile is empty: then the reading becomes the profile. */
async function readFacts(db: Db, person: string): Promise<KnownFacts | null> {
  const { data } = await db.rpc('read_facts', { person }).throwOnError()
  return knownFacts.nullable().parse(data)
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

function rowsOf(...usage: (Usage | null)[]): Json[] {
  return usage.flatMap((row) => (row ? [{ ...row }] : []))
}

async function setStep(db: Db, { msg_id, cv_id }: Claimed, step: Step, asks_provider: boolean) {
  await db.rpc('set_cv_step', { message_id: msg_id, cv: cv_id, step, asks_provider }).throwOnError()
}

async function finish(db: Db, { msg_id, cv_id }: Claimed, result: Record<string, Json>) {
  await db.rpc('finish_cv_reading', { message_id: msg_id, cv: cv_id, result }).throwOnError()
}
