import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import type { Resident } from '../../cases/case.ts'
import { RPCS } from '../../cases/index.ts'
import { EMBEDDING } from '../../cases/jobs.ts'
import { settle } from '../../cases/settle.ts'
import { anonymous, ask } from '../../stack/ask.ts'
import { digestOf } from '../../stack/digest/digest.ts'
import { service } from '../../stack/people.ts'
import { removePeople } from '../../stack/remove-people.ts'
import { withPasswordAlone } from '../../stack/second-factor.ts'
import { flat } from './matrix/rpcs.ts'

const stack = inject('stack')
let ada: Resident
let bob: Resident

beforeAll(async () => {
  ;[ada, bob] = await Promise.all([settle(stack, 'ada'), settle(stack, 'bob')])
  // Bob's profile fits Ada's own job as well as his own: only its owner keeps it from him.
  await service(stack)
    .from('profiles')
    .update({ embedding: EMBEDDING, embedding_model: 'builtin-lexical-2' })
    .eq('user_id', bob.id)
    .throwOnError()
})
afterAll(() => removePeople(stack, [ada, bob].filter(Boolean)))

test.each(Object.entries(RPCS))(
  'a visitor may not call %s by GET either',
  async (name, { args }) => {
    const path = `/rest/v1/rpc/${name}?${new URLSearchParams(flat(args(ada)))}`
    const { status, text } = await ask(stack, anonymous(stack), path)
    expect(status, text).toBeGreaterThanOrEqual(400)
    expect(status, text).toBeLessThan(500)
  },
)

test('a ranking holds one’s own jobs, whoever the filters name', async () => {
  const before = await digestOf(stack, ada)
  const open = { departments: [] }
  for (const [filters, isOwnThere] of [
    [{}, true],
    [open, true],
    [{ ...open, user_id: ada.id }, true],
    [{ ...ada.rows.preferences }, false],
  ] as const) {
    const answer = await ask(stack, bob.caller, '/rest/v1/rpc/match_jobs', {
      method: 'POST',
      body: { filters, max_results: 200 },
    })
    expect(answer.status, answer.text).toBe(200)
    expect(answer.text).not.toContain(ada.mark)
    expect(answer.text.includes(bob.mark), JSON.stringify(filters)).toBe(isOwnThere)
  }
  expect(await digestOf(stack, ada)).toEqual(before)
})

test('refreshing touches only one’s own matches', async () => {
  const before = await digestOf(stack, ada)
  await bob.client
    .from('preferences')
    .update({ departments: [] })
    .eq('user_id', bob.id)
    .throwOnError()
  const answer = await ask(stack, bob.caller, '/rest/v1/rpc/refresh_matches', { method: 'POST' })
  expect(answer.status, answer.text).toBe(200)
  const { data } = await bob.client.from('matches').select('job_id').throwOnError()
  expect(data.map(({ job_id }) => job_id)).toContain(bob.rows.jobs?.id)
  expect(data.map(({ job_id }) => job_id)).not.toContain(ada.rows.jobs?.id)
  expect(await digestOf(stack, ada)).toEqual(before)
})

test.each([
  ['retry_cv', 404],
  ['save_experience', 404],
  ['move_experience_up', 204],
] as const)('%s does nothing to what is somebody else’s', async (name, status) => {
  const before = await digestOf(stack, ada)
  const answer = await ask(stack, bob.caller, `/rest/v1/rpc/${name}`, {
    method: 'POST',
    body: RPCS[name].args(ada),
  })
  expect(answer.status, answer.text).toBe(status)
  expect(await digestOf(stack, ada)).toEqual(before)
})

test('a session of somebody else is neither listed nor ended', async () => {
  const before = await digestOf(stack, ada)
  const call = (name: string, body: object = {}) =>
    ask(stack, bob.caller, `/rest/v1/rpc/${name}`, { method: 'POST', body })
  const listed = await call('list_sessions')
  expect(listed.body).toContainEqual(
    expect.objectContaining({ id: bob.sessionId, is_current: true }),
  )
  expect(listed.text).not.toContain(ada.sessionId)
  const ended = await call('end_session', { session: ada.sessionId })
  expect([ended.status, ended.body]).toMatchObject([404, { message: 'not_found' }])
  await withPasswordAlone(stack, bob)
  expect(await call('end_other_sessions')).toMatchObject({ status: 200, text: '1' })
  expect(await digestOf(stack, ada)).toEqual(before)
  const { error } = await ada.client.auth.refreshSession()
  expect(error).toBeNull()
})

test('a job of somebody else cannot be put among one’s matches, nor a line into their work', async () => {
  const before = await digestOf(stack, ada)
  const attacks: [string, object][] = [
    ['matches', { job_id: ada.rows.jobs?.id, status: 'saved' }],
    ['matches', { job_id: ada.spareJobId, status: 'dismissed' }],
    ['achievements', { experience_id: ada.rows.experiences?.id, text: 'Mine' }],
    ['cvs', { id: ada.nextCvId, path: `${ada.id}/${ada.nextCvId}.pdf`, filename: 'a.pdf' }],
    [
      'cvs',
      { id: ada.nextCvId, path: `${bob.id}/../${ada.id}/${ada.nextCvId}.pdf`, filename: 'a' },
    ],
    ['cvs', { path: ada.cvPath, filename: 'a.pdf' }],
  ]
  for (const [table, body] of attacks) {
    for (const prefer of ['return=minimal', 'return=representation']) {
      const answer = await ask(stack, bob.caller, `/rest/v1/${table}`, {
        method: 'POST',
        body,
        headers: { prefer },
      })
      expect([400, 403, 409], `${table} ${answer.text}`).toContain(answer.status)
      expect(answer.text).not.toContain(ada.mark)
    }
  }
  expect(await digestOf(stack, ada)).toEqual(before)
})
