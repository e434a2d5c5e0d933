// Who has a second factor is nobody without it: each table, function, file and topic, asked with
// the password alone and with both.
import { URI } from 'otpauth'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { ask, type Caller, callerOf } from '../../support/ask.ts'
import { type Client, PASSWORD, service, visitor } from '../../support/people.ts'
import { removePeople } from '../../support/remove-people.ts'
import { outcome, outcomes } from './attempts.ts'
import { BUCKETS } from './bucket-cases.ts'
import { everythingOf, type Resident, settle } from './resident.ts'
import { RPCS } from './rpc-cases.ts'
import { SHARED_TABLES, TABLES, type Outcomes } from './table-cases.ts'
import { TOPICS } from './topic-cases.ts'

const stack = inject('stack')
let ada: Resident
let weak: Caller // signed in with the password alone
let strong: Caller

beforeAll(async () => {
  ada = await settle(stack, 'ada')
  await giveCode(ada.client)
  strong = await callerOf(stack, ada)
  const client = visitor(stack)
  await client.auth.signInWithPassword({ email: ada.email, password: PASSWORD })
  weak = await callerOf(stack, { ...ada, client })
})
afterAll(() => removePeople(stack, [ada].filter(Boolean)))

async function giveCode({ auth }: Client): Promise<void> {
  const { data, error } = await auth.mfa.enroll({ factorType: 'totp' })
  if (error) throw error
  const code = URI.parse(data.totp.uri).generate()
  const verified = await auth.mfa.challengeAndVerify({ factorId: data.id, code })
  if (verified.error) throw verified.error
}

/** As if nothing of it were theirs. */
function blind(table: string, owner: Outcomes): Record<keyof Outcomes, unknown> {
  const hide = (verb: keyof Outcomes) => (owner[verb] === 'row' ? 'nothing' : owner[verb])
  // The file that a CV's row must point at is hidden too, and is looked for first.
  const insert = table === 'cvs' ? expect.stringContaining('cv.not_found') : 'refused'
  return { select: hide('select'), insert, update: hide('update'), delete: hide('delete') }
}

test.each(Object.entries(TABLES))('%s', async (table, { owner }) => {
  const before = await everythingOf(stack, ada)
  expect(before.split(ada.mark).length, 'there is something to find').toBeGreaterThan(10)
  expect(await outcomes(weak, table, ada, { named: false })).toEqual(blind(table, owner))
  expect(await everythingOf(stack, ada)).toBe(before)
})

test.each(Object.keys(SHARED_TABLES))('%s, which everybody else reads', async (table) => {
  if (table === 'source_runs') {
    const db = service(stack)
    const { data } = await db.from('sources').select('id').limit(1).single().throwOnError()
    const failed = {
      status: 'failed' as const,
      failure_code: 'internal',
      finished_at: new Date().toJSON(),
    }
    await db
      .from('source_runs')
      .insert({ source_id: data.id, ...failed })
      .throwOnError()
  }
  const read = (caller: Caller) => ask(stack, caller, `/rest/v1/${table}?limit=1`)
  expect(outcome(await read(weak))).toBe('nothing')
  expect(outcome(await read(strong))).toBe('row')
})

const own = Object.entries(RPCS).filter(([, { person }]) => person === 'own')
test.each(own)('%s', async (name, { args }) => {
  const call = (caller: Caller) =>
    ask(stack, caller, `/rest/v1/rpc/${name}`, { method: 'POST', body: args(ada) })
  const refused = await call(weak)
  expect([refused.status, refused.body]).toMatchObject([403, { message: 'auth.mfa_required' }])
  expect([200, 204]).toContain((await call(strong)).status)
})

test('the function that opens contact data', async () => {
  const body = { name: 'Eve', email: null, phone: null, address: null }
  for (const question of [{}, { method: 'PUT', body }]) {
    const refused = await ask(stack, weak, '/functions/v1/contact', question)
    expect(refused).toMatchObject({ status: 403, body: { code: 'auth.mfa_required' } })
  }
  expect((await ask(stack, strong, '/functions/v1/contact')).text).toContain(ada.mark)
})

test.each(Object.keys(BUCKETS))('files of %s', async (bucket) => {
  const before = await everythingOf(stack, ada)
  const pdf = { 'content-type': 'application/pdf' }
  const requests: [string, string, unknown?, Record<string, string>?][] = [
    ['GET', `/object/${bucket}/${ada.cvPath}`],
    ['GET', `/object/info/${bucket}/${ada.cvPath}`],
    ['POST', `/object/sign/${bucket}/${ada.cvPath}`, { expiresIn: 60 }],
    ['POST', `/object/upload/sign/${bucket}/${ada.id}/new.pdf`, {}],
    ['POST', `/object/${bucket}/${ada.id}/new.pdf`, 'evil', pdf],
    ['PUT', `/object/${bucket}/${ada.cvPath}`, 'evil', pdf],
    [
      'POST',
      '/object/move',
      { bucketId: bucket, sourceKey: ada.cvPath, destinationKey: `${ada.id}/new.pdf` },
    ],
    [
      'POST',
      '/object/copy',
      { bucketId: bucket, sourceKey: ada.cvPath, destinationKey: `${ada.id}/new.pdf` },
    ],
    ['DELETE', `/object/${bucket}/${ada.cvPath}`],
  ]
  for (const [method, path, body, headers] of requests) {
    const answer = await ask(stack, weak, `/storage/v1${path}`, { method, body, headers })
    expect(answer.status, `${method} ${path}`).toBeGreaterThanOrEqual(400)
    expect(answer.status, answer.text).toBeLessThan(500)
  }
  const listed = await ask(stack, weak, `/storage/v1/object/list/${bucket}`, {
    method: 'POST',
    body: { prefix: '' },
  })
  expect(listed.body).toEqual([])
  expect(await everythingOf(stack, ada)).toBe(before)
  expect((await ask(stack, strong, `/storage/v1/object/${bucket}/${ada.cvPath}`)).text).toBe(
    ada.mark,
  )
})

test.each(TOPICS)('topic: $policies', async ({ topicOf }) => {
  const join = async ({ token }: Caller) => {
    const client = visitor(stack)
    await client.realtime.setAuth(token)
    const channel = client.channel(topicOf(ada.id), { config: { private: true } })
    const status = await new Promise<string>((resolve) => {
      channel.subscribe((answer) => answer !== 'CLOSED' && resolve(answer))
    })
    await client.removeAllChannels()
    await client.realtime.disconnect()
    return status
  }
  expect([await join(weak), await join(strong)]).toEqual(['CHANNEL_ERROR', 'SUBSCRIBED'])
})

// Last: workers take up what is added here.
test('with both factors every table is its owner’s', async () => {
  for (const [table, { owner }] of Object.entries(TABLES)) {
    expect(await outcomes(strong, table, ada, { named: false }), table).toEqual(owner)
  }
})
