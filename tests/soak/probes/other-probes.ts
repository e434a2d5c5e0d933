// Functions, accounts and topics of others.
import fc from 'fast-check'
import type { Catalogue } from '../../stack/catalogue.ts'
import type { Probe } from './probe.ts'
import { ids } from './values.ts'

type Request = Omit<Probe, 'who' | 'credentials' | 'wing'>

const named = fc.dictionary(
  fc.constantFrom('user_id', 'person', 'id', 'cv_id', 'sub', 'email', 'name', 'action'),
  fc.oneof(ids, fc.constantFrom<unknown>(null, 1, {}, '{ada.email}', 'export')),
  { maxKeys: 4 },
)

export function functionProbes({ functions }: Catalogue): fc.Arbitrary<Request> {
  return fc
    .record({
      name: fc.constantFrom(...functions, ...functions, '_shared', '..', 'x'),
      rest: fc.constantFrom(
        '',
        '',
        '/{ada}',
        '/../contact',
        '?user_id={ada}',
        '?person={ada}',
        '//',
      ),
      method: fc.constantFrom('GET', 'POST', 'PUT', 'DELETE', 'PATCH'),
      body: named,
      headers: fc.subarray(['x-user-id', 'x-forwarded-user', 'x-rolecall-user', 'cookie']),
    })
    .map(({ name, rest, method, body, headers }) => ({
      method,
      path: `/functions/v1/${name}${rest}`,
      headers: Object.fromEntries(headers.map((header) => [header, 'user={ada}'])),
      ...(method === 'GET' ? {} : { body }),
    }))
}

export const accountProbes: fc.Arbitrary<Request> = fc
  .record({
    request: fc.constantFrom(
      ...[
        ['GET', '/user'],
        ['PUT', '/user'],
        ['GET', '/user?id={ada}'],
        ['GET', '/admin/users'],
        ['GET', '/admin/users/{ada}'],
        ['PUT', '/admin/users/{ada}'],
        ['DELETE', '/admin/users/{ada}'],
        ['GET', '/admin/users/{cleo}/factors'],
        ['DELETE', '/admin/users/{cleo}/factors/{cleo.factor}'],
        ['POST', '/admin/generate_link'],
        ['POST', '/factors/{cleo.factor}/challenge'],
        ['POST', '/factors/{cleo.factor}/verify'],
        ['DELETE', '/factors/{cleo.factor}'],
        ['GET', '/user/identities/authorize?provider={ada}'],
        ['DELETE', '/user/identities/{ada}'],
        ['GET', '/settings'],
      ].map(([method = '', path = '']) => ({ method, path })),
    ),
    body: fc.oneof(
      fc.constant({ data: { role: 'admin', is_admin: true } }),
      named.map((data) => ({ app_metadata: { role: 'admin' }, role: 'service_role', ...data })),
      fc.constant({ type: 'recovery', email: '{ada.email}' }),
      fc.constant({ code: '000000', challenge_id: '{ada}' }),
    ),
  })
  .map(({ request: { method, path }, body }) => ({
    method,
    path: `/auth/v1${path}`,
    headers: {},
    ...(method === 'GET' ? {} : { body: path === '/user' ? oneself(body) : body }),
  }))

/** An address or a password that changes would end the attack, and what is said there stays. */
function oneself(body: object): object {
  return 'data' in body ? body : { app_metadata: { role: 'admin' }, role: 'service_role' }
}

const TOPICS = [
  ...['user:{ada}', ' user:{ada}', 'user:{ada} ', 'USER:{ada}', 'user:{ada.upper}', 'user:{ada}\0'],
  ...['user:{ada}:x', 'user:*', 'user:%', 'user:', '{ada}', 'user:{cleo}', 'realtime:user:{ada}'],
  ...['user:{ada}\n', 'user:{ada}/', 'user:{{ada}}', 'user:{me}', 'user:{me},user:{ada}', 'x'],
]

/** `path` is a topic that is joined, `body` what is then said there. */
export const topicProbes: fc.Arbitrary<Request> = fc
  .record({
    topic: fc.constantFrom(...TOPICS),
    isPrivate: fc.constantFrom(true, true, true, false),
    say: fc.constantFrom('broadcast', 'presence', 'nothing', 'over HTTP'),
    filter: fc.option(fc.constantFrom('*', 'INSERT'), { freq: 3 }),
  })
  .map(({ topic, isPrivate, say, filter }) => ({
    method: 'JOIN',
    path: topic,
    headers: {},
    body: { private: isPrivate, say, ...(filter ? { postgres_changes: filter } : {}) },
  }))
