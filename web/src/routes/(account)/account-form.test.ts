import { expect, test } from 'vitest'
import { Failure } from '#contract/failure.ts'
import { refuse, refuseFields, register } from './account-form.ts'

function form(fields: Record<string, string>): FormData {
  const data = new FormData()
  for (const [name, value] of Object.entries(fields)) data.set(name, value)
  return data
}

test.each([
  ['no address', { email: 'ada', password: 'long enough' }, 'email'],
  ['a short password', { email: 'ada@example.com', password: '1234567' }, 'password'],
  [
    'a password bcrypt would cut',
    { email: 'ada@example.com', password: 'é'.repeat(37) },
    'password',
  ],
])('registration refuses %s, beside its field', (_what, fields, wrong) => {
  const parsed = register.safeParse(fields)
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

test('what the password did wrong is said at the password', () => {
  const refused = refuse(form({ email: '' }), new Failure('auth.weak_password'))
  expect(Object.keys(refused.data.fields)).toEqual(['password'])
})

test('a bug is thrown on', () => {
  expect(() => refuse(form({}), new TypeError('x'))).toThrow(TypeError)
})
