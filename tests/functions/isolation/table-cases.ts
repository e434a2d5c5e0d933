// What each caller gets from each table. A table without a line here fails isolation.test.ts (and
// does not compile).
import type { Resident, Row, Table } from './resident.ts'

/** `refused`: 401 or 403 of Postgres. `nothing`: no error, no row. `row`: done. */
export type Outcome = 'refused' | 'nothing' | 'row'
export type Verb = 'select' | 'insert' | 'update' | 'delete'
export type Outcomes = Record<Verb, Outcome>

export interface TableCase {
  anonymous: Outcomes
  /** another signed-in person, aiming at this person's row */
  other: Outcomes
  owner: Outcomes
  service: Outcomes
  /** the columns that name one row */
  key: readonly string[]
  /** a further row, without its owner */
  insert(owner: Resident): Row
  /** what a person may change, or would like to */
  update(owner: Resident): Row
  /** columns that even the owner may not write, with a value that would fit */
  sealed: Row
}

const REFUSED = {
  select: 'refused',
  insert: 'refused',
  update: 'refused',
  delete: 'refused',
} as const
const ALL = { select: 'row', insert: 'row', update: 'row', delete: 'row' } as const
/** Rows of others are as if they were not there; with a name on it, no row can be added at all. */
const BLIND = {
  select: 'nothing',
  insert: 'refused',
  update: 'nothing',
  delete: 'nothing',
} as const

const uuid = () => crypto.randomUUID()
const THEN = '2020-01-01T00:00:00Z'

