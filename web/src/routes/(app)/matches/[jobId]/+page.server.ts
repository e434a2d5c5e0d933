import { error } from '@sveltejs/kit'
import { z } from 'zod'
import { explain } from '#lib/failure.ts'
import { readJob } from '../read-job.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ params, locals, depends }) => {
  depends('rolecall:matches')
  const id = z.uuid().safeParse(params.jobId)
  const opened = id.success ? await readJob(locals.db, id.data) : null
  if (!opened) error(404, { code: 'not_found', message: explain('not_found') })
  return { opened }
}
