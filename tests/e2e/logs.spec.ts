// A person does everything, and everything fails for them that can fail. No log of any process may
// hold their data or a key.
import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { writeContact } from '../../functions/_shared/contract/contact.ts'
import { pdfWithPasswords } from '../cv-files/hostile.ts'
import { makeCvPdf } from '../cv-files/make-cv-pdf.ts'
import { personIn } from '../cv-files/people.ts'
import { anonymous, ask, callAs, callerOf, secret } from '../stack/ask.ts'
import { eventually, type Person, visitor } from '../stack/people.ts'
import { untilRead, uploadCv } from '../stack/upload-cv.ts'
import { fillAccount, followMail, mailedLink, open } from './newcomer.ts'
import { expect, stack, test } from './test.ts'

/**
 * A word that exists nowhere else. It has letters only, so that it survives every encoding of text.
 */
const canary = (where: string) =>
  `${where}${randomBytes(9)
    .toString('hex')
    .replace(/\d/g, (digit) => 'ghijklmnop'[Number(digit)]!)}`

const NAMES = [
  'email',
  'password',
  'wrong',
  'name',
  'phone',
  'text',
  'file',
  'query',
  'body',
] as const
const CANARIES = Object.fromEntries(NAMES.map((name) => [name, canary(name)])) as Record<
  (typeof NAMES)[number],
  string
>
const EMAIL = `${CANARIES.email}@example.com`
const PASSWORD = `${CANARIES.password} 9!`

test('no log holds personal data or a key', async ({ page }) => {
  await open(page, '/register')
  await fillAccount(page, EMAIL, PASSWORD)
  await page.getByLabel('I agree').check()
  await page.getByRole('button', { name: 'Create account' }).click()
  await followMail(page, await mailedLink(EMAIL, /confirm/i), 'Confirm my e-mail')
  await expect(page).toHaveURL('/welcome')
  await signInWrongly(page)

  const client = visitor(stack)
  const { data } = await client.auth.signInWithPassword({ email: EMAIL, password: PASSWORD })
  const person: Person = { id: data.user!.id, email: EMAIL, client }
  await uploadEverything(person)
  await sendEverything(person)
  await page.goto(`/matches?q=${CANARIES.query}&title=${CANARIES.query}`)
  await page.goto(`/nowhere/${CANARIES.query}?token=${CANARIES.query}`)
  await page.request.patch('/notifications', { data: `{"read":["${CANARIES.body}"` })

  const marker = crypto.randomUUID()
  await ask(stack, secret(stack), '/functions/v1/embed', {
    method: 'POST',
    headers: { 'x-request-id': marker },
  })
  const log = () => readFileSync(stack.log_file, 'utf8')
  await eventually(async () => log().includes(marker), 'the last line')

  const { access_token = '', refresh_token = '' } = data.session ?? {}
  const [, claims = '', signature = ''] = access_token.split('.')
  const secrets = { ...CANARIES, refresh_token, claims, signature, key: stack.SECRET_KEY, EMAIL }
  const found = Object.entries(secrets).filter(([, text]) => !text || seen(log(), text))
  expect(found.map(([name]) => name)).toEqual([])
  const lines = log().split('\n')
  const structured = lines.filter((line) => line.startsWith('{'))
  expect(structured.length).toBeGreaterThan(10)
  for (const line of structured) {
    expect(JSON.parse(line)).toMatchObject({ level: expect.any(String), event: expect.any(String) })
  }
})

/** In any encoding. */
function seen(log: string, text: string): boolean {
  const bytes = Buffer.from(text)
  const forms = [
    text,
    encodeURIComponent(text),
    bytes.toString('base64').slice(0, -3),
    bytes.toString('hex'),
  ]
  return forms.some((form) => log.toLowerCase().includes(form.toLowerCase()))
}

async function signInWrongly(page: import('@playwright/test').Page) {
  await page.context().clearCookies()
  await open(page, `/sign-in?next=/matches?q=${CANARIES.query}`)
  await fillAccount(page, EMAIL, CANARIES.wrong)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page.getByRole('alert')).toBeVisible()
  await fillAccount(page, EMAIL, PASSWORD)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page).toHaveURL(/\/(matches|welcome)/)
}

/** A CV that is full of personal data, and one that cannot be read. */
async function uploadEverything(person: Person) {
  const model = structuredClone(personIn('electrician'))
  const { profile } = model
  profile.contact = {
    ...profile.contact,
    name: `${CANARIES.name} Lovelace`,
    email: EMAIL,
    address: CANARIES.name,
  }
  profile.summary = `${CANARIES.text} ${profile.summary}`
  for (const { achievements } of profile.experiences) achievements.push(CANARIES.text)
  const filename = `${CANARIES.file}.pdf`
  const ready = await uploadCv(person, await makeCvPdf(model), 'pdf', filename)
  const locked = await pdfWithPasswords({ userPassword: CANARIES.password })
  const failed = await uploadCv(person, locked, 'pdf', filename)
  expect((await untilRead(person, ready)).status).toBe('ready')
  expect((await untilRead(person, failed)).status).toBe('failed')
}

/** Sends valid and invalid requests to every service. */
async function sendEverything(person: Person) {
  const caller = await callerOf(stack, person)
  const { query, body, name, phone } = CANARIES
  const send = (path: string, method: string, body?: unknown, who = caller) =>
    ask(stack, who, path, { method, body })
  const contact = { name, email: EMAIL, phone, address: name }
  await callAs(stack, caller)(writeContact, contact)
  await send('/functions/v1/contact', 'PUT', { ...contact, name: { [name]: name } })
  await send('/functions/v1/contact', 'PUT', `{"name": "${body}`)
  await send(`/functions/v1/contact?note=${query}`, 'GET', undefined, {
    ...caller,
    token: `${body}.${body}.${body}`,
  })
  await send(`/functions/v1/${query}`, 'POST', { body })
  await send(
    '/functions/v1/extract-cv',
    'POST',
    { msg_id: 1, cv_id: person.id, path: body, filename: body },
    secret(stack),
  )
  await send(
    '/rest/v1/rpc/write_contact',
    'POST',
    { person: person.id, sealed: body, key_id: body },
    secret(stack),
  )
  await send('/rest/v1/experiences', 'POST', { employer: body, started_on: body })
  await send('/rest/v1/experiences', 'POST', { employer: body.repeat(90) })
  await send('/rest/v1/rpc/match_jobs', 'POST', { filters: { salary_min: body } })
  await send(`/rest/v1/experiences?title=eq.${query}&${query}=is.${query}`, 'GET')
  await send(`/rest/v1/profiles?summary=phfts.'${query}`, 'GET')
  await send('/auth/v1/recover', 'POST', { email: EMAIL }, anonymous(stack))
  await send('/auth/v1/signup', 'POST', { email: `${body}@`, password: body }, anonymous(stack))
  await send(
    '/auth/v1/token?grant_type=refresh_token',
    'POST',
    { refresh_token: body },
    anonymous(stack),
  )
  await send(`/auth/v1/verify?token=${query}&type=signup&redirect_to=${query}`, 'GET')
  await send(`/storage/v1/object/cvs/${person.id}/${query}.pdf`, 'POST', body)
  await send(`/storage/v1/object/sign/cvs/${query}?token=${query}`, 'GET')
  await send(`/realtime/v1/api/broadcast/${query}/events/${body}`, 'POST', `{"${body}`)
}
