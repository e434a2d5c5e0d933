import { fail } from '@sveltejs/kit'
import { z } from 'zod'
import { CONSENTS } from '#contract/consent.ts'
import type { FailureCode } from '#contract/failure.ts'
import { expected } from '#lib/failure.ts'
import { newPassword } from '#lib/server/new-password.ts'

const email = z.string().trim().pipe(z.email('That does not look like an e-mail address.'))

const accepted = z.literal(
  CONSENTS.privacy.version,
  'Without your agreement there is nothing Rolecall may do for you. Read the page and tick the box.',
)

/** One person's keyboard may compose a letter that another's sends as two characters. */
const password = z
  .string()
  .min(1, 'Enter your password.')
  .transform((typed) => typed.normalize('NFC'))

export const register = z.object({ email, password: newPassword, accepted })
export const consent = z.object({ accepted })
export const signIn = z.object({ email, password })
export const forgotPassword = z.object({ email })
/** The code of a mail, which may be typed with spaces. */
export const mailedCode = z.object({
  email,
  code: z
    .string()
    .transform((typed) => typed.replace(/\s/g, ''))
    .pipe(z.string().regex(/^\d{6}$/, 'The code has six digits.')),
})
export const resetPassword = z.object({ password: newPassword })

export interface AccountRefusal {
  email: string
  fields: { email?: string; password?: string; code?: string; accepted?: string }
  code?: FailureCode
  message?: string
}

/** The values that the form shows again: the typed address and the errors, never the password. */
export function refuseFields(form: FormData, invalid: z.ZodError) {
  const fields: AccountRefusal['fields'] = {}
  for (const issue of invalid.issues) {
    const name = issue.path[0]
    if (name === 'email' || name === 'password' || name === 'accepted' || name === 'code')
      fields[name] ??= issue.message
  }
  return fail<AccountRefusal>(400, { email: String(form.get('email') ?? ''), fields })
}

/** Shows an expected failure beside its field; throws anything else. */
export function refuse(form: FormData, thrown: unknown) {
  const { code, status, message } = expected(thrown)
  const email = String(form.get('email') ?? '')
  const field = FIELD_OF[code]
  if (field) return fail<AccountRefusal>(status, { email, code, fields: { [field]: message } })
  return fail<AccountRefusal>(status, { email, code, fields: {}, message })
}

const FIELD_OF: Partial<Record<FailureCode, keyof AccountRefusal['fields']>> = {
  'auth.email_invalid': 'email',
  'auth.weak_password': 'password',
  'auth.same_password': 'password',
  'auth.mfa_invalid': 'code',
}
