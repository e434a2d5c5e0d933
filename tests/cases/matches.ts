import { ALL, BLIND, type Cases, REFUSED, THEN, uuid } from './case.ts'

export const tables = {
  matches: {
    anonymous: REFUSED,
    other: { ...BLIND, delete: 'refused' },
    owner: { ...ALL, delete: 'refused' },
    service: ALL,
    key: ['user_id', 'job_id'],
    columns: { insert: 'job_id status feedback', update: 'status feedback' },
    sealed: { score: 100, reasons: {}, user_id: uuid(), scored_at: THEN },
    insert: ({ spareJobId }) => ({ job_id: spareJobId, status: 'saved' }),
    update: () => ({ feedback: 1 }),
    made: 'inserted',
    // Saved, so that no ranking takes it out.
    resident: ({ rows, mark }) => ({
      job_id: rows.jobs?.id,
      score: 50,
      status: 'saved',
      reasons: { mark },
    }),
    planted: ({ rows, word }) => ({
      job_id: rows.jobs?.id,
      score: 1,
      status: 'saved',
      reasons: { said: word('match_reason') },
    }),
  },
} satisfies Cases['tables']

export const rpcs = {
  match_jobs: { person: 'own', args: ({ id }) => ({ filters: { user_id: id }, max_results: 200 }) },
  refresh_matches: { person: 'own', args: () => ({}) },
} satisfies Cases['rpcs']
