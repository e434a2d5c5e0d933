// Whether functions run. With `?ready`, whether all parts that they need work too.
import { Failure } from '../_shared/contract/failure.ts'
import { authorise } from '../_shared/http/authorise.ts'
import { VERSION } from '../_shared/contract/version.ts'
import { respond } from '../_shared/http/respond.ts'
import { check, PARTS } from './check.ts'

export default respond(['GET'], async (request, log) => {
  if (!new URL(request.url).searchParams.has('ready')) {
    return Response.json({ status: 'ok', version: VERSION })
  }
  const { supabaseAdmin } = await authorise(request, 'none', log)
  const fields = await check(supabaseAdmin)
  for (const part of Object.keys(fields)) log.warn('health.down', { part })
  if (Object.keys(fields).length > 0) throw new Failure('service.unavailable', { fields })
  const parts = Object.fromEntries(PARTS.map((part) => [part, 'ok']))
  return Response.json({ status: 'ok', version: VERSION, ...parts })
})
