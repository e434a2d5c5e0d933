// `npm run templates`: writes the templates of the mails that hosted Supabase sends.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { HOSTED_NAMES, hostedTemplate } from '../supabase/templates/hosted.ts'
import { type Letter, LETTERS } from '../supabase/templates/letters.ts'
import { root } from './settings.ts'

for (const kind of Object.keys(LETTERS) as Letter[]) {
  const path = join(root, 'supabase', 'templates', `${HOSTED_NAMES[kind]}.html`)
  writeFileSync(path, hostedTemplate(kind))
}
