// The form of a case. Each file beside this one describes a concept: its tables, and the functions,
// buckets and topics that the API has for them. No other test lists them.
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

/** A person with a row in every owner table: see settle.ts. */
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

/** A person who gets rows. */
export interface Settler {
  id: string
  email: string
  mark: string
  cvId: string
  nextCvId: string
  cvPath: string
  /** the rows so far: parents before children */
  rows: Record<string, Row>
}

/** Where a planted word can be found later: a sealed one nowhere. */
export type Kept = 'tables' | 'sealed' | 'file' | 'inbox'

/** A person who gets further rows, of words to look for afterwards. */
export interface Planter extends Omit<Settler, 'mark' | 'nextCvId' | 'cvPath'> {
  /** a new word, named after its place */
  word(place: string, kept?: Kept): string
}

export interface TableCase {
  anonymous: Outcomes
  /** another signed-in person, aiming at this person's row */
  other: Outcomes
  owner: Outcomes
  service: Outcomes
  /** the code for an owner without their second factor, where it is not a plain refusal */
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
  /** how the two rows below are made; a row `with the account` is there already and is changed */
  made: 'inserted' | 'with the account' | 'through contact'
  /** the row of a resident, without its owner */
  resident(settler: Settler): Row
  /** a row of words for export and erase, or null where a table has no text of a person */
  planted(planter: Planter): Row | null
  /** whether an export writes this row itself, so that its own file cannot hold it */
  isOfExport?(row: Row): boolean
}

/** A table without an owner: every signed-in person reads it. */
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

/** A function for workers only. */
export const worker = (args: RpcCase['args'] = () => ({})): RpcCase => ({ person: 'refused', args })
export const uuid = () => crypto.randomUUID()
export const THEN = '2020-01-01T00:00:00Z'
