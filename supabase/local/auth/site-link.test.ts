// Mails whose links lead to a page of the site, as with our templates on hosted.
import { afterAll, expect, test } from 'vitest'
import { PASSWORD, startTestHome } from './test-home.ts'

const home = await startTestHome({ siteConfirms: true })
afterAll(() => home.close())

const confirmed = async (email: string) => {
  const { rows } = await home.db.query(
    'select 1 from auth.users where email = $1 and email_confirmed_at is not null',
    [email],
  )
  return rows.length === 1
}

test.each([undefined, { flowType: 'pkce' } as const])(
  'a link leads to the site, and its token works in any browser: %o',
  async (options) => {
    const email = `ada-${options?.flowType ?? 'implicit'}@example.com`
    await home.client(options).auth.signUp({ email, password: PASSWORD })
    const { link } = await home.latestMail(email)
    expect(link.origin + link.pathname).toBe(`${home.siteUrl}/auth/confirm`)
    expect([...link.searchParams.keys()]).toEqual(['token_hash', 'type'])
    expect(await confirmed(email)).toBe(false)

    const token_hash = link.searchParams.get('token_hash') ?? ''
    const spend = () => home.client().auth.verifyOtp({ token_hash, type: 'signup' })
    expect((await spend()).data.session).not.toBeNull()
    expect(await confirmed(email)).toBe(true)
    expect((await spend()).error).toMatchObject({ code: 'otp_expired' })
  },
)

test('the code of the mail does the same', async () => {
  const email = 'bob@example.com'
  await home.createPerson(email)
  await home.client().auth.resetPasswordForEmail(email)
  const { code, link } = await home.latestMail(email)
  expect(link.searchParams.get('type')).toBe('recovery')
  const { data } = await home.client().auth.verifyOtp({ email, token: code, type: 'recovery' })
  expect(data.user?.email).toBe(email)
})

test('an address changes when the tokens of both mailboxes are spent', async () => {
  const [email, newEmail] = ['cleo@example.com', 'cleo.new@example.com']
  await home.createPerson(email)
  const client = home.client({ flowType: 'pkce' })
  await client.auth.signInWithPassword({ email, password: PASSWORD })
  await client.auth.updateUser({ email: newEmail })
  const spend = async (to: string) => {
    const { link } = await home.latestMail(to)
    const token_hash = link.searchParams.get('token_hash') ?? ''
    return home.client().auth.verifyOtp({ token_hash, type: 'email_change' })
  }
  const half = await spend(newEmail)
  expect(half).toMatchObject({ error: null, data: { session: null } })
  expect((await spend(email)).data.user?.email).toBe(newEmail)
})
