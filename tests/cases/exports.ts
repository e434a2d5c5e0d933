import { ALL, type Cases, REFUSED, THEN, uuid, worker } from './case.ts'

export const tables = {
  exports: {
    anonymous: REFUSED,
    other: { ...REFUSED, select: 'nothing' },
    owner: { ...REFUSED, select: 'row', insert: 'row' },
    service: ALL,
    key: ['id'],
    columns: { insert: 'id', update: '' },
    sealed: { user_id: uuid(), status: 'ready', path: 'elsewhere.zip', expires_at: THEN },
    insert: () => ({ id: uuid() }),
    update: () => ({ progress: 1 }),
    made: 'inserted',
    // As if it had been made already.
    resident: ({ cvPath }) => ({
      status: 'ready',
      path: cvPath,
      finished_at: new Date().toJSON(),
      expires_at: '2099-01-01T00:00:00Z',
    }),
    planted: () => null,
    isOfExport: () => true,
  },
} satisfies Cases['tables']

export const buckets: Cases['buckets'] = {
  exports: {
    policies: ['owner reads export files'],
    type: 'application/zip',
    resident: ({ cvPath }) => [cvPath],
  },
}

export const rpcs = {
  set_export_progress: worker(({ rows }) => ({
    message_id: 1,
    export: rows.exports?.id,
    percent: 9,
  })),
  export_tables: worker(),
  export_rows: worker(({ id }) => ({ person: id, table_name: 'public.cvs' })),
  export_account: worker(({ id }) => ({ person: id })),
} satisfies Cases['rpcs']
