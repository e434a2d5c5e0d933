// An address changes when both mailboxes agree, with each kind of answer to a mail.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { PASSWORD, startTestHome } from './test-home.ts'
import type { TestHome } from './test-home.ts'

const HALF = 'Confirmation link accepted. Please proceed to confirm link sent to the other email'

let home: TestHome
beforeAll(async () => {
  home = await startTestHome()
})
afterAll(() => home.close())

async function begin(name: string, options?: { flowType: 'pkce' }) {
  const [from, to] = [`${name}@example.com`, `${name}.new@example.com`]
  const id = await home.createPerson(from)
  const client = home.client(options)
  await client.auth.signInWithPassword({ email: from, password: PASSWORD })
  const { data, error } = await client.auth.updateUser({ email: to.toUpperCase() })
  if (error) throw error
  expect(data.user).toMatchObject({ email: from, new_email: to })
  const addressNow = async () =>
    (await home.admin().auth.admin.getUserById(id)).data.user?.email ?? ''
  const click = async (link: URL) => {
    const answer = await fetch(link, { redirect: 'manual' })
    return new URL(answer.headers.get('location') ?? '')
  }
  return { from, to, client, addressNow, click }
}

test('both mailboxes are told what is to change, and get their own link', async () => {
  const { from, to } = await begin('ada')
  const mails = [await home.latestMail(from), await home.latestMail(to)]
  for (const { subject, text, link } of mails) {
    expect(subject).toBe('Confirm the new e-mail address of your Rolecall account')
    expect(text).toContain(`the Rolecall account of ${from} asked to use the address ${to}`)
    expect(text).toContain('If it was not you')
    expect(link.searchParams.get('type')).toBe('email_change')
  }
  expect(mails[0]?.link.href).not.toBe(mails[1]?.link.href)
})

test.each(['old first', 'new first'])('links change the address, %s', async (order) => {
  const { from, to, addressNow, click } = await begin(order.replace(' ', '-'))
  const mails = [await home.latestMail(from), await home.latestMail(to)]
  const [first, second] = order === 'old first' ? mails : mails.toReversed()
  const half = await click(first!.link)
  expect(new URLSearchParams(half.hash.slice(1)).get('message')).toBe(HALF)
  expect(half.href).not.toContain('access_token')
  expect(await addressNow()).toBe(from)

  // The same link twice is not both mailboxes.
  expect((await click(first!.link)).hash).toContain('error_code=otp_expired')
  expect(await addressNow()).toBe(from)

  const whole = await click(second!.link)
  expect(whole.hash).toContain('access_token=')
  expect(await addressNow()).toBe(to)
  expect((await click(second!.link)).hash).toContain('error_code=otp_expired')
})

test('typed codes change the address', async () => {
  const { from, to, client, addressNow } = await begin('bob')
  const { code: fromNew } = await home.latestMail(to)
  const { code: fromOld } = await home.latestMail(from)
  const answer = (email: string, token: string) =>
    client.auth.verifyOtp({ email, token, type: 'email_change' })
  const wrong = fromOld === '000000' ? '000001' : '000000'
  expect((await answer(from, wrong)).error?.code).toBe('otp_expired')
  const half = await answer(to, fromNew)
  expect([half.error, half.data.session]).toEqual([null, null])
  expect((await answer(to, fromNew)).error?.code).toBe('otp_expired')
  expect(await addressNow()).toBe(from)
  const whole = await answer(from, fromOld)
  expect(whole.data.session?.user).toMatchObject({
    email: to,
    identities: [{ identity_data: { email: to, email_verified: true } }],
  })
  expect(whole.data.user?.new_email).toBeUndefined()
  const again = await home.client().auth.signInWithPassword({ email: to, password: PASSWORD })
  expect(again.error).toBeNull()
})

test('with PKCE the second link answers with a code, the first with a message', async () => {
  const { from, to, client, click } = await begin('carol', { flowType: 'pkce' })
  const half = await click((await home.latestMail(from)).link)
  expect(half.searchParams.get('message')).toBe(HALF)
  const whole = await click((await home.latestMail(to)).link)
  const { data, error } = await client.auth.exchangeCodeForSession(
    whole.searchParams.get('code') ?? '',
  )
  expect([error, data.user?.email]).toEqual([null, to])
})

test('half an answer does not count for a later change', async () => {
  const { from, client, addressNow, click } = await begin('dan')
  await click((await home.latestMail('dan.new@example.com')).link)
  await client.auth.updateUser({ email: 'dan.newest@example.com' })
  await click((await home.latestMail('dan.newest@example.com')).link)
  expect(await addressNow()).toBe(from)
  await click((await home.latestMail(from)).link)
  expect(await addressNow()).toBe('dan.newest@example.com')
})

test('both mails can be sent again, and replace those before', async () => {
  const { from, to, client, addressNow, click } = await begin('erin')
  const stale = [(await home.latestMail(from)).link, (await home.latestMail(to)).link]
  await client.auth.resend({ type: 'email_change', email: from })
  for (const link of stale) expect((await click(link)).hash).toContain('otp_expired')
  for (const address of [from, to]) await click((await home.latestMail(address)).link)
  expect(await addressNow()).toBe(to)
})

test('an address that is taken meanwhile stays with its account', async () => {
  const { from, to, addressNow, click } = await begin('frank')
  await click((await home.latestMail(from)).link)
  await home.createPerson(to)
  expect((await click((await home.latestMail(to)).link)).hash).toContain('error_code=email_exists')
  expect(await addressNow()).toBe(from)
})

test('a new password voids both mails', async () => {
  const { from, to, client, addressNow, click } = await begin('gina')
  const links = [(await home.latestMail(from)).link, (await home.latestMail(to)).link]
  await client.auth.updateUser({ password: 'a new long password' })
  for (const link of links) expect((await click(link)).hash).toContain('otp_expired')
  expect(await addressNow()).toBe(from)
})
