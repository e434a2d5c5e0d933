// The texts of all mails about an account.
import { html, raw } from 'hono/html'
import type { Mail } from '../mail/mailer.ts'

export interface LetterContent {
  link: string
  /** six digits */
  code: string
}

export type Letter = 'signup' | 'recovery' | 'magiclink' | 'email_change' | 'email_change_current'

const LETTERS: Record<
  Letter,
  { subject: string; heading: string; body: string; action: string; otherwise: string }
> = {
  signup: {
    subject: 'Confirm your e-mail for Rolecall',
    heading: 'Welcome to Rolecall',
    body: 'Good to have you here. Confirm that this address is yours, and your account is ready.',
    action: 'Confirm my e-mail',
    otherwise: 'If you did not sign up, ignore this mail: nothing happens without your click.',
  },
  recovery: {
    subject: 'Reset your password',
    heading: 'Choose a new password',
    body: 'Somebody, hopefully you, asked to reset the password of your Rolecall account.',
    action: 'Reset my password',
    otherwise: 'If it was not you, ignore this mail: your password stays as it is.',
  },
  magiclink: {
    subject: 'Sign in to Rolecall',
    heading: 'Your sign-in link',
    body: 'Here is the link you asked for. It signs you in without a password, once.',
    action: 'Sign me in',
    otherwise: 'If you did not ask for it, ignore this mail: nobody is signed in by it.',
  },
  email_change: {
    subject: 'Confirm your new e-mail for Rolecall',
    heading: 'Is this your new address?',
    body: 'You asked to use this address for your Rolecall account from now on. It does once this mail and the one to your old address are both answered.',
    action: 'Use this address',
    otherwise: 'If you did not ask for it, ignore this mail: the account keeps its old address.',
  },
  email_change_current: {
    subject: 'Your Rolecall account wants another e-mail address',
    heading: 'Is your address changing?',
    body: 'Somebody signed in as you asked to use another address for your Rolecall account. It changes only once this mail and the one to the new address are both answered.',
    action: 'Yes, change it',
    otherwise:
      'If it was not you, do not answer this mail: the account keeps this address. Sign in, change your password and sign out everywhere else.',
  },
}

/** The mail for one address, as text and as HTML. Link and code work once, for one hour. */
export function writeLetter(kind: Letter, to: string, { link, code }: LetterContent): Mail {
  const { subject, heading, body, action, otherwise } = LETTERS[kind]
  const validity = 'Link and code work once, within the next hour.'

  const text = [
    heading,
    body,
    `${action}:\n${link}`,
    `If a page asks you for a code: ${code}`,
    validity,
    otherwise,
    'Rolecall',
  ].join('\n\n')

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
          <p>${body}</p>
          <p><a class="action" href="${link}">${action}</a></p>
          <p class="small">${validity} ${otherwise}</p>
          <p class="small">Does the button not work? Open this address:<br />${link}</p>
          <p class="small">If a page asks you for a code: <span class="code">${code}</span></p>
        </main>
      </body>
    </html>`
  return { to, subject, text: `${text}\n`, html: String(page) }
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
