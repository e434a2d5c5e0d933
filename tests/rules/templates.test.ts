// The mails of hosted are those of the embedded home.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from '../../scripts/settings.ts'
import { HOSTED_NAMES, hostedTemplate } from '../../supabase/templates/hosted.ts'
import { type Letter, LETTERS } from '../../supabase/templates/letters.ts'

const read = (path: string) => readFileSync(join(root, 'supabase', path), 'utf8')
const kinds = Object.keys(LETTERS) as Letter[]

test.each(kinds)('%s: its template is up to date (npm run templates)', (kind) => {
  expect(read(`templates/${HOSTED_NAMES[kind]}.html`)).toBe(hostedTemplate(kind))
})

test.each(kinds)('%s: config.toml names its subject and its template', (kind) => {
  const name = HOSTED_NAMES[kind]
  expect(read('config.toml')).toContain(
    [
      `[auth.email.template.${name}]`,
      `subject = "${LETTERS[kind].subject}"`,
      `content_path = "./supabase/templates/${name}.html"`,
    ].join('\n'),
  )
})

test.each(kinds)('%s: its link leads to our page, and it names the code', (kind) => {
  const template = hostedTemplate(kind)
  expect(template).toContain(
    `href="{{ .SiteURL }}/auth/confirm?token_hash={{ .TokenHash }}&amp;type=${kind}"`,
  )
  expect(template).toContain('{{ .Token }}')
  expect(template).not.toContain('{{ .ConfirmationURL }}')
})
