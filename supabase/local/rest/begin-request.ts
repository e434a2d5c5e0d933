// How PostgREST begins the transaction of a request: what it says about who asks and what for, and
// the function that the role `authenticator` names to be called before each.
import { sql, type Transaction } from 'kysely'
import type { IntrospectResult } from '@supabase/lite'
import type { Claims } from '../claims.ts'
import type { Database } from '../database/database.ts'

/** The name in `pgrst.db_pre_request`, quoted, or null where none is set. */
export async function findPreRequest(db: Database): Promise<string | null> {
  const { rows } = await db.query<{ name: string | null }>(`
    select (
      select string_agg(quote_ident(part), '.' order by place)
      from string_to_table(split_part(setting, '=', 2), '.') with ordinality as parts (part, place)
    ) as name
    from pg_db_role_setting, unnest(setconfig) as setting
    where setrole = 'authenticator'::regrole and split_part(setting, '=', 1) = 'pgrst.db_pre_request'`)
  return rows[0]?.name ?? null
}

interface Asked {
  claims: Claims
  request: Request
  isReadOnly: boolean
  preRequest: string | null
}

export async function beginRequest(
  tx: Transaction<unknown>,
  { claims, request, isReadOnly, preRequest }: Asked,
): Promise<void> {
  const settings: Record<string, string> = {
    'request.method': request.method,
    'request.path': pathOf(request),
    'request.headers': JSON.stringify(Object.fromEntries(request.headers)),
    'request.jwt.claims': JSON.stringify(claims),
    'request.jwt.claim.sub': claims.sub ?? '',
    'request.jwt.claim.role': claims.role,
    ...(isReadOnly && { transaction_read_only: 'on' }),
    // Last: after it nothing can be set that the role may not set.
    role: claims.role,
  }
  const calls = Object.entries(settings).map(
    ([name, value]) => sql`set_config(${name}, ${value}, true)`,
  )
  await sql`select ${sql.join(calls)}`.execute(tx)
  // Apart from that, or it would be called with the rights from before.
  if (preRequest) await sql.raw(`select ${preRequest}()`).execute(tx)
}

/** What reads, by its method or because the function that is called says so, cannot write. */
export function readsOnly(request: Request, { functions }: IntrospectResult): boolean {
  if (request.method === 'GET' || request.method === 'HEAD') return true
  const name = /^\/rpc\/(.+)$/.exec(pathOf(request))?.[1]
  if (name === undefined) return false
  const schema = request.headers.get('content-profile') ?? 'public'
  const called = (functions ?? []).filter((each) => each.name === name && each.schema === schema)
  return called.length > 0 && called.every(({ volatility }) => volatility !== 'v')
}

function pathOf({ url }: Request): string {
  return new URL(url).pathname.replace(/^\/rest\/v1/, '')
}
