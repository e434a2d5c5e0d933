// Numbers for Prometheus. They need a secret key, in `apikey` as workers send it or as a bearer
// token as scrapers send it.
import { z } from 'zod'
import { authorise } from '../_shared/http/authorise.ts'
import { VERSION } from '../_shared/contract/version.ts'
import { respond } from '../_shared/http/respond.ts'
import { CONTENT_TYPE, exposition } from './exposition.ts'

const SAMPLES = z.array(
  z.object({ name: z.string(), labels: z.record(z.string(), z.string()), value: z.number() }),
)

export default respond(['GET'], async (request, log) => {
  const { supabaseAdmin } = await authorise(withKey(request), 'secret', log)
  const { data } = await supabaseAdmin.rpc('read_metrics').throwOnError()
  return new Response(exposition(SAMPLES.parse(data), VERSION), {
    headers: { 'content-type': CONTENT_TYPE, 'cache-control': 'no-store' },
  })
})

function withKey(request: Request): Request {
  const bearer = /^Bearer\s+(sb_secret_\S+)$/i.exec(request.headers.get('authorization') ?? '')
  if (!bearer?.[1] || request.headers.has('apikey')) return request
  return new Request(request.url, { headers: { apikey: bearer[1] } })
}
