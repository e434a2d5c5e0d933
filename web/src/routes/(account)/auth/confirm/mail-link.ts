/** What a mail is for, by the name that Supabase Auth gives it. */
const KINDS = ['signup', 'recovery', 'magiclink', 'email_change'] as const
export type MailKind = (typeof KINDS)[number]

export interface MailLink {
  kind: MailKind
  /** of our own templates */
  tokenHash: string | null
  /** to exchange, from hosted's own templates */
  code: string | null
  /** the link was used, or is too old */
  isSpent: boolean
  /** one of the two mailboxes of an address change has agreed */
  isAccepted: boolean
}

export function mailLink({ searchParams: query }: URL): MailLink {
  const kind = KINDS.find((one) => one === query.get('type')) ?? kindOfLanding(query)
  const tokenHash = query.get('token_hash')
  const code = query.get('code')
  const isSpent = code !== null || query.has('error')
  const isAccepted = kind === 'email_change' && !isSpent && query.has('message')
  return { kind, tokenHash, code, isSpent, isAccepted }
}

/** Hosted's own templates keep our address and its parameters, but name no type. */
function kindOfLanding(query: URLSearchParams): MailKind {
  if (query.get('for') === 'email-change') return 'email_change'
  return query.get('next') === '/reset-password' ? 'recovery' : 'signup'
}

/** Where a mail leads; an address change is `half` done after the first of its two mails. */
export function placeAfter(kind: MailKind, outcome: 'done' | 'half', isSignedIn: boolean): string {
  switch (kind) {
    case 'signup':
      return '/welcome'
    case 'recovery':
      return '/reset-password'
    case 'magiclink':
      return '/matches'
    case 'email_change':
      return `${isSignedIn ? '/settings' : '/sign-in'}?email-change=${outcome}`
  }
}
