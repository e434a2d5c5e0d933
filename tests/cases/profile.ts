import { ALL, BLIND, type Cases, REFUSED, THEN, uuid, worker } from './case.ts'

const sealed = { user_id: uuid(), cv_id: uuid(), created_at: THEN }
const own = { anonymous: REFUSED, other: BLIND, owner: ALL, service: ALL, key: ['id'], sealed }

export const tables = {
  achievements: {
    ...own,
    columns: { insert: 'id experience_id text position', update: 'text position' },
    insert: ({ rows }) => ({ experience_id: rows.experiences?.id, text: 'Baked' }),
    update: () => ({ text: 'Baked more' }),
    made: 'inserted',
    resident: ({ rows, mark }) => ({ experience_id: rows.experiences?.id, text: mark }),
    planted: ({ rows, word }) => ({
      experience_id: rows.experiences?.id,
      text: word('achievement'),
    }),
  },
  experiences: {
    ...own,
    columns: {
      insert:
        'id employer title started_on started_precision ended_on ended_precision is_current location position',
      update:
        'employer title started_on started_precision ended_on ended_precision is_current location position',
    },
    insert: () => ({ employer: 'Bakery', title: 'Baker' }),
    update: () => ({ employer: 'Larger bakery' }),
    made: 'inserted',
    resident: ({ mark }) => ({ employer: mark, title: 'Baker' }),
    planted: ({ word }) => ({ employer: word('employer'), title: word('experience_note') }),
  },
  education: {
    ...own,
    columns: {
      insert:
        'id school degree area started_on started_precision ended_on ended_precision position',
      update: 'school degree area started_on started_precision ended_on ended_precision position',
    },
    insert: () => ({ school: 'School of bread' }),
    update: () => ({ degree: 'Master' }),
    made: 'inserted',
    resident: ({ mark }) => ({ school: mark }),
    planted: ({ word }) => ({ school: word('school') }),
  },
  certificates: {
    ...own,
    columns: {
      insert: 'id name issuer issued_on issued_precision position',
      update: 'name issuer issued_on issued_precision position',
    },
    insert: () => ({ name: 'Hygiene' }),
    update: () => ({ issuer: 'City' }),
    made: 'inserted',
    resident: ({ mark }) => ({ name: mark }),
    planted: ({ word }) => ({ name: word('certificate') }),
  },
  profiles: {
    anonymous: REFUSED,
    other: { ...BLIND, delete: 'refused' },
    owner: { select: 'row', insert: 'refused', update: 'row', delete: 'refused' },
    service: ALL,
    key: ['user_id'],
    columns: { insert: '', update: 'headline summary skills languages links' },
    sealed: {
      user_id: uuid(),
      match_text: 'x',
      evidence: {},
      title_families: [],
      embedding: null,
      stale_at: null,
      cv_id: uuid(),
      last_active_at: THEN,
    },
    insert: () => ({ headline: 'Baker' }),
    update: () => ({ headline: 'Head baker' }),
    made: 'with the account',
    resident: ({ mark }) => ({ headline: mark, summary: mark, skills: [mark] }),
    planted: ({ word }) => ({
      headline: word('headline'),
      summary: word('summary'),
      languages: [{ name: 'Dutch', level: word('language') }],
      links: [{ label: 'Site', url: `https://example.com/${word('link')}` }],
    }),
  },
} satisfies Cases['tables']

export const rpcs = {
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
  claim_profile_embedding: worker(),
  finish_profile_embedding: worker(({ id }) => ({
    message_id: 1,
    person: id,
    derived: { match_text: 'x' },
    usage: [],
  })),
} satisfies Cases['rpcs']
