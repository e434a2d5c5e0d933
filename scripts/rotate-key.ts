// `npm run rotate-key`: seals contact data and kept answers with a new key, while the product runs.
// This script makes the new key of the embedded home. Elsewhere the keys are secrets of the
// project: set them first (README), and then this script changes the rows, with
// SUPABASE_SECRET_KEY.
import type { z } from 'zod'
import { callThrough } from '../functions/_shared/contract/call.ts'
import { rotateKey } from '../functions/_shared/contract/rotate-key.ts'
import { addContactKey, useContactKey } from '../supabase/local/contact-key.ts'
import { start, stop } from './children.ts'
import { readRunning, untilRunning } from './running.ts'
import { root, settings } from './settings.ts'

type Page = z.output<typeof rotateKey.output>

interface Project {
  API_URL: string
  SECRET_KEY: string
}

const project = settings.isElsewhere ? elsewhere() : await embedded()
const call = callThrough({ url: project.API_URL, headers: () => ({ apikey: project.SECRET_KEY }) })

if (!settings.isElsewhere) {
  // First every function can read with the new key, and then they write with it: so no function
  // meets a key that it does not know.
  const id = await addContactKey(settings.dataDir)
  await until(({ known_keys }) => known_keys.includes(id))
  await useContactKey(settings.dataDir, id)
  await until(({ current_key }) => current_key === id)
}

let [resealed, unreadable] = [0, 0]
for (let after: string | null = ''; after !== null;) {
  const page: Page = await call(rotateKey, { after })
  resealed += page.resealed
  unreadable += page.unreadable
  after = page.next
}
console.log(`${resealed} sealed anew.`)
if (unreadable > 0) console.error(`${unreadable} cannot be opened with any key that is here.`)
await stop(unreadable > 0 ? 1 : 0)

/** The home reads its key file twice a second and sends no signal, so this asks until it has. */
async function until(isSo: (answer: Page) => boolean): Promise<void> {
  const deadline = Date.now() + 60_000
  // A place after all others: the answer names the keys and has no rows.
  while (!isSo(await call(rotateKey, { after: '~' }))) {
    if (Date.now() > deadline) throw new Error('The functions did not take up the new key.')
    await new Promise((resolve) => setTimeout(resolve, 300))
  }
}

async function embedded(): Promise<Project> {
  const running = await readRunning(settings.dataDir)
  if (running) return running
  const local = start(`${root}/supabase/local/main.ts`, { env: { LOG_LEVEL: 'warn' } })
  return untilRunning(settings.dataDir, () => local.exitCode !== null)
}

function elsewhere(): Project {
  const { SUPABASE_URL = '' } = process.env
  if (!settings.secretKey) {
    console.error('SUPABASE_SECRET_KEY is needed: a secret key of the project.')
    process.exit(1)
  }
  return { API_URL: SUPABASE_URL.replace(/\/+$/, ''), SECRET_KEY: settings.secretKey }
}
