// Begins the transaction of a request as PostgREST does: sets who asks and for what, and calls the
// function that the role `authenticator` names.
import { sql, type Transaction } from 'kysely'
import type { IntrospectResult } from '@supabase/lite'
import type { Claims } from '../claims.ts'
import type { Database } from '../database/database.ts'

/** The quoted name in `pgrst.db_pre_request`, or null when none is set. */
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
    // The last setting: after it, only settings that the role may change can be set.
    role: claims.role,
  }
  const calls = Object.entries(settings).map(
    ([name, value]) => sql`set_config(${name}, ${value}, true)`,
  )
  await sql`select ${sql.join(calls)}`.execute(tx)
  // A separate statement: in the same one, it would run with the rights from before.
  if (preRequest) await sql.raw(`select ${preRequest}()`).execute(tx)
}

/** A request that only reads, by its method or because its function only reads, cannot write. */
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
