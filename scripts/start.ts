// `npm start`: the whole product on this machine. `npm run dev`: the same, but the web app and the
// functions reload when they change.
import { createClient } from '@supabase/supabase-js'
import type { Database } from '../functions/_shared/database.types.ts'
import { assertPortIsFree } from './assert-port-is-free.ts'
import { buildWeb } from './build-web.ts'
import { isStopping, stop } from './children.ts'
import { keep } from './keep.ts'
import { readRunning, type Running, untilRunning } from './running.ts'
import { root, settings } from './settings.ts'

const isDev = process.argv.includes('--dev')

try {
  const webUrl = `http://localhost:${settings.webPort}`
  if (settings.isElsewhere) {
    await assertPortIsFree(settings.webPort, 'WEB_PORT')
    if (!isDev) await buildWeb()
    startWeb({})
    await untilWebAnswers(webUrl)
    console.log(
      `\nRolecall is ready: ${webUrl}\nIt uses the Supabase at ${process.env.SUPABASE_URL}\n`,
    )
  } else {
    const [running] = await Promise.all([startSupabase(), isDev ? undefined : buildWeb()])
    startWeb({
      SUPABASE_URL: running.API_URL,
      SUPABASE_PUBLISHABLE_KEY: running.PUBLISHABLE_KEY,
      SUPABASE_FORWARDING_KEY: running.SECRET_KEY,
      MAIL_URL: running.MAIL_URL,
    })
    await untilWebAnswers(webUrl)
    await collectDueSources(running)
    console.log(welcome(running))
  }
} catch (error) {
  console.error(`\n${error instanceof Error ? error.message : error}`)
  await stop(1)
}

async function startSupabase(): Promise<Running> {
  const already = await readRunning(settings.dataDir)
  if (already) {
    throw new Error(
      `Rolecall already runs on this data directory (process ${already.pid}): ${already.WEB_URL}`,
    )
  }
  await assertPortIsFree(settings.webPort, 'WEB_PORT')
  console.log('Starting the embedded Supabase…')
  keep('The embedded Supabase', `${root}/supabase/local/main.ts`, {
    env: {
      FUNCTIONS_WATCH: isDev ? '1' : '',
      // The terminal of a first start shows addresses and failures, not every request.
      LOG_LEVEL: process.env.LOG_LEVEL || (isDev ? 'info' : 'warn'),
    },
  })
  return untilRunning(settings.dataDir, isStopping)
}

function startWeb(env: Record<string, string>) {
  keep('The web app', `${root}/scripts/${isDev ? 'develop' : 'serve'}-web.ts`, { env })
}

async function untilWebAnswers(url: string) {
  const deadline = Date.now() + 60_000
  while (Date.now() < deadline) {
    const answers = await fetch(url, { signal: AbortSignal.timeout(5000) }).then(
      (response) => response.ok,
      () => false,
    )
    if (answers) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error(`The web app does not answer at ${url}.`)
}

/**
 * pg_cron starts due sources every minute, but the first jobs should come sooner. The product goes on
 * without: the database may have died a moment ago, and starts again.
 */
async function collectDueSources({ API_URL, SECRET_KEY }: Running) {
  const admin = createClient<Database>(API_URL, SECRET_KEY)
  const { error } = await admin.rpc('enqueue_sources')
  if (error) console.error(`The first jobs come a minute later: ${error.message}`)
}

function welcome({ WEB_URL, MAIL_URL, BOARD_URL, API_URL }: Running): string {
  return `
Rolecall is ready.

  Rolecall        ${WEB_URL}
  Mail inbox      ${MAIL_URL}   (confirmation mails land here)
  Sandbox board   ${BOARD_URL}   (invented employers to try things on)
  Supabase API    ${API_URL}   (keys: npm run status)

Press Ctrl-C to stop. Everything is kept in ${settings.dataDir}.
`
}
