// What a case says. The files beside this one describe a concept each: its tables, and the functions,
// buckets and topics that the API offers with them. Nothing else lists them.
import type { Caller } from '../stack/ask.ts'
import type { Person } from '../stack/people.ts'
import type { Database } from '../../functions/_shared/database.types.ts'

export type Table = keyof Database['public']['Tables']
export type Rpc = keyof Database['public']['Functions']
export type Row = Record<string, unknown>

/** `refused`: 401 or 403 of Postgres. `nothing`: no error, no row. `row`: done. */
export type Outcome = 'refused' | 'nothing' | 'row'
export type Verb = 'select' | 'insert' | 'update' | 'delete'
export type Outcomes = Record<Verb, Outcome>

/** Somebody with a row in every owner table, a file and contact data: see settle.ts. */
export interface Resident extends Person {
  caller: Caller
  /** of the caller */
  sessionId: string
  /** a word that stands in everything of theirs and nowhere else */
  mark: string
  /** one row of theirs per owner table, as the service role reads it */
  rows: Record<string, Row>
  /** a job of their own that is not in their matches */
  spareJobId: string
  cvPath: string
  /** names a file that is uploaded but has no row yet */
  nextCvId: string
}

/** Somebody who is about to have rows. */
export interface Settler {
  id: string
  email: string
  mark: string
  cvId: string
  nextCvId: string
  cvPath: string
  /** those that are there already: parents before children */
  rows: Record<string, Row>
}

/** Where a planted word is kept as it was written: `sealed` is nowhere. */
export type Kept = 'tables' | 'sealed' | 'file' | 'inbox'

/** Gets further rows, full of words to look for afterwards. */
export interface Planter extends Omit<Settler, 'mark' | 'nextCvId' | 'cvPath'> {
  /** a word that stands nowhere else, by the place it is put to */
  word(place: string, kept?: Kept): string
}

export interface TableCase {
  anonymous: Outcomes
  /** another signed-in person, aiming at this person's row */
  other: Outcomes
  owner: Outcomes
  service: Outcomes
  /** where the owner without their second factor is told more than `refused` */
  weakInsert?: string
  /** the columns that name one row */
  key: readonly string[]
  /** the columns that a person may write */
  columns: { insert: string; update: string }
  /** columns that even the owner may not write, with a value that would fit */
  sealed: Row
  /** a further row, without its owner */
  insert(owner: Resident): Row
  /** what a person may change, or would like to */
  update(owner: Resident): Row
  /** how the two rows below come to be, the owner's own if it is there `with the account` */
  made: 'inserted' | 'with the account' | 'through contact'
  /** the row of a resident, without its owner */
  resident(settler: Settler): Row
  /** a row of words for export and erase, or null: no text of a person's stands there */
  planted(planter: Planter): Row | null
  /** rows that exporting writes itself, after the table was exported or while it is */
  isOfExport?(row: Row): boolean
}

/** A table without an owner: everybody who is signed in reads it. */
export interface SharedTableCase extends Pick<
  TableCase,
  'anonymous' | 'service' | 'columns' | 'update'
> {
  person: Outcomes
  admin: Outcomes
  /** the column that names the rows of one source */
  key: string
  insert(person: Resident, sourceId: string): Row
}

export interface RpcCase {
  /** anonymous visitors are refused everywhere */
  person: 'refused' | 'own'
  /** arguments aimed at this person */
  args(victim: Resident): Row
}

export interface BucketCase {
  /** those that guard its files */
  policies: string[]
  /** the files of a resident, whose text is their mark */
  type: string
  resident(settler: Settler): string[]
  /** a file of words for export and erase */
  planted?(planter: Planter): { path: string; text: string }
}

export interface TopicCase {
  /** the policies on realtime.messages that are about it */
  policies: string[]
  /** the topic of this person */
  topicOf(userId: string): string
}

/** A case file. */
export interface Cases {
  tables?: Partial<Record<Table, TableCase>>
  sharedTables?: Partial<Record<Table, SharedTableCase>>
  rpcs?: Partial<Record<Rpc, RpcCase>>
  buckets?: Record<string, BucketCase>
  topics?: TopicCase[]
}

export const REFUSED = {
  select: 'refused',
  insert: 'refused',
  update: 'refused',
  delete: 'refused',
} as const
export const ALL = { select: 'row', insert: 'row', update: 'row', delete: 'row' } as const
/** Rows of others are as if they were not there; with a name on it, no row can be added at all. */
export const BLIND = {
  select: 'nothing',
  insert: 'refused',
  update: 'nothing',
  delete: 'nothing',
} as const
export const READ_ONLY = {
  select: 'row',
  insert: 'refused',
  update: 'nothing',
  delete: 'nothing',
} as const

/** A function that workers alone may call. */
export const worker = (args: RpcCase['args'] = () => ({})): RpcCase => ({ person: 'refused', args })
export const uuid = () => crypto.randomUUID()
export const THEN = '2020-01-01T00:00:00Z'
