// Whether functions run, and with `?ready` whether what they stand on answers too.
import { Failure } from '../_shared/contract/failure.ts'
import { authorise } from '../_shared/authorise.ts'
import { respond } from '../_shared/respond.ts'
import { check } from './check.ts'
import { VERSION } from './version.ts'

export default respond(['GET'], async (request, log) => {
  if (!new URL(request.url).searchParams.has('ready')) {
    return Response.json({ status: 'ok', version: VERSION })
  }
  const { supabaseAdmin } = await authorise(request, 'none', log)
  const fields = await check(supabaseAdmin)
  for (const part of Object.keys(fields)) log.warn('health.down', { part })
  if (Object.keys(fields).length > 0) throw new Failure('service.unavailable', { fields })
  return Response.json({ status: 'ok', version: VERSION, database: 'ok', storage: 'ok' })
})
