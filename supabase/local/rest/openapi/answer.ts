// `/rest/v1/` itself: describes the schema for the caller.
import { ApiError } from '../../api-error.ts'
import { identify, identifyKey } from '../../claims.ts'
import type { Database } from '../../database/database.ts'
import type { Keys } from '../../keys.ts'
import { readCatalog } from './catalog.ts'
import { describe } from './document.ts'

interface Asked {
  db: Database
  keys: Keys
  request: Request
  /** the served schemas, the default first */
  schemas: string[]
}

export function asksForDescription({ url }: Request): boolean {
  return /^\/rest\/v1\/*$/.test(new URL(url).pathname)
}

export async function answerDescription({ db, keys, request, schemas }: Asked): Promise<Response> {
  const { headers, method } = request
  // Hosted lets only the secret key read it, whatever the bearer token is:
  // https://supabase.com/changelog/42949
  if (identifyKey(headers, keys) !== 'service_role') {
    throw new ApiError(403, 'schema_forbidden', 'Access to schema is forbidden', {
      hint: 'Accessing the schema via the Data API is only allowed using a secret API key.',
    })
  }
  const claims = await identify(headers, keys)
  if (method !== 'GET' && method !== 'HEAD') {
    return refusal(405, 'PGRST117', `Unsupported HTTP method: ${method}`)
  }
  const accepted = headers.get('accept') ?? '*/*'
  if (!isDescription(accepted)) {
    return refusal(406, 'PGRST107', `None of these media types are available: ${accepted}`)
  }
  const schema = headers.get('accept-profile') ?? schemas[0] ?? ''
  if (!schemas.includes(schema)) {
    const hint = `Only the following schemas are exposed: ${schemas.join(', ')}`
    return refusal(406, 'PGRST106', `Invalid schema: ${schema}`, hint)
  }

  // Grants can change without a notice, so no answer is kept.
  const catalog = await readCatalog(db, claims, schema)
  const body = JSON.stringify(describe(catalog, addressOf(request)))
  return new Response(method === 'HEAD' ? null : body, {
    headers: {
      'content-type': 'application/openapi+json; charset=utf-8',
      'content-length': `${Buffer.byteLength(body)}`,
      'content-profile': schema,
    },
  })
}

function isDescription(accepted: string): boolean {
  const types = accepted.split(',').map((type) => type.split(';')[0]?.trim().toLowerCase() ?? '')
  return types.some((type) =>
    ['application/openapi+json', 'application/json', '*/*'].includes(type),
  )
}

function addressOf({ url }: Request): URL {
  return new URL('/rest/v1', url)
}

function refusal(
  status: number,
  code: string,
  message: string,
  hint: string | null = null,
): Response {
  return Response.json({ code, details: null, hint, message }, { status })
}
