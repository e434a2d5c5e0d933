// Gathers the cases. A table or function without one does not compile, and fails
// tests/functions/isolation.test.ts.
import * as account from './account.ts'
import type { BucketCase, Cases, Rpc, RpcCase, SharedTableCase, Table, TableCase } from './case.ts'
import * as contact from './contact.ts'
import * as cvs from './cvs.ts'
import * as exports from './exports.ts'
import * as jobs from './jobs.ts'
import * as matches from './matches.ts'
import * as notifications from './notifications.ts'
import * as operations from './operations.ts'
import * as preferences from './preferences.ts'
import * as profile from './profile.ts'
import * as proposals from './proposals.ts'
import * as sources from './sources.ts'
import * as usage from './usage.ts'

type SharedTable = keyof typeof sources.sharedTables
export type OwnedTable = Exclude<Table, SharedTable>

/** By the names of their files. */
export const FILES: Record<string, Cases> = {
  ...{ account, contact, cvs, exports, jobs, matches, notifications, operations },
  ...{ preferences, profile, proposals, sources, usage },
}

/** Children before parents: tests that delete a row of each table go in this order. */
export const TABLES: Record<OwnedTable, TableCase> = {
  ...matches.tables,
  ...notifications.tables,
  ...account.tables,
  ...usage.tables,
  ...jobs.tables,
  ...exports.tables,
  ...cvs.tables,
  ...preferences.tables,
  ...contact.tables,
  ...proposals.tables,
  ...profile.tables,
}

/** Parents before children: a row needs its parent first. */
export const TABLES_TO_FILL = (Object.entries(TABLES) as [OwnedTable, TableCase][]).toReversed()

export const SHARED_TABLES: Record<SharedTable, SharedTableCase> = sources.sharedTables

export const RPCS: Record<Rpc, RpcCase> = {
  ...matches.rpcs,
  ...account.rpcs,
  ...usage.rpcs,
  ...jobs.rpcs,
  ...exports.rpcs,
  ...cvs.rpcs,
  ...contact.rpcs,
  ...profile.rpcs,
  ...proposals.rpcs,
  ...sources.rpcs,
  ...operations.rpcs,
}

export const BUCKETS: Record<string, BucketCase> = { ...exports.buckets, ...cvs.buckets }

export const TOPICS = Object.values(FILES).flatMap(({ topics = [] }) => topics)

/** The columns of a table that a person may write. None is granted to a visitor. */
export const COLUMNS: Record<string, TableCase['columns']> = Object.fromEntries(
  Object.entries({ ...TABLES, ...SHARED_TABLES }).map(([table, { columns }]) => [table, columns]),
)
