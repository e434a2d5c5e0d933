// The database of a stack that has ended, opened in this process behind the same gateway, REST and
// realtime. SQL can be timed beside the API only so, since one process at a time holds a PGlite.
import { join } from 'node:path'
import { createClient } from '@supabase/supabase-js'
import { Hono } from 'hono'
import type { Database as Schema } from '../../functions/_shared/database.types.ts'
import { type Claims, signToken } from '../../supabase/local/claims.ts'
import type { Database } from '../../supabase/local/database/database.ts'
import { openDatabase } from '../../supabase/local/database/open.ts'
import { createGateway } from '../../supabase/local/gateway.ts'
import { loadKeys } from '../../supabase/local/keys.ts'
import { listen } from '../../supabase/local/listen.ts'
import { createRealtime } from '../../supabase/local/realtime/realtime.ts'
import { createRest } from '../../supabase/local/rest/rest.ts'
import { freePorts } from '../stack/free-ports.ts'
import type { Client } from '../stack/people.ts'

export interface Home {
  db: Database
  claimsOf(person: string): Claims & { exp: number }
  /** signed in as this person */
  client(person: string): Promise<Client>
  close(): Promise<void>
}

const DAY_S = 24 * 60 * 60

export async function openHome(dataDir: string): Promise<Home> {
  const db = await openDatabase({ dataDir: join(dataDir, 'database') })
  const keys = await loadKeys(dataDir)
  const rest = await createRest({ db, keys })
  const realtime = await createRealtime({ db, keys })
  const [port] = await freePorts(1)
  const nowhere = () => new Hono()
  const gateway = createGateway({
    rest: rest.app,
    auth: nowhere(),
    storage: nowhere(),
    realtime: realtime.app,
    functions: nowhere(),
  })
  const listening = await listen(gateway, port!, 'API_PORT')
  realtime.attach(listening.server)
  const url = `http://127.0.0.1:${port}`

  const claimsOf = (person: string) => {
    const exp = Math.floor(Date.now() / 1000) + DAY_S
    return { sub: person, role: 'authenticated' as const, aal: 'aal1' as const, exp }
  }
  return {
    db,
    claimsOf,
    async client(person) {
      const token = await signToken(claimsOf(person), keys, `${url}/auth/v1`)
      const client = createClient<Schema>(url, keys.publishable, { accessToken: async () => token })
      await client.realtime.setAuth()
      return client
    },
    async close() {
      await realtime.close()
      await listening.close()
      await rest.close()
      await db.close()
    },
  }
}
