// Connects the PostgREST engine to PGlite. The engine's own driver sends BEGIN and COMMIT over the
// shared connection without a lock, so that one caller's statements run inside another's
// transaction, with the other's role. Here each of its transactions is one `db.transaction`, which
// is exclusive.
import { types, type QueryOptions, type Results, type Transaction } from '@electric-sql/pglite'
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

type Serializers = NonNullable<QueryOptions['serializers']>

/**
 * Texts of a URL or a JSON string go to PostgreSQL unchanged, since PostgreSQL knows best how to
 * read them.
 */
function wireSerializers({ serializers }: Database): Serializers {
  const wired = Object.entries(serializers).map(([oid, serialize]) => [
    oid,
    (value: unknown) => {
      if (typeof value === 'string') return value
      // PostgreSQL refuses a number for a date; PGlite would make a date of it.
      return typeof value === 'number' ? String(value) : asWritten(value, serialize)
    },
  ])
  return Object.fromEntries(wired)
}

/**
 * Bytes as the text that PostgREST prints. All other users of the connection want bytes. A parser
 * for them would make PGlite copy its hundreds of parsers for each statement.
 */
function withBytesAsText<Row>({ rows, fields }: Results<Row>): Row[] {
  const columns = fields.filter(({ dataTypeID }) => dataTypeID === types.BYTEA)
  if (columns.length === 0) return rows
  return rows.map((row) => {
    const texts = columns.map(({ name }) => {
      const bytes = (row as Record<string, Uint8Array | null>)[name]
      return [name, bytes ? `\\x${Buffer.from(bytes).toString('hex')}` : bytes]
    })
    return { ...row, ...Object.fromEntries(texts) }
  })
}

/**
 * Any value except text or bytes would break PGlite's wire protocol, also for later requests. A
 * value that its serializer refuses becomes JSON, and PostgreSQL may then refuse it with its own
 * message.
 */
function asWritten(value: unknown, serialize: (value: unknown) => unknown): unknown {
  try {
    const written = serialize(value)
    if (typeof written === 'string' || written instanceof Uint8Array) return written
  } catch {
    // Not a value of this type: it becomes JSON below.
  }
  return JSON.stringify(value)
}

class Caller implements DatabaseConnection {
  readonly #db: Database
  readonly #serializers: Serializers
  open: OpenTransaction | null = null

  constructor(db: Database, serializers: Serializers) {
    this.#db = db
    this.#serializers = serializers
  }

  async executeQuery<Row>(query: CompiledQuery): Promise<QueryResult<Row>> {
    const results = await (this.open?.tx ?? this.#db).query<Row>(query.sql, [...query.parameters], {
      serializers: this.#serializers,
    })
    const { affectedRows } = results
    return {
      rows: withBytesAsText(results),
      numAffectedRows: affectedRows === undefined ? undefined : BigInt(affectedRows),
    }
  }

  async *streamQuery(): AsyncIterableIterator<never> {
    throw new Error('PGlite does not stream')
  }
}

class ExclusiveDriver implements Driver {
  readonly #db: Database
  #serializers: Serializers = {}

  constructor(db: Database) {
    this.#db = db
  }

  async init(): Promise<void> {}

  async destroy(): Promise<void> {}

  async acquireConnection(): Promise<Caller> {
    // Types are only ever added. Making this for each request took longer than its statements.
    if (Object.keys(this.#serializers).length < Object.keys(this.#db.serializers).length) {
      this.#serializers = wireSerializers(this.#db)
    }
    return new Caller(this.#db, this.#serializers)
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
  /**
   * Ends the transaction and resolves when PostgreSQL has ended it. Rejects when a deferred
   * constraint refuses it.
   */
  finish(how: 'commit' | 'rollback'): Promise<void>
}

/**
 * PGlite's transaction lasts as long as its callback, so the callback waits until it is told to
 * end.
 */
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
