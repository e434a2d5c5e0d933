// @supabase/lite's connection over the database everyone shares.
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

// PgliteConnection would open a PGlite of its own; what it inherits is all we need, and is not
// exported by itself.
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
    // 'unknown' makes the first request grant everything in every schema that has RLS.
    Reflect.set(this, 'rlsState', 'active')
  }

  /** Whatever `work` asks of the database is asked by them. */
  asking<T>(claims: Claims, request: Request, work: () => Promise<T>): Promise<T> {
    return this.#asking.run({ claims, request }, work)
  }

  /** The engine's own would ask for each setting by itself, and call nothing before the request. */
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

  /** The database belongs to whoever opened it. */
  override async close(): Promise<void> {}

  /**
   * Reads catalog and settings anew. Unlike `clearSchemaCache`, the old picture serves until the new
   * one is there.
   */
  async reload(): Promise<void> {
    this.#preRequest = await findPreRequest(this.#db)
    await this.introspect({ useCache: false })
  }
}

/**
 * The planner's guess knows the rows of everybody, whatever the policies say; a count of what the
 * caller sees costs little here.
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
