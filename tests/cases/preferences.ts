import { ALL, BLIND, type Cases, REFUSED, THEN, uuid } from './case.ts'

export const tables = {
  preferences: {
    anonymous: REFUSED,
    other: { ...BLIND, delete: 'refused' },
    owner: { select: 'row', insert: 'refused', update: 'row', delete: 'refused' },
    service: ALL,
    key: ['user_id'],
    columns: {
      insert: '',
      update:
        'locations workplace_types employment_types seniorities departments languages salary_min ' +
        'salary_currency posted_within_days min_score ignored_companies ignored_industries',
    },
    sealed: { user_id: uuid(), updated_at: THEN },
    insert: () => ({ locations: ['Berlin'] }),
    update: () => ({ locations: ['Wien'] }),
    made: 'with the account',
    resident: ({ mark }) => ({ departments: [mark] }),
    planted: ({ word }) => ({ ignored_companies: [word('preference')] }),
  },
} satisfies Cases['tables']
