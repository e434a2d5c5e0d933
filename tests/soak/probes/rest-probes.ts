import fc from 'fast-check'
import type { Catalogue, Column } from '../../stack/catalogue.ts'
import type { Probe } from './probe.ts'
import { grammarOf } from './rest-grammar.ts'
import { ids, jsonOf, valueOf } from './values.ts'

type Request = Omit<Probe, 'who' | 'credentials' | 'wing'>

const ACCEPTS = [
  'application/vnd.pgrst.object+json',
  'application/vnd.pgrst.object+json;nulls=stripped',
  'application/vnd.pgrst.array+json',
  'application/vnd.pgrst.plan+json; options=analyze|verbose',
  'application/vnd.pgrst.plan+text; for="application/json"',
  'application/geo+json',
  'application/octet-stream',
  'application/openapi+json',
  'text/csv',
  'text/plain',
  'text/xml',
  '*/*',
]
const COUNTS = ['count=exact', 'count=exact', 'count=planned', 'count=estimated']
const MANNERS = [
  ...['return=minimal', 'return=headers-only', 'return=representation', 'return=representation'],
  ...['resolution=merge-duplicates', 'resolution=ignore-duplicates', 'missing=default'],
  ...['handling=strict', 'handling=lenient', 'tx=rollback', 'tx=commit', 'max-affected=1'],
  ...['params=single-object', 'timezone=Europe/Vienna'],
]
const SCHEMAS = [
  'public',
  'private',
  'auth',
  'storage',
  'realtime',
  'pgmq',
  'vault',
  'graphql_public',
]

const rarely = <T>(arbitrary: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 11, arbitrary: fc.constant(null) }, { weight: 1, arbitrary })

const headers = fc
  .record({
    accept: rarely(fc.constantFrom(...ACCEPTS)),
    prefer: fc.oneof(
      fc.constant(null),
      fc.constantFrom(...COUNTS),
      fc
        .subarray([...new Set(MANNERS)], { minLength: 1, maxLength: 3 })
        .chain((some) => fc.constantFrom(...COUNTS).map((count) => [...some, count].join())),
      fc.subarray([...new Set(MANNERS)], { minLength: 1, maxLength: 2 }).map((some) => some.join()),
    ),
    range: rarely(fc.constantFrom('0-0', '0-', '5-', '0-999999', '1-0', 'items=0-1')),
    'accept-profile': rarely(fc.constantFrom(...SCHEMAS)),
    'content-profile': rarely(fc.constantFrom(...SCHEMAS)),
    'x-http-method-override': rarely(fc.constantFrom('GET', 'DELETE', 'PATCH')),
  })
  .map(
    (given) =>
      Object.fromEntries(Object.entries(given).filter(([, value]) => value !== null)) as Record<
        string,
        string
      >,
  )

export function restProbes(catalogue: Catalogue): {
  reads: fc.Arbitrary<Request>
  writes: fc.Arbitrary<Request>
} {
  const { tables, rpcs } = catalogue
  const grammar = grammarOf(catalogue)
  const table = fc.oneof(
    { weight: 20, arbitrary: fc.constantFrom(...Object.keys(tables)) },
    fc.constantFrom('users', 'public.jobs', 'objects', 'posting_chunks', 'q_cv_reading', ''),
  )
  const with_ = (path: string, query: string) => (query ? `${path}?${query}` : path)

  const reading = table.chain((name) =>
    fc
      .record({
        method: fc.constantFrom('GET', 'GET', 'GET', 'GET', 'HEAD', 'OPTIONS'),
        path: grammar.query(name).map((query) => with_(`/rest/v1/${name}`, query)),
        headers,
      })
      .map((request): Request => request),
  )

  const bodyOf = (columns: Column[]) => {
    const row = fc
      .subarray(columns)
      .chain((some) =>
        fc.record(Object.fromEntries(some.map(({ name, type }) => [name, jsonOf(type)]))),
      )
    const aimed = row.chain((fields) => ids.map((id) => ({ ...fields, user_id: id })))
    return fc.oneof(
      { weight: 4, arbitrary: row },
      { weight: 1, arbitrary: aimed },
      { weight: 1, arbitrary: fc.array(row, { minLength: 1, maxLength: 3 }) },
      { weight: 1, arbitrary: fc.constantFrom<unknown>({}, [], null, 'x', [[]], 1) },
    )
  }

  const writing = table.chain((name) => {
    const columns = tables[name]?.columns ?? []
    const names = columns.map((one) => one.name)
    const some = fc.subarray(names.length > 0 ? names : ['id'], { minLength: 1 })
    return fc
      .record({
        method: fc.constantFrom('POST', 'POST', 'PATCH', 'PATCH', 'DELETE', 'PUT'),
        select: rarely(grammar.select(name).map((list) => `select=${list}`)),
        filters: grammar.filters(name),
        conflict: rarely(some.map((list) => `on_conflict=${list.join()}`)),
        columns: rarely(some.map((list) => `columns=${list.join()}`)),
        body: bodyOf(columns),
        headers,
      })
      .map(({ method, select, filters, conflict, columns: named, body, headers }): Request => ({
        method,
        path: with_(
          `/rest/v1/${name}`,
          [select, ...filters, conflict, named].filter((part) => part !== null).join('&'),
        ),
        headers,
        ...(method === 'DELETE' ? {} : { body }),
      }))
  })

  const calling = (methods: readonly string[], of: string[]) =>
    fc.constantFrom(...of).chain((name) => {
      const args = rpcs[name] ?? []
      const result = fc.constantFrom('matches', 'jobs', 'profiles').chain(grammar.query)
      return fc
        .record({
          method: fc.constantFrom(...methods),
          body: fc
            .subarray(args, { minLength: Math.max(0, args.length - 1) })
            .chain((some) =>
              fc.record(Object.fromEntries(some.map((arg) => [arg.name, argument(arg)]))),
            ),
          query: rarely(result),
          pairs: fc
            .subarray(args)
            .chain((some) =>
              fc.tuple(...some.map((arg) => valueOf(arg.type).map((v) => `${arg.name}=${v}`))),
            ),
          headers,
        })
        .map(({ method, body, query, pairs, headers }): Request => ({
          method,
          path: with_(
            `/rest/v1/rpc/${name}`,
            [...(method === 'POST' ? [] : pairs), ...(query ? [query] : [])].join('&'),
          ),
          headers,
          ...(method === 'POST' ? { body } : {}),
        }))
    })

  const names = Object.keys(rpcs)
  const harmless = names.filter((name) => !name.startsWith('refresh_'))
  return {
    reads: fc.oneof(
      { weight: 9, arbitrary: reading },
      { weight: 1, arbitrary: calling(['POST', 'GET', 'HEAD'], harmless) },
    ),
    writes: fc.oneof(
      { weight: 9, arbitrary: writing },
      { weight: 1, arbitrary: calling(['POST'], [...names, 'send', 'read', 'pg_sleep']) },
    ),
  }
}

/** What a ranking may be asked by is where another person's id would be tried. */
function argument({ name, type }: Column): fc.Arbitrary<unknown> {
  if (name !== 'filters') return jsonOf(type)
  return fc.dictionary(
    fc.constantFrom('user_id', 'locations', 'departments', 'companies', 'min_salary', 'x'),
    fc.oneof(ids, fc.constantFrom<unknown>(null, [], ['only-*'], 0, {}, '*')),
    { maxKeys: 3 },
  )
}
