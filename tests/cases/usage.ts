import { ALL, type Cases, REFUSED, uuid, worker } from './case.ts'

export const tables = {
  ai_usage: {
    anonymous: REFUSED,
    other: { ...REFUSED, select: 'nothing' },
    owner: { ...REFUSED, select: 'row' },
    service: ALL,
    key: ['id'],
    columns: { insert: '', update: '' },
    sealed: { user_id: uuid(), task: 'free', cost: 0, fell_back: 'timed_out' },
    insert: () => ({ task: 'parse_cv', engine: 'builtin' }),
    update: () => ({ cost: 0.5 }),
    made: 'inserted',
    resident: ({ mark }) => ({ task: mark, engine: 'builtin' }),
    planted: ({ word }) => ({ task: word('ai_usage'), engine: 'builtin' }),
  },
} satisfies Cases['tables']

export const rpcs = {
  ai_spent: worker(({ id }) => ({ person: id })),
  read_ai_answer: worker(() => ({ key: 'a'.repeat(64) })),
  write_ai_answer: worker(({ id }) => ({
    key: 'a'.repeat(64),
    task: 'parse_cv',
    sealed: 'AAAA',
    key_id: '1',
    person: id,
  })),
} satisfies Cases['rpcs']
