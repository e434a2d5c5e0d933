// The board that comes with the product, from its pages to the database.
import { expect, inject, test } from 'vitest'
import { service } from '../stack/people.ts'
import { sandboxCollected } from '../stack/sandbox.ts'

test('the sandbox board is collected, read and embedded', async () => {
  const stack = inject('stack')
  await sandboxCollected(stack)
  const { data: jobs } = await service(stack)
    .from('jobs')
    .select('title, description, title_family, salary_min, embedding_model, source:sources(kind)')
    .is('closed_at', null)
    .not('embedding', 'is', null)
    .throwOnError()
  expect(jobs.length).toBeGreaterThanOrEqual(150)
  for (const job of jobs) {
    expect(job.source?.kind).toBe('sandbox')
    expect(job.embedding_model).toBe('builtin-lexical-2')
    expect(job.description.length, job.title).toBeGreaterThan(200)
  }
  expect(jobs.filter((job) => job.title_family !== null).length / jobs.length).toBeGreaterThan(0.9)
  expect(jobs.filter((job) => job.salary_min !== null).length / jobs.length).toBeGreaterThan(0.5)
})
