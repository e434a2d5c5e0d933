import { ALL, BLIND, type Cases, REFUSED, THEN, uuid } from './case.ts'

export const tables = {
  notifications: {
    anonymous: REFUSED,
    other: BLIND,
    owner: { ...ALL, insert: 'refused' },
    service: ALL,
    key: ['id'],
    columns: { insert: '', update: 'read_at' },
    sealed: { user_id: uuid(), type: 'cv_ready', payload: {}, created_at: THEN },
    insert: () => ({ type: 'cv_ready' }),
    update: () => ({ read_at: THEN }),
    made: 'inserted',
    resident: ({ mark }) => ({ type: 'new_matches', payload: { mark } }),
    planted: ({ word }) => ({ type: 'new_matches', payload: { said: word('notification') } }),
    isOfExport: ({ type }) => type === 'export_ready',
  },
} satisfies Cases['tables']

export const topics: Cases['topics'] = [
  { policies: ['owner hears own topic'], topicOf: (userId) => `user:${userId}` },
]
