// How the PostgREST engine reaches PGlite. Its own driver sends BEGIN and COMMIT over the shared
// connection without a lock, so that one caller's statements run inside another's transaction,
// with the other's role. Here each of its transactions is one `db.transaction`, which is exclusive.
import { types, type Transaction } from '@electric-sql/pglite'
import {
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type QueryResult,
} from 'kysely'
import type { Database } from '../database/database.ts'

export function exclusiveDialect(db: Database): Dialect {
  return {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => new ExclusiveDriver(db),
    createIntrospector: (kysely) => new PostgresIntrospector(kysely),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  }
}

/** PostgREST prints bytea as text; everybody else here wants bytes. */
const wireParsers = { [types.BYTEA]: (text: string) => text }

class Caller implements DatabaseConnection {
  readonly #db: Database
  open: OpenTransaction | null = null

  constructor(db: Database) {
    this.#db = db
  }

  async executeQuery<Row>(query: CompiledQuery): Promise<QueryResult<Row>> {
    const { rows, affectedRows } = await (this.open?.tx ?? this.#db).query<Row>(
      query.sql,
      [...query.parameters],
      { parsers: { ...this.#db.parsers, ...wireParsers } },
    )
    return {
      rows,
      numAffectedRows: affectedRows === undefined ? undefined : BigInt(affectedRows),
    }
  }

  // eslint-disable-next-line require-yield
  async *streamQuery(): AsyncIterableIterator<never> {
    throw new Error('PGlite does not stream')
  }
}

class ExclusiveDriver implements Driver {
  readonly #db: Database

  constructor(db: Database) {
    this.#db = db
  }

  async init(): Promise<void> {}

  async destroy(): Promise<void> {}

  async acquireConnection(): Promise<Caller> {
    return new Caller(this.#db)
  }

  async releaseConnection(): Promise<void> {}

  async beginTransaction(caller: Caller): Promise<void> {
    caller.open = await begin(this.#db)
  }

  async commitTransaction(caller: Caller): Promise<void> {
    await caller.open?.finish('commit')
    caller.open = null
  }

  async rollbackTransaction(caller: Caller): Promise<void> {
    await caller.open?.finish('rollback')
    caller.open = null
  }
}

interface OpenTransaction {
  tx: Transaction
  /** Ends it and resolves once PostgreSQL has. Rejects when a deferred constraint refuses it. */
  finish(how: 'commit' | 'rollback'): Promise<void>
}

/** PGlite's transaction lasts as long as its callback: hold the callback open until told to end. */
async function begin(db: Database): Promise<OpenTransaction> {
  const started = Promise.withResolvers<Transaction>()
  const ending = Promise.withResolvers<'commit' | 'rollback'>()

  const ended = db.transaction(async (tx) => {
    started.resolve(tx)
    if ((await ending.promise) === 'rollback') await tx.rollback()
  })
  ended.catch(started.reject)

  const tx = await started.promise
  return {
    tx,
    finish: async (how) => {
      ending.resolve(how)
      await ended
    },
  }
}
