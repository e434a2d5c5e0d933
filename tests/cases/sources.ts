import { ALL, type Cases, READ_ONLY, REFUSED, uuid, worker } from './case.ts'

export const sharedTables = {
  sources: {
    anonymous: REFUSED,
    person: READ_ONLY,
    admin: ALL,
    service: ALL,
    key: 'id',
    columns: {
      insert: 'kind slug name is_enabled interval_minutes',
      update: 'name is_enabled interval_minutes next_run_at',
    },
    insert: () => ({ kind: 'ashby', slug: `isolation-${uuid()}`, name: 'Isolation' }),
    update: () => ({ name: 'Isolated' }),
  },
  source_runs: {
    anonymous: REFUSED,
    person: { ...REFUSED, select: 'row' },
    admin: { ...REFUSED, select: 'row' },
    service: ALL,
    key: 'source_id',
    columns: { insert: '', update: '' },
    insert: (_person, source_id) => ({ source_id, status: 'queued' }),
    update: () => ({ listed_count: 1 }),
  },
} satisfies Cases['sharedTables']

export const rpcs = {
  enqueue_sources: worker(() => ({ every: true, with_public: true })),
  claim_job_ingesting: worker(),
  unread_postings: worker(({ id }) => ({ run: id, listed: [] })),
  finish_source_fetch: worker(({ id }) => ({
    message_id: 1,
    run: id,
    postings: [],
    rejected: 0,
    chunk_size: 1,
  })),
  finish_unchanged_fetch: worker(({ id }) => ({ message_id: 1, run: id })),
  finish_posting_chunk: worker(({ id }) => ({
    message_id: 1,
    run: id,
    chunk: 1,
    postings: [],
    rejected: 0,
    usage: [],
  })),
  retry_job_ingesting: worker(({ id }) => ({
    message_id: 1,
    run: id,
    failure_code: 'internal',
    seconds: 1,
  })),
  reserve_ai_calls: worker(({ id }) => ({ run: id, wanted: 1, at_most: 1 })),
} satisfies Cases['rpcs']
