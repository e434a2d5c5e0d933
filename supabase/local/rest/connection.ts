// The connection of @supabase/lite, over the database that all services share.
import { AsyncLocalStorage } from 'node:async_hooks'
import type { AnyAST } from '@supabase/lite'
import { PgliteConnection } from '@supabase/lite/pglite'
import { Kysely, type Transaction } from 'kysely'
import type { Claims } from '../claims.ts'
import type { Database } from '../database/database.ts'
import { beginRequest, findPreRequest, readsOnly } from './begin-request.ts'
import { exclusiveDialect } from './dialect.ts'
import { encodeJsonStrings } from './json-strings.ts'
import { withStatus } from './sql-states.ts'

// PgliteConnection would open its own PGlite. The class it inherits from has all we need, but it is
// not exported.
const PostgresConnection: new (config: object) => PgliteConnection =
  Object.getPrototypeOf(PgliteConnection)

class SharedConnection extends PostgresConnection {
  readonly #db: Database
  readonly #asking = new AsyncLocalStorage<{ claims: Claims; request: Request }>()
  #preRequest: string | null = null

  constructor(db: Database) {
    super({})
    this.#db = db
    this.driver = db
    this.kysely = new Kysely({ dialect: exclusiveDialect(db) })
    // With 'unknown' the first request would grant everything in every schema that has RLS.
    Reflect.set(this, 'rlsState', 'active')
  }

  /** All statements of `work` run as this caller. */
  asking<T>(claims: Claims, request: Request, work: () => Promise<T>): Promise<T> {
    return this.#asking.run({ claims, request }, work)
  }

  /**
   * The engine's own version would set each setting with its own statement, and would call no
   * function before the request.
   */
  override async withContext<T>(
    _vars: unknown,
    work: (tx: Transaction<unknown>) => Promise<T>,
  ): Promise<T> {
    const asked = this.#asking.getStore()
    if (!asked) throw new Error('a request that nobody asks')
    const isReadOnly = readsOnly(asked.request, await this.introspect({ useCache: true }))
    return this.kysely.transaction().execute(async (tx: Transaction<unknown>) => {
      await beginRequest(tx, { ...asked, isReadOnly, preRequest: this.#preRequest })
      return work(tx)
    })
  }

  override async onPostgrestAST(ast: AnyAST): Promise<AnyAST> {
    const known = await super.onPostgrestAST(countExactly(ast))
    return encodeJsonStrings(known, await this.introspect({ useCache: true }))
  }

  override normalizeDbError(thrown: unknown): unknown {
    return withStatus(super.normalizeDbError(thrown))
  }

  /** The database is closed by its opener. */
  override async close(): Promise<void> {}

  /**
   * Reads catalog and settings again. Unlike with `clearSchemaCache`, requests use the old ones
   * until the new ones are read.
   */
  async reload(): Promise<void> {
    this.#preRequest = await findPreRequest(this.#db)
    await this.introspect({ useCache: false })
  }
}

/**
 * The planner's estimate counts the rows of all people, whatever the policies say. A real count of
 * the visible rows costs little here.
 */
function countExactly(ast: AnyAST): AnyAST {
  const count = ast.$meta?.count
  if (count !== 'planned' && count !== 'estimated') return ast
  return { ...ast, $meta: { ...ast.$meta, count: 'exact' } } as AnyAST
}

export async function connect(db: Database): Promise<SharedConnection> {
  const connection = new SharedConnection(db)
  await connection.reload()
  return connection
}
