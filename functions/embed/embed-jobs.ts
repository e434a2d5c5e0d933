import { type Embedder, EmbedderFailure } from '../_shared/ai/embedder.ts'
import type { Usage } from '../_shared/ai/runner.ts'
import type { Database } from '../_shared/database.types.ts'
import type { Log } from '../_shared/observe/log.ts'
import { jobText } from './job-text.ts'

type Job = Database['public']['Functions']['claim_job_embedding']['Returns'][number]

interface Embedded {
  results: { msg_id: number; job_id: string; content_hash: string; embedding: number[] | null }[]
  usage: Usage[]
}

/**
 * Embeds a batch. A text that the embedder refuses is found by halving the batch and left out: only
 * this text comes back to the queue, not its batch. Throws EmbedderFailure when the embedder cannot
 * be reached.
 */
export async function embedJobs(jobs: Job[], embedder: Embedder, log: Log): Promise<Embedded> {
  try {
    const { vectors, usage } = await embedder.embed(jobs.map(jobText))
    const results = jobs.map(({ msg_id, job_id, content_hash }, place) => {
      return { msg_id, job_id, content_hash, embedding: vectors[place] ?? null }
    })
    return { results, usage: usage ? [usage] : [] }
  } catch (thrown) {
    const isTheirs = !(thrown instanceof EmbedderFailure) || thrown.code === 'rejected'
    if (!isTheirs) throw thrown
    if (jobs.length === 1) {
      log.bug(thrown, { job_id: jobs[0]!.job_id })
      return { results: [], usage: [] }
    }
  }
  // Wrong settings are not the fault of a text: then a single word is refused too.
  await embedder.embed(['work'])
  const half = Math.ceil(jobs.length / 2)
  const first = await embedJobs(jobs.slice(0, half), embedder, log)
  const second = await embedJobs(jobs.slice(half), embedder, log)
  return {
    results: [...first.results, ...second.results],
    usage: [...first.usage, ...second.usage],
  }
}
