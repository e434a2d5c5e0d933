// @supabase/lite's connection over the database everyone shares.
import type { AnyAST } from '@supabase/lite'
import { PgliteConnection } from '@supabase/lite/pglite'
import { Kysely } from 'kysely'
import type { Database } from '../database/database.ts'
import { exclusiveDialect } from './dialect.ts'
import { encodeJsonStrings } from './json-strings.ts'
import { withStatus } from './sql-states.ts'

// PgliteConnection would open a PGlite of its own; what it inherits is all we need, and is not
// exported by itself.
const PostgresConnection: new (config: object) => PgliteConnection =
  Object.getPrototypeOf(PgliteConnection)

class SharedConnection extends PostgresConnection {
  constructor(db: Database) {
    super({})
    this.driver = db
    this.kysely = new Kysely({ dialect: exclusiveDialect(db) })
    // 'unknown' makes the first request grant everything in every schema that has RLS.
    Reflect.set(this, 'rlsState', 'active')
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
   * Reads the catalog anew. Unlike `clearSchemaCache`, the old picture serves until the new one is
   * there.
   */
  async reload(): Promise<void> {
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
