import { ApiError } from '../api-error.ts'
import { beginFlow } from './flow.ts'
import {
  confirmLink,
  type Letter,
  LETTERS,
  letterPage,
  letterText,
} from '../../templates/letters.ts'
import { issueOneTimeToken } from './one-time-token.ts'
import { findUserByEmail } from './user.ts'
import type { AuthContext, Queries } from './context.ts'
import type { Challenge, FlowMethod } from './flow.ts'
import type { OneTimeToken, Slot } from './one-time-token.ts'
import type { UserRow } from './user.ts'

const KINDS = {
  signup: { slot: 'confirmation', method: 'email/signup' },
  recovery: { slot: 'recovery', method: 'recovery' },
  magiclink: { slot: 'recovery', method: 'magiclink' },
  email_change: { slot: 'emailChange', method: 'email_change' },
  email_change_current: { slot: 'emailChangeCurrent', method: 'email_change' },
} as const satisfies Record<string, { slot: Slot; method: FlowMethod }>
type Kind = keyof typeof KINDS

/** A mail that is ready, and is sent at the end of the transaction. */
export interface Envelope extends OneTimeToken {
  kind: Kind
  to: string
  /** the addresses of a change: the account's, and the one that is to come */
  change?: { email: string; newEmail: string }
}

/** Makes the token of a mail and, when the client sent a challenge, its PKCE flow. */
export async function prepareLetter(
  queries: Queries,
  kind: Kind,
  to: { id: string; address: string },
  challenge: Challenge | null,
): Promise<Envelope> {
  const { slot, method } = KINDS[kind]
  if (challenge) await beginFlow(queries, to.id, method, challenge)
  const token = await issueOneTimeToken(queries, to, slot, { pkce: challenge !== null })
  return { kind, to: to.address, ...token }
}

/**
 * Both mailboxes must agree: the old and the new one. A new address that another account has gets
 * no mail. Nothing else differs, so that the caller does not learn of that account.
 */
export async function prepareEmailChange(
  queries: Queries,
  user: UserRow,
  newEmail: string,
  challenge: Challenge | null,
): Promise<Envelope[]> {
  await queries.query(
    'update auth.users set email_change = $2, email_change_confirm_status = 0 where id = $1',
    [user.id, newEmail],
  )
  if (challenge) await beginFlow(queries, user.id, 'email_change', challenge)
  const pkce = { pkce: challenge !== null }
  const letters = []
  for (const [kind, address] of [
    ['email_change_current', user.email ?? ''],
    ['email_change', newEmail],
  ] as const) {
    const token = await issueOneTimeToken(queries, { id: user.id, address }, KINDS[kind].slot, pkce)
    letters.push({ kind, to: address, change: { email: user.email ?? '', newEmail }, ...token })
  }
  const owner = await findUserByEmail(queries, newEmail)
  return owner ? letters.slice(0, 1) : letters
}

/**
 * Sends it. Its link leads to the site, whose page spends the token when a person presses a button:
 * mail scanners open links too. Without such a page it leads to `/verify`, which spends the token
 * and ends at `redirectTo`. Throws ApiError 500.
 */
export async function sendLetter(
  auth: AuthContext,
  { kind, to, token, code, change }: Envelope,
  redirectTo: string,
): Promise<void> {
  const type: Letter = kind === 'email_change_current' ? 'email_change' : kind
  const query = new URLSearchParams({ token, type, redirect_to: redirectTo })
  const link = auth.siteConfirms
    ? confirmLink(auth.siteUrl, token, type)
    : `${auth.issuer}/verify?${query.toString()}`
  const content = { link, code, ...(change ?? { email: to, newEmail: to }) }
  const { subject } = LETTERS[type]
  const mail = { to, subject, text: letterText(type, content), html: letterPage(type, content) }
  await auth.mailer.send(mail).catch((cause: unknown) => {
    throw new ApiError(500, 'unexpected_failure', 'Error sending email', { cause })
  })
}
