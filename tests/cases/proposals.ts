import { ALL, BLIND, type Cases, REFUSED, THEN, uuid } from './case.ts'

const made = { origin: 'cv', kind: 'skill' }
const own = { person: 'own' } as const

export const tables = {
  proposals: {
    anonymous: REFUSED,
    other: { ...BLIND, delete: 'refused' },
    owner: { select: 'row', insert: 'refused', update: 'row', delete: 'refused' },
    service: ALL,
    key: ['id'],
    columns: { insert: '', update: 'status change replaced' },
    sealed: {
      user_id: uuid(),
      origin: 'cv',
      cv_id: uuid(),
      kind: 'summary',
      target_id: uuid(),
      quote: [],
      fingerprint: 'x',
      created_at: THEN,
    },
    insert: () => ({ ...made, change: { skill: 'Baking' }, fingerprint: uuid() }),
    update: () => ({ status: 'rejected' }),
    made: 'inserted',
    resident: ({ mark }) => ({ ...made, change: { skill: mark }, fingerprint: mark }),
    planted: ({ word }) => ({
      ...made,
      change: { skill: word('proposed_skill') },
      fingerprint: uuid(),
    }),
  },
} satisfies Cases['tables']

export const rpcs = {
  accept_proposal: { ...own, args: ({ rows }) => ({ proposal: rows.proposals?.id }) },
  accept_proposals: { ...own, args: ({ rows }) => ({ proposals: [rows.proposals?.id] }) },
  reject_proposals: { ...own, args: ({ rows }) => ({ proposals: [rows.proposals?.id] }) },
  reopen_proposals: { ...own, args: ({ rows }) => ({ proposals: [rows.proposals?.id] }) },
} satisfies Cases['rpcs']
