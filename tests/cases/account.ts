// Consent, sessions, erasing and limits.
import { ALL, BLIND, type Cases, REFUSED, THEN, uuid, worker } from './case.ts'

export const tables = {
  consents: {
    anonymous: REFUSED,
    other: { ...BLIND, delete: 'refused' },
    owner: { ...ALL, delete: 'refused' },
    service: ALL,
    key: ['id'],
    columns: { insert: 'purpose version recipient', update: 'withdrawn_at' },
    sealed: { id: uuid(), user_id: uuid(), version: '2020-01-02', granted_at: THEN },
    insert: () => ({ purpose: 'ai_provider', version: '2020-01-01', recipient: 'ai.example' }),
    update: () => ({ withdrawn_at: THEN }),
    made: 'with the account',
    resident: () => ({}),
    planted: () => null,
  },
} satisfies Cases['tables']

export const rpcs = {
  list_sessions: { person: 'own', args: () => ({}) },
  end_session: { person: 'own', args: ({ sessionId }) => ({ session: sessionId }) },
  end_other_sessions: { person: 'own', args: () => ({}) },
  begin_erasure: worker(({ id }) => ({ person: id })),
  claim_account_work: worker(),
  retry_account_work: worker(() => ({ message_id: 1, seconds: 1, failure_code: 'internal' })),
  finish_account_work: worker(() => ({ message_id: 1, result: {} })),
  take_request: worker(({ id }) => ({ person: id })),
  set_rate_limit: worker(() => ({ limit_name: 'requests', amount: 1, period: '1 day' })),
} satisfies Cases['rpcs']
