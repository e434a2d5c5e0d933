// Ways around the tables: embedding, other schemas, shared tables, making oneself an administrator.
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import type { Resident } from '../../cases/case.ts'
import { SHARED_TABLES } from '../../cases/index.ts'
import { settle } from '../../cases/settle.ts'
import { anonymous, ask, type Caller, callerOf } from '../../stack/ask.ts'
import { digestOf } from '../../stack/digest/digest.ts'
import { type Person, register, service } from '../../stack/people.ts'
import { removePeople } from '../../stack/remove-people.ts'
import { outcome } from './attempts.ts'
import { sharedOutcomes } from './matrix/tables.ts'

const stack = inject('stack')
let ada: Resident
let bob: Resident
let admin: Person
let adminCaller: Caller

beforeAll(async () => {
  // The first account of a new stack becomes its administrator; this one is one in any case.
  admin = await register(stack, 'admin')
  await service(stack).auth.admin.updateUserById(admin.id, { app_metadata: { role: 'admin' } })
  await admin.client.auth.refreshSession()
  adminCaller = await callerOf(stack, admin)
  ;[ada, bob] = await Promise.all([settle(stack, 'ada'), settle(stack, 'bob')])
})
afterAll(() => removePeople(stack, [ada, bob, admin].filter(Boolean)))

describe('embedding', () => {
  const queries = [
    'experiences?select=*,achievements(*)',
    'achievements?select=*,experiences(*)',
    'profiles?select=*,experiences(*),education(*),certificates(*),preferences(*)',
    'profiles?select=*,profile_contacts(*)',
    'profiles?select=*,users(*)',
    'cvs?select=*,profiles(*),experiences(*),profile_contacts(*)',
    'jobs?select=*,matches(*)&user_id=not.is.null',
    'jobs?select=*,matches!inner(*)&user_id=not.is.null',
    'matches?select=*,jobs(*),profiles(*)',
    'matches?select=*,profiles(*,experiences(*,achievements(*)))',
    'jobs?select=id,jobs!jobs_duplicate_of_fkey(*)&user_id=not.is.null',
    'notifications?select=*&order=payload->>mark',
    'ai_usage?select=*&task=like.only-*',
  ]
  test.each(queries)('%s', async (query) => {
    for (const caller of [bob.caller, anonymous(stack), adminCaller]) {
      const answer = await ask(stack, caller, `/rest/v1/${query}`)
      expect(answer.status, answer.text).toBeLessThan(500)
      expect(answer.text).not.toContain(ada.mark)
      expect(answer.text).not.toContain(ada.email)
    }
    // Where the owner sees herself the query means something.
    const own = await ask(stack, ada.caller, `/rest/v1/${query}`)
    if (own.status === 200 && !query.includes('duplicate_of')) expect(own.text).toContain(ada.mark)
  })

  test('what no client may read cannot be embedded either, and filters on it tell nothing', async () => {
    for (const query of [
      'profiles?select=*,profile_contacts(*)',
      'profiles?select=user_id,profile_contacts!inner(user_id)',
      'profiles?select=*,users(*)',
      'profiles?select=user_id,users!inner(email)',
    ]) {
      const answer = await ask(stack, ada.caller, `/rest/v1/${query}`)
      expect(answer.status, `${query} ${answer.text}`).toBeGreaterThanOrEqual(400)
      expect(answer.status, `${query} ${answer.text}`).toBeLessThan(500)
    }
  })
})

describe('other schemas', () => {
  test.each([
    ['private', 'posting_chunks'],
    ['auth', 'users'],
    ['auth', 'refresh_tokens'],
    ['storage', 'objects'],
    ['realtime', 'messages'],
    ['pgmq', 'q_cv_reading'],
    ['vault', 'decrypted_secrets'],
    ['net', 'http_request_queue'],
    ['cron', 'job'],
    ['extensions', 'vector'],
    ['pg_catalog', 'pg_authid'],
    ['information_schema', 'tables'],
  ])('%s is not served', async (schema, table) => {
    for (const caller of [bob.caller, anonymous(stack)]) {
      for (const path of [table, `${schema}.${table}`]) {
        const answer = await ask(stack, caller, `/rest/v1/${path}`, {
          headers: { 'accept-profile': schema },
        })
        expect([404, 406], answer.text).toContain(answer.status)
        const plain = await ask(stack, caller, `/rest/v1/${path}`)
        expect(plain.status, plain.text).toBe(404)
      }
      const written = await ask(stack, caller, `/rest/v1/${table}`, {
        method: 'POST',
        body: {},
        headers: { 'content-profile': schema },
      })
      expect([404, 406], written.text).toContain(written.status)
    }
  })

  test.each(['refresh_own_matches', 'read_contact', 'broadcast', 'ping_worker', 'write_profile'])(
    'private.%s cannot be called',
    async (name) => {
      for (const path of [name, `private.${name}`]) {
        const answer = await ask(stack, bob.caller, `/rest/v1/rpc/${path}`, {
          method: 'POST',
          body: { person: ada.id },
          headers: { 'content-profile': 'private' },
        })
        expect([404, 406], answer.text).toContain(answer.status)
      }
    },
  )
})

test.each(Object.entries(SHARED_TABLES))(
  '%s, for an administrator',
  async (table, { admin: all }) => {
    const found = await sharedOutcomes(stack, adminCaller, table as keyof typeof SHARED_TABLES, bob)
    expect(found).toEqual(all)
  },
)

describe('accounts', () => {
  test('nobody makes themselves an administrator, or somebody else', async () => {
    for (const body of [
      { data: { role: 'admin' } },
      { app_metadata: { role: 'admin' } },
      { data: { app_metadata: { role: 'admin' } }, role: 'service_role', aud: 'service_role' },
      { id: ada.id, sub: ada.id, user_id: ada.id },
    ]) {
      await ask(stack, bob.caller, '/auth/v1/user', { method: 'PUT', body })
    }
    await bob.client.auth.refreshSession()
    const caller = await callerOf(stack, bob)
    const added = await ask(stack, caller, '/rest/v1/sources', {
      method: 'POST',
      body: SHARED_TABLES.sources.insert(bob, ''),
    })
    expect(outcome(added)).toBe('refused')
    const profile = await ask(stack, caller, '/rest/v1/profiles?select=user_id')
    expect(profile.body).toEqual([{ user_id: bob.id }])
  })

  test('an account is administered by the secret key alone, not even by an administrator', async () => {
    const before = await digestOf(stack, ada)
    const user = `/auth/v1/admin/users/${ada.id}`
    const attempts = [
      ['GET', '/auth/v1/admin/users'],
      ['POST', '/auth/v1/admin/users', { email: 'eve@example.com', password: 'correct horse' }],
      ['GET', user],
      ['PUT', user, { email: 'eve@example.com', app_metadata: { role: 'admin' } }],
      ['DELETE', user],
      ['POST', '/auth/v1/admin/generate_link', { type: 'magiclink', email: ada.email }],
      ['POST', '/auth/v1/invite', { email: 'eve@example.com' }],
    ] as const
    for (const caller of [bob.caller, adminCaller, anonymous(stack), null]) {
      for (const [method, path, body] of attempts) {
        const answer = await ask(stack, caller, path, { method, body })
        expect([401, 403, 404], `${method} ${path} ${answer.text}`).toContain(answer.status)
        expect(answer.text).not.toContain(ada.email)
      }
    }
    expect(await digestOf(stack, ada)).toEqual(before)
  })
})
