// All dropped requests, against a separate stack and web server.
import { buildWeb } from '../../../scripts/build-web.ts'
import { startStack } from '../../stack/stack.ts'
import { startWebServer } from '../../stack/web-server.ts'
import { dropRequests } from './drop-requests.ts'

/** For over 180,000 requests: less than half a kilobyte each. */
const MOST_GROWTH_MEGABYTES = 80

export async function soakInDropped(
  requests: number,
  seed: number,
  log: (line: string) => void,
): Promise<boolean> {
  log(`${requests} dropped requests to each listener, seed ${seed}`)
  await buildWeb()
  const stack = await startStack()
  const web = await startWebServer({
    SUPABASE_URL: stack.API_URL,
    SUPABASE_PUBLISHABLE_KEY: stack.PUBLISHABLE_KEY,
  })
  try {
    const pids = { 'embedded Supabase': stack.pid, web: web.pid }
    const wrong = await dropRequests(
      { ...stack, webUrl: web.url, pids },
      { requests, seed, mostGrowthMegabytes: MOST_GROWTH_MEGABYTES, log },
    )
    for (const one of wrong) log(one)
    log(`${wrong.length} wrong (seed ${seed})`)
    return wrong.length === 0
  } finally {
    web.stop()
    await stack.stop()
  }
}
