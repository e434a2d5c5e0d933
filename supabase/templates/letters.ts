// The mails about an account. Hosted Supabase sends the .html files beside this one, which `npm run
// templates` writes from these texts. The embedded home fills the same texts in.
import { html, raw } from 'hono/html'

export type Letter = 'signup' | 'recovery' | 'magiclink' | 'email_change'

/** What a mail is filled with: values, or the variables of hosted's templates. */
export interface LetterContent {
  link: string
  /** six digits */
  code: string
  email: string
  /** the address that a change leads to */
  newEmail: string
}

interface Text {
  subject: string
  heading: string
  body: (content: LetterContent) => string
  action: string
  otherwise: string
}

export const LETTERS: Record<Letter, Text> = {
  signup: {
    subject: 'Confirm your e-mail for Rolecall',
    heading: 'Welcome to Rolecall',
    body: () =>
      'Good to have you here. Confirm that this address is yours, and your account is ready.',
    action: 'Confirm my e-mail',
    otherwise: 'If you did not sign up, ignore this mail: nothing happens without your click.',
  },
  recovery: {
    subject: 'Reset your password',
    heading: 'Choose a new password',
    body: () => 'Somebody, hopefully you, asked to reset the password of your Rolecall account.',
    action: 'Reset my password',
    otherwise: 'If it was not you, ignore this mail: your password stays as it is.',
  },
  magiclink: {
    subject: 'Sign in to Rolecall',
    heading: 'Your sign-in link',
    body: () => 'Here is the link you asked for. It signs you in without a password, once.',
    action: 'Sign me in',
    otherwise: 'If you did not ask for it, ignore this mail: nobody is signed in by it.',
  },
  // Hosted sends one text to both mailboxes.
  email_change: {
    subject: 'Confirm the new e-mail address of your Rolecall account',
    heading: 'Is your address changing?',
    body: ({ email, newEmail }) =>
      `Somebody signed in to the Rolecall account of ${email} asked to use the address ${newEmail} from now on. It changes once this mail and the one to the other address are both answered.`,
    action: 'Yes, change it',
    otherwise:
      'If it was not you, do not answer this mail: the account keeps its address. If the account is yours, sign in, change your password and sign out everywhere else.',
  },
}

const VALIDITY = 'Link and code work once, within the next hour.'

/** The page of the web app that takes a mail's link, with its parameters. */
export function confirmLink(siteUrl: string, tokenHash: string, type: Letter): string {
  return `${siteUrl}/auth/confirm?token_hash=${tokenHash}&type=${type}`
}

export function letterText(kind: Letter, content: LetterContent): string {
  const { heading, body, action, otherwise } = LETTERS[kind]
  const paragraphs = [
    heading,
    body(content),
    `${action}:\n${content.link}`,
    `If a page asks you for a code: ${content.code}`,
    VALIDITY,
    otherwise,
    'Rolecall',
  ]
  return `${paragraphs.join('\n\n')}\n`
}

export function letterPage(kind: Letter, content: LetterContent): string {
  const { subject, heading, body, action, otherwise } = LETTERS[kind]
  const { link, code } = content
  const page = html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${subject}</title>
        <style>
          ${raw(STYLE)}
        </style>
      </head>
      <body>
        <main>
          <p class="name">Rolecall</p>
          <h1>${heading}</h1>
          <p>${body(content)}</p>
          <p><a class="action" href="${link}">${action}</a></p>
          <p class="small">${VALIDITY} ${otherwise}</p>
          <p class="small">Does the button not work? Open this address:<br />${link}</p>
          <p class="small">If a page asks you for a code: <span class="code">${code}</span></p>
        </main>
      </body>
    </html>`
  return `${String(page)}\n`
}

const STYLE = `
body { margin: 0; padding: 24px 16px; background: #faf7f1; color: #1d1b17;
  font: 16px/1.6 Georgia, 'Times New Roman', serif; }
main { max-width: 480px; margin: 0 auto; padding: 32px; background: #fffdf9;
  border: 1px solid #e3dccf; border-radius: 12px; }
h1 { margin: 0 0 16px; font-size: 26px; line-height: 1.25; font-weight: 500; }
.name { margin: 0 0 24px; color: #0e5757; font: 600 14px/1 system-ui, sans-serif; }
.action { display: inline-block; padding: 12px 24px; border-radius: 8px; background: #0e5757;
  color: #fbfaf6; font: 600 16px/1.25 system-ui, sans-serif; text-decoration: none; }
.code { font-weight: 600; letter-spacing: 1px; }
.small { color: #4d4840; font: 13px/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
@media (prefers-color-scheme: dark) {
  body { background: #11191b; color: #efe9dd; }
  main { background: #182225; border-color: #283438; }
  .name { color: #7cc9bf; } .small { color: #c6bfb1; }
  .action { background: #7cc9bf; color: #0a2120; }
}
`
