import { appendFile, mkdtemp, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createMail } from './mail.ts'
import type { Message } from './inbox.ts'

let dataDir: string
beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'rolecall-mail-'))
})
afterEach(() => rm(dataDir, { recursive: true, force: true }))

type Mail = ReturnType<typeof createMail>

function letter(to: string, subject = 'Hello', html = '<p>Hello</p>') {
  return { to, subject, text: 'Hello', html }
}

async function list({ app }: Mail, query = ''): Promise<Message[]> {
  const answer = await app.request(`/api/messages${query}`)
  return ((await answer.json()) as { messages: Message[] }).messages
}

test('messages are listed newest first and survive a restart', async () => {
  const mail = createMail({ dataDir })
  await mail.mailer.send(letter('ada@example.com', 'one'))
  await mail.mailer.send(letter('bob@example.com', 'two'))
  for (const each of [mail, createMail({ dataDir })]) {
    const messages = await list(each)
    expect(messages.map(({ subject }) => subject)).toEqual(['two', 'one'])
    expect(messages[0]).toEqual({
      ...letter('bob@example.com', 'two'),
      id: expect.any(String),
      created_at: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/),
    })
  }
  expect((await stat(join(dataDir, 'mail.jsonl'))).mode & 0o077).toBe(0)
})

test('half a line after a crash loses that message only', async () => {
  await createMail({ dataDir }).mailer.send(letter('ada@example.com', 'whole'))
  await appendFile(join(dataDir, 'mail.jsonl'), '{"id":"torn","to":"ada')
  const mail = createMail({ dataDir })
  await mail.mailer.send(letter('ada@example.com', 'next'))
  const subjects = (await list(createMail({ dataDir }))).map(({ subject }) => subject)
  expect(subjects).toEqual(['next', 'whole'])
})

test('five hundred messages are kept, on disk too', async () => {
  const mail = createMail({ dataDir })
  for (let n = 1; n <= 1010; n += 1) await mail.mailer.send(letter('ada@example.com', `${n}`))
  const messages = await list(mail)
  expect([messages.length, messages[0]?.subject, messages.at(-1)?.subject]).toEqual([
    500,
    '1010',
    '511',
  ])
  const file = await readFile(join(dataDir, 'mail.jsonl'), 'utf8')
  expect(file.trimEnd().split('\n').length).toBeLessThan(1000)
})

test('messages are listed and deleted by address', async () => {
  const mail = createMail()
  await mail.mailer.send(letter('ada@example.com'))
  await mail.mailer.send(letter('bob@example.com'))
  expect(await list(mail, '?to=ADA@example.com')).toHaveLength(1)
  const some = await mail.app.request('/api/messages?to=ada@example.com', { method: 'DELETE' })
  expect(some.status).toBe(204)
  expect((await list(mail)).map(({ to }) => to)).toEqual(['bob@example.com'])
  await mail.app.request('/api/messages', { method: 'DELETE' })
  expect(await list(mail)).toEqual([])
})

test('the page shows list and message, and no script of a mail runs in it', async () => {
  const mail = createMail()
  const empty = await (await mail.app.request('/')).text()
  expect(empty).toContain('Nothing here yet')

  const hostile = '"></iframe><script>alert(1)</script>'
  await mail.mailer.send(letter('ada@example.com', `<b>${hostile}`, `<p>${hostile}</p>`))
  const [message] = await list(mail)
  const answer = await mail.app.request(`/messages/${message?.id}`)
  const page = await answer.text()
  expect(page).toContain('aria-current="true"')
  expect(page).toContain('sandbox="allow-popups allow-popups-to-escape-sandbox"')
  expect(page).toContain('&lt;b&gt;')
  expect(page.match(/<script/g)).toHaveLength(1)
  const nonce = /<script nonce="([^"]+)">/.exec(page)?.[1]
  expect(answer.headers.get('content-security-policy')).toContain(`'nonce-${nonce}'`)
  expect((await mail.app.request('/messages/unknown')).headers.get('location')).toBe('/')
})

test('functions send as they would to Resend, and a repeated key is the same mail', async () => {
  const mail = createMail({ dataDir })
  const post = (body: object, headers: Record<string, string> = {}) =>
    mail.app.request('/emails', {
      method: 'POST',
      headers: { authorization: 'Bearer any', 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    })
  const { to, ...rest } = letter('ada@example.com')
  const sent = { ...rest, from: 'Rolecall <a@example.com>', to: [to] }
  const once = { 'idempotency-key': 'once' }
  expect(await (await post(sent, once)).json()).toEqual({ id: expect.any(String) })
  expect((await post(sent, once)).status).toBe(200)
  expect(await list(createMail({ dataDir }))).toHaveLength(1)
  expect((await post({ ...sent, to: ['nobody'] })).status).toBe(422)
  expect((await post(sent, { authorization: '' })).status).toBe(401)

  await mail.mailer.send(letter('bob@example.com'))
  await mail.mailer.forget('ADA@example.com')
  expect((await list(mail)).map((message) => message.to)).toEqual(['bob@example.com'])
})
