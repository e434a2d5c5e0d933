// The templates of the mails for hosted Supabase, whose variables are Go's.
import { confirmLink, type Letter, letterPage } from './letters.ts'

/** Hosted's name of each letter: of its file, and of its table in config.toml. */
export const HOSTED_NAMES: Record<Letter, string> = {
  signup: 'confirmation',
  recovery: 'recovery',
  magiclink: 'magic_link',
  email_change: 'email_change',
}

export function hostedTemplate(kind: Letter): string {
  return letterPage(kind, {
    link: confirmLink('{{ .SiteURL }}', '{{ .TokenHash }}', kind),
    code: '{{ .Token }}',
    email: '{{ .Email }}',
    newEmail: '{{ .NewEmail }}',
  })
}
