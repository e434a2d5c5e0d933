import { ALL, type Cases, REFUSED, uuid, worker } from './case.ts'

/** 384 numbers, equal for everybody: two residents' jobs fit each other's profile perfectly. */
export const EMBEDDING = JSON.stringify(Array.from({ length: 384 }, () => 1 / Math.sqrt(384)))
const EMBEDDED = { embedding: EMBEDDING, embedding_model: 'builtin-lexical-2' }

export const tables = {
  jobs: {
    anonymous: REFUSED,
    other: { ...REFUSED, select: 'nothing' },
    owner: { ...REFUSED, select: 'row' },
    service: ALL,
    key: ['id'],
    columns: { insert: '', update: '' },
    sealed: { user_id: null, embedding: null, duplicate_of: uuid(), source_id: uuid() },
    insert: () => ({ title: 'Baker', company: 'Bakery', content_hash: 'x', duplicate_key: uuid() }),
    update: () => ({ title: 'Head baker' }),
    made: 'inserted',
    resident: ({ mark }) => ({
      title: `Baker ${mark}`,
      company: mark,
      description: mark,
      department: mark,
      content_hash: mark,
      duplicate_key: uuid(),
      ...EMBEDDED,
    }),
    planted: ({ word }) => ({
      title: word('job_title'),
      company: 'Bakery',
      description: word('job_description'),
      content_hash: 'x',
      duplicate_key: uuid(),
      ...EMBEDDED,
    }),
  },
} satisfies Cases['tables']

export const rpcs = {
  claim_job_embedding: worker(() => ({ max_jobs: 1 })),
  finish_job_embedding: worker(() => ({ results: [], model: 'x', usage: [] })),
  reembed_with: worker(() => ({ model: 'x' })),
  postpone_embedding: worker(({ id }) => ({
    queue: 'profile_embedding',
    message_ids: [1],
    seconds: 1,
    person: id,
  })),
} satisfies Cases['rpcs']
