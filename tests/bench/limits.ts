import { createClient } from '@supabase/supabase-js'
import { signToken } from '../../supabase/local/claims.ts'
import { openDatabase } from '../../supabase/local/database/open.ts'
import { makeKeys } from '../../supabase/local/keys.ts'
import { createRest } from '../../supabase/local/rest/rest.ts'
import type { Part } from './part.ts'
import { inTurns } from './samples.ts'

const TURNS = 300
const API = 'http://rest.bench'

export const limits: Part = {
  about:
    'A function in SQL that does nothing, called over REST: as a person whose every write takes a ' +
    'token, and the same with nothing called before the request. Then the token alone, as functions ' +
    'take it, against the function that does nothing, both as the service role. In memory, for a ' +
    'write pays for its own commit anyway.',

  async measure() {
    const db = await openDatabase({ seed: false })
    const keys = await makeKeys()
    const person = crypto.randomUUID()
    await db.query(`insert into auth.users (id, email) values ($1, 'ada@example.com')`, [person])
    await db.exec(`
      update private.rate_limits set amount = 1000000 where name = 'requests';
      create function public.nothing() returns int language sql as 'select null::int'`)
    const limited = await createRest({ db, keys })
    await db.exec('alter role authenticator reset pgrst.db_pre_request')
    const free = await createRest({ db, keys })

    const exp = Math.floor(Date.now() / 1000) + 3600
    const token = await signToken({ sub: person, role: 'authenticated', exp }, keys, API)
    const client = ({ app }: typeof limited, key: string, bearer = key) =>
      createClient(API, key, {
        auth: { persistSession: false },
        global: {
          headers: { authorization: `Bearer ${bearer}` },
          fetch: async (input, init) => app.fetch(new Request(input, init)),
        },
      })
    const ada = client(limited, keys.publishable, token)
    const unhindered = client(free, keys.publishable, token)
    const server = client(free, keys.secret)
    try {
      const { counted, empty, taken, idle } = await inTurns(
        {
          counted: async () => ada.rpc('nothing').throwOnError(),
          empty: async () => unhindered.rpc('nothing').throwOnError(),
          taken: async () => server.rpc('take_request', { person }).throwOnError(),
          idle: async () => server.rpc('nothing').throwOnError(),
        },
        TURNS,
        20,
      )
      return [
        {
          what: 'empty RPC, limited to unlimited',
          value: counted.median / empty.median,
          unit: 'ratio',
          n: TURNS,
          bound: { at_most: 1.5 },
        },
        {
          what: 'taking a token to empty RPC',
          value: taken.median / idle.median,
          unit: 'ratio',
          n: TURNS,
          bound: { at_most: 1.5 },
        },
        { what: 'empty RPC, limited, median', value: counted.median, unit: 'ms', n: TURNS },
      ]
    } finally {
      await limited.close()
      await free.close()
      await db.close()
    }
  },
}