// Children before parents: the service role deletes on its way down.
export const TABLES: Record<Exclude<Table, 'sources' | 'source_runs'>, TableCase> = {
  matches: {
    anonymous: REFUSED,
    other: { ...BLIND, delete: 'refused' },
    owner: { ...ALL, delete: 'refused' },
    service: ALL,
    key: ['user_id', 'job_id'],
    insert: ({ spareJobId }) => ({ job_id: spareJobId, status: 'saved' }),
    update: () => ({ feedback: 1 }),
    sealed: { score: 100, reasons: {}, user_id: uuid(), scored_at: THEN },
  },
  achievements: {
    anonymous: REFUSED,
    other: BLIND,
    owner: ALL,
    service: ALL,
    key: ['id'],
    insert: ({ rows }) => ({ experience_id: rows.experiences?.id, text: 'Baked' }),
    update: () => ({ text: 'Baked more' }),
    sealed: { user_id: uuid(), cv_id: uuid(), created_at: THEN },
  },
  experiences: {
    anonymous: REFUSED,
    other: BLIND,
    owner: ALL,
    service: ALL,
    key: ['id'],
    insert: () => ({ employer: 'Bakery', title: 'Baker' }),
    update: () => ({ employer: 'Larger bakery' }),
    sealed: { user_id: uuid(), cv_id: uuid(), created_at: THEN },
  },
  education: {
    anonymous: REFUSED,
    other: BLIND,
    owner: ALL,
    service: ALL,
    key: ['id'],
    insert: () => ({ school: 'School of bread' }),
    update: () => ({ degree: 'Master' }),
    sealed: { user_id: uuid(), cv_id: uuid(), created_at: THEN },
  },
  certificates: {
    anonymous: REFUSED,
    other: BLIND,
    owner: ALL,
    service: ALL,
    key: ['id'],
    insert: () => ({ name: 'Hygiene' }),
    update: () => ({ issuer: 'City' }),
    sealed: { user_id: uuid(), cv_id: uuid(), created_at: THEN },
  },
  notifications: {
    anonymous: REFUSED,
    other: BLIND,
    owner: { ...ALL, insert: 'refused' },
    service: ALL,
    key: ['id'],
    insert: () => ({ type: 'cv_ready' }),
    update: () => ({ read_at: THEN }),
    sealed: { user_id: uuid(), type: 'cv_ready', payload: {}, created_at: THEN },
  },
  consents: {
    anonymous: REFUSED,
    other: { ...BLIND, delete: 'refused' },
    owner: { ...ALL, delete: 'refused' },
    service: ALL,
    key: ['id'],
    insert: () => ({ purpose: 'ai_provider', version: '2020-01-01', recipient: 'ai.example' }),
    update: () => ({ withdrawn_at: THEN }),
    sealed: { id: uuid(), user_id: uuid(), version: '2020-01-02', granted_at: THEN },
  },
  ai_usage: {
    anonymous: REFUSED,
    other: { ...REFUSED, select: 'nothing' },
    owner: { ...REFUSED, select: 'row' },
    service: ALL,
    key: ['id'],
    insert: () => ({ task: 'parse_cv', engine: 'builtin' }),
    update: () => ({ cost: 0.5 }),
    sealed: { user_id: uuid(), task: 'free', cost: 0, fell_back: 'timed_out' },
  },
  jobs: {
    anonymous: REFUSED,
    other: { ...REFUSED, select: 'nothing' },
    owner: { ...REFUSED, select: 'row' },
    service: ALL,
    key: ['id'],
    insert: () => ({ title: 'Baker', company: 'Bakery', content_hash: 'x', duplicate_key: uuid() }),
    update: () => ({ title: 'Head baker' }),
    sealed: { user_id: null, embedding: null, duplicate_of: uuid(), source_id: uuid() },
  },
  exports: {
    anonymous: REFUSED,
    other: { ...REFUSED, select: 'nothing' },
    owner: { ...REFUSED, select: 'row', insert: 'row' },
    service: ALL,
    key: ['id'],
    insert: () => ({ id: uuid() }),
    update: () => ({ progress: 1 }),
    sealed: { user_id: uuid(), status: 'ready', path: 'elsewhere.zip', expires_at: THEN },
  },
  cvs: {
    anonymous: REFUSED,
    other: BLIND,
    owner: ALL,
    service: ALL,
    key: ['id'],
    insert: ({ id, nextCvId }) => ({
      id: nextCvId,
      path: `${id}/${nextCvId}.pdf`,
      filename: 'next.pdf',
    }),
    update: () => ({ filename: 'renamed.pdf' }),
    sealed: {
      user_id: uuid(),
      path: 'elsewhere.pdf',
      status: 'ready',
      failure_code: null,
      size_bytes: 1,
      mime_type: 'text/html',
      parse_started_at: null,
      broken_parse_count: 0,
      engine: 'builtin',
      fell_back: 'timed_out',
    },
  },
  preferences: {
    anonymous: REFUSED,
    other: { ...BLIND, delete: 'refused' },
    owner: { select: 'row', insert: 'refused', update: 'row', delete: 'refused' },
    service: ALL,
    key: ['user_id'],
    insert: () => ({ locations: ['Berlin'] }),
    update: () => ({ locations: ['Wien'] }),
    sealed: { user_id: uuid(), updated_at: THEN },
  },
  profile_contacts: {
    anonymous: REFUSED,
    other: REFUSED,
    owner: REFUSED,
    service: REFUSED,
    key: ['user_id'],
    insert: () => ({ sealed: `\\x${'00'.repeat(40)}`, key_id: '1' }),
    update: () => ({ key_id: '2' }),
    sealed: { sealed: `\\x${'00'.repeat(40)}`, key_id: '2', user_id: uuid() },
  },
  profiles: {
    anonymous: REFUSED,
    other: { ...BLIND, delete: 'refused' },
    owner: { select: 'row', insert: 'refused', update: 'row', delete: 'refused' },
    service: ALL,
    key: ['user_id'],
    insert: () => ({ headline: 'Baker' }),
    update: () => ({ headline: 'Head baker' }),
    sealed: {
      user_id: uuid(),
      match_text: 'x',
      evidence: {},
      title_families: [],
      embedding: null,
      stale_at: null,
      cv_id: uuid(),
      last_active_at: THEN,
    },
  },
}

const READ_ONLY = {
  select: 'row',
  insert: 'refused',
  update: 'nothing',
  delete: 'nothing',
} as const

/** Tables of nobody: everybody who is signed in reads them. */
export const SHARED_TABLES: Record<
  'sources' | 'source_runs',
  Pick<TableCase, 'anonymous' | 'service' | 'update'> &
    Record<'person' | 'admin', Outcomes> & {
      /** the column that names the rows of one source */
      key: string
      insert(person: Resident, sourceId: string): Row
    }
> = {
  sources: {
    anonymous: REFUSED,
    person: READ_ONLY,
    admin: ALL,
    service: ALL,
    key: 'id',
    insert: () => ({ kind: 'ashby', slug: `isolation-${uuid()}`, name: 'Isolation' }),
    update: () => ({ name: 'Isolated' }),
  },
  source_runs: {
    anonymous: REFUSED,
    person: { ...REFUSED, select: 'row' },
    admin: { ...REFUSED, select: 'row' },
    service: ALL,
    key: 'source_id',
    insert: (_person, source_id) => ({ source_id, status: 'queued' }),
    update: () => ({ listed_count: 1 }),
  },
}
