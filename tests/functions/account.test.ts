// A person's whole stay: everything of theirs in one ZIP, then nothing of theirs anywhere.
import { join } from 'node:path'
import { rm } from 'node:fs/promises'
import { strFromU8, unzipSync } from 'fflate'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { compactDatabase } from '../../supabase/local/database/compact.ts'
import { openDatabase } from '../../supabase/local/database/open.ts'
import { ask } from '../stack/ask.ts'
import { digestOf, wordsOf } from '../stack/digest/digest.ts'
import { prepareDigest } from '../stack/digest/prepare.ts'
import { eventually, PASSWORD, type Person, register, service, visitor } from '../stack/people.ts'
import { copySnapshot } from '../stack/snapshot.ts'
import { startStack, type StackWithData } from '../stack/stack.ts'
import { expectEveryRow } from './account/compare.ts'
import { plant, type Planted } from './account/plant.ts'
import { exportOf, hasNoWork, hear, prefixed, stayAway } from './account/stay.ts'
import { findInFiles, findInTables, placesIn } from './account/scan.ts'

let stack: StackWithData
let ada: Planted // who leaves
let bob: Planted // who stays
let dora: Planted // during whose erasure everything is killed
let cleo: Person // who was away for long
let output = ''
/** Nothing says how far erasing is, and any moment will do: early enough that it is not over. */
const KILLED_AFTER_MS = 350
const heard = (text: string) => (output += text)

beforeAll(async () => {
  const { dataDir, env } = await copySnapshot()
  stack = await startStack({ ...env, LOG_LEVEL: 'debug' }, dataDir, heard)
  ;[ada, bob, dora, cleo] = await Promise.all([
    plant(stack, 'ada'),
    plant(stack, 'bob'),
    plant(stack, 'dora'),
    register(stack, 'cleo'),
  ])
})
afterAll(async () => {
  await stack?.end()
  if (stack) await rm(stack.dataDir, { recursive: true, force: true })
})

test('the ZIP holds every row, what auth knows, contact data opened, and every file', async () => {
  const told = await hear(ada)
  const path = await exportOf(ada)
  expect(told.filter((event) => event === 'export.changed').length).toBeGreaterThan(3)
  expect(told).toContain('notification.created')
  await ada.client.removeAllChannels()

  const { data: blob, error } = await ada.client.storage.from('exports').download(path)
  if (error) throw error
  const zip = unzipSync(new Uint8Array(await blob.arrayBuffer()))
  const read = (name: string) => JSON.parse(strFromU8(zip[name] ?? new Uint8Array())) as unknown

  const db = service(stack)
  await expectEveryRow(db, ada.id, read)
  const { contact_name, contact_phone, contact_address } = ada.canaries
  const contact = {
    name: contact_name,
    email: ada.email,
    phone: contact_phone,
    address: contact_address,
  }
  expect(read('profile_contacts.json')).toMatchObject([{ opened: contact }])
  expect(read('ai_cache.json')).toMatchObject([{ opened: ada.answer }])
  expect(read('account.json')).toMatchObject({
    email: ada.email,
    user_metadata: { said: ada.canaries.user_metadata },
    factors: [{ name: ada.canaries.factor_name, status: 'unverified' }],
    sessions: expect.arrayContaining([
      expect.objectContaining({ user_agent: ada.canaries.user_agent }),
    ]),
  })
  expect(strFromU8(zip['account.json'] ?? new Uint8Array())).not.toMatch(/secret|password|token/)

  const { data: files } = await db.storage.from('cvs').list(ada.id)
  expect(files).toHaveLength(3)
  for (const { name } of files ?? []) {
    const { data } = await db.storage.from('cvs').download(`${ada.id}/${name}`)
    const kept = new Uint8Array((await data?.arrayBuffer()) ?? [])
    expect(zip[`files/cvs/${name}`], name).toEqual(kept)
  }
  const all = Object.values(zip)
    .map((bytes) => strFromU8(bytes))
    .join('\n')
  const exported = ada.kept('tables', 'sealed', 'file')
  expect(placesIn(all, exported).toSorted()).toEqual(Object.keys(exported).toSorted())
  expect(placesIn(all, bob.canaries)).toEqual([])
})

test('one export at a time, and a new one takes the place of the last', async () => {
  await exportOf(bob)
  const id = crypto.randomUUID()
  const both = await Promise.all([
    bob.client.from('exports').insert({ id }),
    bob.client.from('exports').insert({ id: crypto.randomUUID() }),
  ])
  expect(both.map(({ error }) => error?.message ?? 'taken').toSorted()).toEqual([
    'export.running',
    'taken',
  ])
  await eventually(async () => {
    const { data } = await bob.client.storage.from('exports').list(bob.id)
    const { data: rows } = await bob.client.from('exports').select('status').throwOnError()
    return (
      rows.length === 1 &&
      rows[0]?.status === 'ready' &&
      data?.filter(({ name }) => name.endsWith('.zip')).length === 1
    )
  }, 'older exports going')
})

test('it takes the address typed in, and a token of one’s own', async () => {
  const erase = (body: object, caller = ada.caller) =>
    ask(stack, caller, '/functions/v1/erase-account', { method: 'POST', body })
  expect(await erase({ email: bob.email })).toMatchObject({
    status: 400,
    body: { code: 'account.email_differs' },
  })
  expect(await erase({})).toMatchObject({ status: 400, body: { code: 'request.invalid' } })
  expect((await erase({ email: ada.email }, { apikey: stack.SECRET_KEY })).status).toBe(401)
  expect(await wordsOf(stack, ada, [ada.mark])).toContain(`${ada.mark} in public.experiences`)
})

