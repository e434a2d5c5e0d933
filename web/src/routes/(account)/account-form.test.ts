import { expect, test } from 'vitest'
import { CONSENTS } from '#contract/consent.ts'
import { Failure } from '#contract/failure.ts'
import {
  mailedCode,
  refuse,
  refuseFields,
  register,
  resetPassword,
  signIn,
} from './account-form.ts'

function form(fields: Record<string, string>): FormData {
  const data = new FormData()
  for (const [name, value] of Object.entries(fields)) data.set(name, value)
  return data
}

const good = {
  email: 'ada@example.com',
  password: 'long enough',
  accepted: CONSENTS.privacy.version,
}

test('registration accepts a password of 8 to 72 bytes', async () => {
  for (const password of ['long enough', 'øæåé', 'é'.repeat(36)])
    expect((await register.safeParseAsync({ ...good, password })).success).toBe(true)
})

test.each([
  ['no address', { email: 'ada' }, 'email'],
  ['a short password', { password: '1234567' }, 'password'],
  ['a password bcrypt would cut', { password: 'é'.repeat(37) }, 'password'],
  ['a common password', { password: 'Sunshine1' }, 'password'],
  ['no agreement', { accepted: undefined }, 'accepted'],
  ['agreement to an older wording', { accepted: '2020-01-01' }, 'accepted'],
])('registration shows %s as wrong beside its field', async (_what, changes, wrong) => {
  const fields = JSON.parse(JSON.stringify({ ...good, ...changes })) as Record<string, string>
  const parsed = await register.safeParseAsync(fields)
  if (parsed.success) throw new Error('it was taken')
  const refused = refuseFields(form(fields), parsed.error)
  expect(refused.status).toBe(400)
  expect(Object.keys(refused.data.fields)).toEqual([wrong])
})

test('a refused form shows the address again and never the password', () => {
  const fields = form({ email: 'ada@example.com', password: 'secret words' })
  const refused = refuse(fields, new Failure('auth.invalid_credentials'))
  expect(refused).toMatchObject({
    status: 400,
    data: { email: 'ada@example.com', code: 'auth.invalid_credentials' },
  })
  expect(JSON.stringify(refused)).not.toContain('secret words')
})

test('a failure of the password is shown at its field', () => {
  const refused = refuse(form({ email: '' }), new Failure('auth.weak_password'))
  expect(Object.keys(refused.data.fields)).toEqual(['password'])
})

test('an unexpected error is thrown, not shown', () => {
  expect(() => refuse(form({}), new TypeError('x'))).toThrow(TypeError)
})

test('a password is the same however its letters are composed', async () => {
  const [composed, decomposed] = ['caf\u00e9 au lait', 'cafe\u0301 au lait']
  expect(signIn.parse({ email: 'ada@example.com', password: decomposed }).password).toBe(composed)
  expect(await resetPassword.parseAsync({ password: decomposed })).toEqual({ password: composed })
})

test.each(['123456', ' 123 456 ', '12 34 56'])('%o is a code of a mail', (code) => {
  expect(mailedCode.parse({ email: 'ada@example.com', code }).code).toBe('123456')
})

test.each(['', '12345', '1234567', '12345a'])('%o is no code of a mail', (code) => {
  expect(mailedCode.safeParse({ email: 'ada@example.com', code }).success).toBe(false)
})
