import { eventually, register, service } from '../stack/people.ts'
import { type Listings, startBoardStub } from '../stack/board-stub.ts'
import { startStack, type Stack, type StackWithData } from '../stack/stack.ts'
import { makeCvPdf } from '../cv-files/make-cv-pdf.ts'
import { personIn } from '../cv-files/people.ts'
import { untilRead, uploadCv } from '../stack/upload-cv.ts'
import type { Boards } from './boards.ts'
import { timed } from './samples.ts'

export interface Collected {
  stack: StackWithData
  /** as the boards list them */
  listed: number
  embedded: number
  /** how many are in the list of the one person */
  matched: number
  seconds: number
  close(): Promise<void>
}

/**
 * Collects the boards through a stub of their API. One person exists meanwhile, who is matched with
 * each new job.
 */
export async function collect(boards: Boards): Promise<Collected> {
  const listings = Object.entries(boards).map(([slug, jobs]) => [slug, ['ashby', jobs]])
  const stub = await startBoardStub(Object.fromEntries(listings) as Listings)
  const stack = await startStack({ SOURCES_ORIGIN_ASHBY: stub.origin })
  const close = async () => {
    await stack.stop()
    await stub.close()
  }
  try {
    const admin = service(stack)
    await admin.from('sources').delete().not('id', 'is', null).throwOnError()
    const nurse = await register(stack, 'nurse')
    await untilRead(nurse, await uploadCv(nurse, await makeCvPdf(personIn('nurse')), 'pdf'))
    await admin
      .from('sources')
      .insert(stub.boards.map((board) => ({ ...board, name: board.slug, is_enabled: true })))
      .throwOnError()

    const took = await timed(async () => {
      await admin.rpc('enqueue_sources', { every: true }).throwOnError()
      await untilCollected(stack)
    })
    const embedded = await countJobs(stack)
    const listed = Object.values(boards).reduce((sum, jobs) => sum + jobs.length, 0)
    const { data: matches } = await nurse.client.from('matches').select('job_id').throwOnError()
    return { stack, listed, embedded, matched: matches.length, seconds: took / 1000, close }
  } catch (thrown) {
    await close()
    throw thrown
  }
}

/** Waits until every run has ended and no text waits. */
async function untilCollected(stack: Stack): Promise<void> {
  const admin = service(stack)
  await eventually(
    async () => {
      const { data: queues } = await admin.rpc('queue_progress').throwOnError()
      const { count } = await admin
        .from('source_runs')
        .select('id', { count: 'exact', head: true })
        .in('status', ['queued', 'normalising'])
        .throwOnError()
      return count === 0 && queues.every(({ waiting, claimed }) => waiting + claimed === 0)
    },
    'collecting the boards',
    1800,
  )
  const { count } = await admin
    .from('source_runs')
    .select('id', { count: 'exact', head: true })
    .eq('status', 'failed')
    .throwOnError()
  if (count) throw new Error(`${count} boards were not collected`)
}

async function countJobs(stack: Stack): Promise<number> {
  const { count } = await service(stack)
    .from('jobs')
    .select('id', { count: 'exact', head: true })
    .not('embedding', 'is', null)
    .throwOnError()
  return count ?? 0
}
