import { expect, test } from 'vitest'
import { type Embedder, EmbedderFailure } from '../_shared/ai/embedder.ts'
import type { FallbackReason } from '../_shared/contract/engine.ts'
import { createLog } from '../_shared/observe/log.ts'
import { embedJobs } from './embed-jobs.ts'

const log = { ...createLog(), bug: () => {} }

const jobs = Array.from({ length: 9 }, (_, n) => ({
  msg_id: n,
  job_id: `job-${n}`,
  content_hash: `hash-${n}`,
  title: n === 6 ? 'Poison' : 'Nurse',
  company: 'Acme',
  department: '',
  required_skills: [],
  preferred_skills: [],
  description: '',
}))

const used = (fell_back: FallbackReason | null) => ({
  task: 'embed',
  engine: 'stub',
  model: 'stub',
  input_tokens: 1,
  output_tokens: 0,
  cost: 0,
  duration_ms: 0,
  fell_back,
})

/** Fails for texts that contain `bad`. */
function embedder(bad: RegExp, code: FallbackReason): Embedder {
  return {
    model: 'stub',
    embed(texts) {
      if (texts.some((text) => bad.test(text))) {
        return Promise.reject(new EmbedderFailure(code, used(code)))
      }
      return Promise.resolve({ vectors: texts.map(() => [1]), usage: used(null) })
    },
  }
}

test('a batch is one call', async () => {
  const { results, usage } = await embedJobs(jobs, embedder(/never/, 'rejected'), log)
  expect(results).toHaveLength(9)
  expect(results[4]).toEqual({ msg_id: 4, job_id: 'job-4', content_hash: 'hash-4', embedding: [1] })
  expect(usage).toHaveLength(1)
})

test('a text that is refused is left out, and its batch is not', async () => {
  const { results } = await embedJobs(jobs, embedder(/Poison/, 'rejected'), log)
  expect(results.map(({ msg_id }) => msg_id)).toEqual([0, 1, 2, 3, 4, 5, 7, 8])
})

test('all texts wait for an embedder that cannot be reached', async () => {
  const down = embedder(/./, 'unreachable')
  await expect(embedJobs(jobs, down, log)).rejects.toMatchObject({ code: 'unreachable' })
})

test('wrong settings do not count against a text', async () => {
  const misconfigured = embedder(/./, 'rejected')
  await expect(embedJobs(jobs, misconfigured, log)).rejects.toMatchObject({ code: 'rejected' })
})
