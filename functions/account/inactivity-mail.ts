const NOTICE_DAYS = 21

/** The mail before an account is erased: what will happen, when, and how to keep the account. */
export function inactivityMail(seen: Date, now: Date, siteUrl: string | undefined) {
  const erased = new Date(Math.max(yearAfter(seen), now.getTime() + NOTICE_DAYS * 86_400_000))
  const where = siteUrl ? `Sign in at ${siteUrl}` : 'Sign in to Rolecall'
  const lines = [
    `You last used Rolecall on ${day(seen)}.`,
    `Accounts that are not used for a year are erased, so that nothing of yours lies about: on ${day(erased)} or soon after we erase yours with everything in it. That cannot be undone.`,
    `To keep it: ${where} before then. Once is enough, and you need not answer this mail.`,
    'To have a copy first: sign in, open Settings, then Privacy.',
  ]
  return {
    subject: `Your Rolecall account will be erased on ${day(erased)}`,
    text: lines.join('\n\n') + '\n',
    html: lines.map((line) => `<p>${line}</p>`).join('\n'),
  }
}

function yearAfter(seen: Date): number {
  return new Date(seen).setUTCFullYear(seen.getUTCFullYear() + 1)
}

function day(date: Date): string {
  return date.toLocaleDateString('en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  })
}