test('erased: signed out at once, and soon nothing is left', async () => {
  const told = await hear(ada)
  const answer = await ask(stack, ada.caller, '/functions/v1/erase-account', {
    method: 'POST',
    body: { email: ` ${ada.email.toUpperCase()} ` },
  })
  expect(answer).toMatchObject({ status: 200 })

  // The token is good for an hour by its signature; it opens nothing, and stores nothing.
  const seen = await ask(stack, ada.caller, '/rest/v1/profiles?select=user_id')
  expect(seen.body).toEqual([])
  const put = await ask(stack, ada.caller, `/storage/v1/object/cvs/${ada.id}/late.pdf`, {
    method: 'POST',
    body: 'late',
    headers: { 'content-type': 'application/pdf' },
  })
  expect(put.status).toBeGreaterThanOrEqual(400)
  const { error } = await ada.client.auth.refreshSession()
  expect(error).not.toBeNull()

  await eventually(async () => {
    const { error: gone } = await service(stack).auth.admin.getUserById(ada.id)
    return gone?.status === 404
  }, 'erasing')
  expect(told).toContain('account.erased')
  await ada.client.removeAllChannels()
  const again = await visitor(stack).auth.signInWithPassword({
    email: ada.email,
    password: PASSWORD,
  })
  expect(again.error?.code).toBe('invalid_credentials')
  for (const bucket of ['cvs', 'exports']) {
    const { data } = await service(stack).storage.from(bucket).list(ada.id)
    expect(data).toEqual([])
  }
  const late = await ask(stack, ada.caller, `/storage/v1/object/cvs/${ada.id}/late.pdf`, {
    method: 'POST',
    body: 'late',
    headers: { 'content-type': 'application/pdf' },
  })
  expect(late.status).toBeGreaterThanOrEqual(400)
  const inbox = await (await fetch(`${stack.MAIL_URL}/api/messages`)).text()
  expect(placesIn(inbox, ada.canaries)).toEqual([])
  expect(placesIn(inbox, bob.canaries)).toEqual(expect.arrayContaining(['mail', 'email']))
})

test('killed while it erases, it ends erased', async () => {
  const answer = await ask(stack, dora.caller, '/functions/v1/erase-account', {
    method: 'POST',
    body: { email: dora.email },
  })
  expect(answer.status, answer.text).toBe(200)
  // The function that does it is just starting, or half-way through.
  await new Promise((resolve) => setTimeout(resolve, KILLED_AFTER_MS))
  await stack.end('SIGKILL')
  stack = await startStack({ LOG_LEVEL: 'debug' }, stack.dataDir, heard)
  const db = service(stack)
  await eventually(async () => {
    const { error } = await db.auth.admin.getUserById(dora.id)
    return error?.status === 404 && (await hasNoWork(db))
  }, 'erasing')
  for (const bucket of ['cvs', 'exports'])
    expect((await db.storage.from(bucket).list(dora.id)).data).toEqual([])
})

test('no table, no file and no line of the log knows a word of theirs', async () => {
  const gone = prefixed({ ada, dora })
  await eventually(() => hasNoWork(service(stack)), 'an empty queue')
  const before = await digestOf(stack, bob)
  await stack.end()
  expect(Object.keys(gone).length).toBeGreaterThan(50)
  // Workers did speak.
  expect(output).toContain('"event":"answered"')
  expect(placesIn(output, gone)).toEqual([])

  const database = join(stack.dataDir, 'database')
  const db = await openDatabase({ dataDir: database })
  const findable = Object.keys(bob.kept('tables'))
  const ofBob = (await findInTables(db, bob.canaries)).map((found) => found.split(' ')[0])
  expect([...new Set(ofBob)].toSorted()).toEqual(findable.toSorted())
  expect(await findInTables(db, gone)).toEqual([])
  await stayAway(db, cleo.id)
  await db.close()

  await compactDatabase(database)
  const onDisk = (await findInFiles(stack.dataDir, bob.canaries)).map(
    (found) => found.split(' ')[0],
  )
  const written = Object.keys(bob.kept('tables', 'file', 'inbox'))
  expect([...new Set(onDisk)].toSorted()).toEqual(written.toSorted())
  expect(await findInFiles(stack.dataDir, gone)).toEqual([])

  // The compact database is a new one.
  stack = await startStack({}, await prepareDigest(stack.dataDir))
  expect(await digestOf(stack, bob)).toEqual({ ...before, 'vault.secrets': expect.anything() })
})

test('whoever was away for 11 months gets one mail that says what will happen', async () => {
  const warned = await eventually(async () => {
    const { data } = await service(stack)
      .from('profiles')
      .select('inactive_warned_at')
      .eq('user_id', cleo.id)
      .single()
      .throwOnError()
    return data.inactive_warned_at
  }, 'a warning')
  expect(Date.parse(warned)).toBeGreaterThan(Date.now() - 60_000)
  const answer = await fetch(`${stack.MAIL_URL}/api/messages?to=${cleo.email}`)
  const { messages } = (await answer.json()) as { messages: { subject: string; text: string }[] }
  const mails = messages.filter(({ subject }) => subject.includes('will be erased'))
  expect(mails).toHaveLength(1)
  expect(mails[0]?.text).toContain(`Sign in at ${stack.WEB_URL}`)
})
