// Who may call each function of the API. One without a line here fails isolation.test.ts.
import type { Database } from '../../../functions/_shared/database.types.ts'
import type { Resident, Row } from './resident.ts'

export interface RpcCase {
  /** anonymous visitors are refused everywhere */
  person: 'refused' | 'own'
  /** arguments aimed at this person */
  args(victim: Resident): Row
}

const RESULT = { failure_code: 'cv.corrupt' }

const worker = (args: RpcCase['args'] = () => ({})): RpcCase => ({ person: 'refused', args })

export const RPCS: Record<keyof Database['public']['Functions'], RpcCase> = {
  match_jobs: { person: 'own', args: ({ id }) => ({ filters: { user_id: id }, max_results: 200 }) },
  refresh_matches: { person: 'own', args: () => ({}) },
  save_experience: {
    person: 'own',
    args: ({ rows }) => ({
      fields: { title: 'Thief' },
      // The line stays, and the row that other cases look for with it.
      lines: [rows.achievements?.text],
      experience_id: rows.experiences?.id,
    }),
  },
  move_experience_up: {
    person: 'own',
    args: ({ rows }) => ({ experience_id: rows.experiences?.id }),
  },
  retry_cv: { person: 'own', args: ({ rows }) => ({ cv: rows.cvs?.id }) },
  list_sessions: { person: 'own', args: () => ({}) },
  end_session: { person: 'own', args: ({ sessionId }) => ({ session: sessionId }) },
  end_other_sessions: { person: 'own', args: () => ({}) },

  read_contact: worker(({ id }) => ({ person: id })),
  write_contact: worker(({ id }) => ({ person: id, sealed: 'AAAA', key_id: '1' })),
  begin_erasure: worker(({ id }) => ({ person: id })),
  claim_account_work: worker(),
  set_export_progress: worker(({ rows }) => ({
    message_id: 1,
    export: rows.exports?.id,
    percent: 9,
  })),
  retry_account_work: worker(() => ({ message_id: 1, seconds: 1, failure_code: 'internal' })),
  finish_account_work: worker(() => ({ message_id: 1, result: {} })),
  sealed_rows: worker(() => ({ current_key: '1' })),
  write_resealed: worker(() => ({ rows: [] })),
  export_tables: worker(),
  export_rows: worker(({ id }) => ({ person: id, table_name: 'public.cvs' })),
  export_account: worker(({ id }) => ({ person: id })),
  claim_cv_reading: worker(),
  set_cv_step: worker(({ rows }) => ({ message_id: 1, cv: rows.cvs?.id, step: 'parsing' })),
  retry_cv_reading: worker(({ rows }) => ({ message_id: 1, cv: rows.cvs?.id, seconds: 1 })),
  finish_cv_reading: worker(({ rows }) => ({ message_id: 1, cv: rows.cvs?.id, result: RESULT })),
  claim_profile_embedding: worker(),
  finish_profile_embedding: worker(({ id }) => ({
    message_id: 1,
    person: id,
    derived: { match_text: 'x' },
    usage: [],
  })),
  claim_job_embedding: worker(() => ({ max_jobs: 1 })),
  finish_job_embedding: worker(() => ({ results: [], model: 'x', usage: [] })),
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
  queue_progress: worker(),
  reembed_with: worker(() => ({ model: 'x' })),
  postpone_embedding: worker(({ id }) => ({
    queue: 'profile_embedding',
    message_ids: [1],
    seconds: 1,
    person: id,
  })),
  take_request: worker(({ id }) => ({ person: id })),
  set_rate_limit: worker(() => ({ limit_name: 'requests', amount: 1, period: '1 day' })),
  ai_spent: worker(({ id }) => ({ person: id })),
  read_ai_answer: worker(() => ({ key: 'a'.repeat(64) })),
  write_ai_answer: worker(({ id }) => ({
    key: 'a'.repeat(64),
    task: 'parse_cv',
    sealed: 'AAAA',
    key_id: '1',
    person: id,
  })),
  record_tallies: worker(() => ({ counted: [{ name: 'people', value: 1 }] })),
  read_metrics: worker(),
  read_pulse: worker(),
}
