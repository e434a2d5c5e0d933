import { type Cases, REFUSED, uuid, worker } from './case.ts'

const SEALED = `\\x${'00'.repeat(40)}`

export const tables = {
  profile_contacts: {
    anonymous: REFUSED,
    other: REFUSED,
    owner: REFUSED,
    service: REFUSED,
    key: ['user_id'],
    columns: { insert: '', update: '' },
    sealed: { sealed: SEALED, key_id: '2', user_id: uuid() },
    insert: () => ({ sealed: SEALED, key_id: '1' }),
    update: () => ({ key_id: '2' }),
    made: 'through contact',
    resident: ({ mark, email }) => ({ name: mark, email, phone: null, address: mark }),
    planted: ({ word, email }) => ({
      name: word('contact_name', 'sealed'),
      email,
      phone: word('contact_phone', 'sealed'),
      address: word('contact_address', 'sealed'),
    }),
  },
} satisfies Cases['tables']

export const rpcs = {
  read_contact: worker(({ id }) => ({ person: id })),
  write_contact: worker(({ id }) => ({ person: id, sealed: 'AAAA', key_id: '1' })),
  sealed_rows: worker(() => ({ current_key: '1' })),
  write_resealed: worker(() => ({ rows: [] })),
} satisfies Cases['rpcs']
