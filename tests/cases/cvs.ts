import { ALL, BLIND, type Cases, REFUSED, uuid, worker } from './case.ts'

export const tables = {
  cvs: {
    anonymous: REFUSED,
    other: BLIND,
    owner: ALL,
    service: ALL,
    // The file that a CV's row must point at is hidden too, and is looked for first.
    weakInsert: 'cv.not_found',
    key: ['id'],
    columns: { insert: 'id path filename', update: 'filename confidence unplaced chosen_at' },
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
      text_hash: 'x',
      fell_back: 'timed_out',
    },
    insert: ({ id, nextCvId }) => ({
      id: nextCvId,
      path: `${id}/${nextCvId}.pdf`,
      filename: 'next.pdf',
    }),
    update: () => ({ filename: 'renamed.pdf' }),
    made: 'inserted',
    // Failed already: the worker that hears of it leaves it alone.
    resident: ({ cvId, cvPath, mark }) => ({
      id: cvId,
      path: cvPath,
      filename: mark,
      status: 'failed',
      failure_code: 'cv.corrupt',
    }),
    // Through the queue and its archive, and into a notification: it is no PDF.
    planted: ({ id, cvId, word }) => ({
      id: cvId,
      path: `${id}/${cvId}.pdf`,
      filename: `${word('cv_filename')}.pdf`,
    }),
  },
} satisfies Cases['tables']

export const buckets: Cases['buckets'] = {
  cvs: {
    policies: [
      'owner reads cv files',
      'owner removes cv files',
      'owner replaces cv files',
      'owner uploads cv files',
    ],
    type: 'application/pdf',
    resident: ({ id, cvPath, nextCvId }) => [cvPath, `${id}/${nextCvId}.pdf`],
    planted: ({ id, cvId, word }) => ({
      path: `${id}/${cvId}.pdf`,
      text: `%PDF-1.7 ${word('cv_text', 'file')}`,
    }),
  },
}

export const rpcs = {
  retry_cv: { person: 'own', args: ({ rows }) => ({ cv: rows.cvs?.id }) },
  choose_cv: { person: 'own', args: ({ rows }) => ({ cv: rows.cvs?.id }) },
  read_facts: worker(({ id }) => ({ person: id })),
  claim_cv_reading: worker(),
  set_cv_step: worker(({ rows }) => ({ message_id: 1, cv: rows.cvs?.id, step: 'parsing' })),
  retry_cv_reading: worker(({ rows }) => ({ message_id: 1, cv: rows.cvs?.id, seconds: 1 })),
  finish_cv_reading: worker(({ rows }) => ({
    message_id: 1,
    cv: rows.cvs?.id,
    result: { failure_code: 'cv.corrupt' },
  })),
} satisfies Cases['rpcs']
