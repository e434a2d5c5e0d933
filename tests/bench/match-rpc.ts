import { isDeepStrictEqual } from 'node:util'
import { asCaller } from '../../supabase/local/as-role.ts'
import { addPeople } from './people.ts'
import type { Part } from './part.ts'
import { inTurns } from './samples.ts'

const TURNS = 40
const ROWS = 20

export const matchRpc: Part = {
  about:
    'match_jobs through the API (HTTP, token, PostgREST, JSON) against the same query as SQL on the ' +
    'same connection, as the same person in a transaction of its own; same rows, hence same recall.',

  async measure(world) {
    const home = await world.home()
    const [person] = (await addPeople(home.db, 1)) as [string]
    const client = await home.client(person)
    const throughApi = async () => {
      const { data } = await client.rpc('match_jobs', { max_results: ROWS }).throwOnError()
      return data
    }
    const asSql = () =>
      asCaller(home.db, home.claimsOf(person), async (tx) => {
        const { rows } = await tx.query<object>('select * from public.match_jobs($1, $2)', [
          '{}',
          ROWS,
        ])
        return rows
      })

    const [fromApi, fromSql] = [await throughApi(), await asSql()]
    if (fromApi.length !== ROWS || !isDeepStrictEqual(withoutAge(fromApi), withoutAge(fromSql))) {
      throw new Error('the API and SQL do not give the same matches')
    }
    const { api, sql } = await inTurns({ api: throughApi, sql: asSql }, TURNS)
    return [
      {
        what: 'match_jobs, API to SQL',
        value: api.median / sql.median,
        unit: 'ratio',
        n: TURNS,
        bound: { at_most: 1.5 },
      },
      { what: 'match_jobs through the API, median', value: api.median, unit: 'ms', n: TURNS },
      { what: 'match_jobs as SQL, median', value: sql.median, unit: 'ms', n: TURNS },
    ]
  },
}

/** Recency depends on the moment of the call. */
function withoutAge(rows: object[]) {
  return rows.map((row) => {
    const { reasons, ...rest } = row as { reasons: { parts: object } }
    return { ...rest, parts: { ...reasons.parts, recency: null } }
  })
}
