import { json } from '@sveltejs/kit'
import { z } from 'zod'
import * as matches from '#lib/db/matches.ts'
import { failWith } from '#lib/server/fail-with.ts'
import type { RequestHandler } from './$types'

/** How many matches came after a moment. */
export const GET: RequestHandler = async ({ url, locals }) => {
  const after = z.iso.datetime({ offset: true }).safeParse(url.searchParams.get('after'))
  if (!after.success) failWith('request.invalid')
  return json({ count: await matches.countSince(locals.db, after.data) })
}

/** Ranks every job again. */
export const POST: RequestHandler = async ({ locals }) =>
  json({ count: await matches.refresh(locals.db) })
