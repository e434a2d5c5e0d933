// PostgREST's query grammar over the tables there are: filters, nesting, embedding, order, ranges.
import fc from 'fast-check'
import type { Catalogue, Column, Relation } from '../../stack/catalogue.ts'
import { valueOf } from './values.ts'

const OPERATORS = [
  ...['eq', 'eq', 'eq', 'neq', 'gt', 'gte', 'lt', 'lte', 'like', 'ilike', 'match', 'imatch'],
  ...['isdistinct', 'fts', 'plfts', 'phfts', 'wfts', 'fts(english)', 'cs', 'cd', 'ov', 'sl', 'sr'],
  ...['nxr', 'nxl', 'adj', 'eq(any)', 'like(any)', 'ilike(all)', 'nothing'],
]
/** Those that every type knows come most often, or Postgres refuses most of what is asked. */
const operator = fc.oneof(
  { weight: 2, arbitrary: fc.constantFrom('eq', 'neq', 'gt', 'lte') },
  { weight: 1, arbitrary: fc.constantFrom(...OPERATORS) },
)

export interface Grammar {
  /** the query of a table, without the question mark */
  query(table: string): fc.Arbitrary<string>
  /** rows of it: filters alone */
  filters(table: string): fc.Arbitrary<string[]>
  select(table: string): fc.Arbitrary<string>
}

export function grammarOf({ tables }: Catalogue): Grammar {
  const columnsOf = (table: string) => tables[table]?.columns ?? [{ name: 'id', type: 'uuid' }]
  const column = (table: string) => fc.constantFrom(...columnsOf(table))
  const relation = (table: string) => {
    const { relations = [] } = tables[table] ?? {}
    const strangers = ['users', 'profile_contacts', 'profiles', 'objects', table]
    const strange = fc.constantFrom(
      ...strangers.map((name) => ({ name, hint: `${table}_user_id_fkey`, column: 'user_id' })),
    )
    if (relations.length === 0) return strange
    return fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...relations) }, strange)
  }

  function condition({ type }: Column): fc.Arbitrary<string> {
    const value = valueOf(type)
    return fc
      .tuple(
        fc.constantFrom('', '', '', 'not.'),
        fc.oneof(
          {
            weight: 6,
            arbitrary: fc.tuple(operator, value).map(([op, v]) => `${op}.${v}`),
          },
          {
            weight: 2,
            arbitrary: fc
              .array(value, { minLength: 1, maxLength: 3 })
              .map((values) => `in.(${values.join()})`),
          },
          {
            weight: 1,
            arbitrary: fc
              .constantFrom('null', 'null', 'not_null', 'not_null', 'null', 'true', 'unknown', 'x')
              .map((what) => `is.${what}`),
          },
        ),
      )
      .map((parts) => parts.join(''))
  }

  const path = (type: string) =>
    /json/.test(type)
      ? fc.constantFrom('', '->a', '->>mark', '->0', '->a->>b')
      : fc.constantFrom(...Array<string>(20).fill(''), '->a', '->>mark')

  /** `column.op.value`, as it stands inside `or=(…)` */
  const term = (table: string): fc.Arbitrary<string> =>
    column(table).chain((one) =>
      fc
        .tuple(path(one.type), condition(one))
        .map(([inside, what]) => `${one.name}${inside}.${what}`),
    )

  const group = (table: string, depth: number): fc.Arbitrary<string> =>
    fc
      .tuple(
        fc.constantFrom('or', 'and', 'not.or', 'not.and'),
        fc.array(
          depth > 0
            ? fc.oneof({ weight: 3, arbitrary: term(table) }, group(table, depth - 1))
            : term(table),
          { minLength: 1, maxLength: 3 },
        ),
      )
      .map(([word, terms]) => `${word}(${terms.join()})`)

  const filter = (table: string, prefix = ''): fc.Arbitrary<string> =>
    fc.oneof(
      {
        weight: 4,
        arbitrary: column(table).chain((one) =>
          fc
            .tuple(path(one.type), condition(one))
            .map(([inside, what]) => `${prefix}${one.name}${inside}=${what}`),
        ),
      },
      {
        weight: 1,
        arbitrary: group(table, 2).map((text) => prefix + text.replace('(', '=(')),
      },
    )

  const filters = (table: string): fc.Arbitrary<string[]> =>
    fc.array(filter(table), { maxLength: 2 })

  const item = (table: string, depth: number): fc.Arbitrary<string> => {
    const plain = column(table).chain(({ name, type }) =>
      fc
        .tuple(
          fc.constantFrom('', '', 'x:', 'user_id:', '"a b":'),
          path(type),
          fc.oneof(
            { weight: 8, arbitrary: fc.constantFrom('', '', '::text') },
            fc.constantFrom('::json', '::int', '::regclass', '.count()', '.max()', '.sum()'),
          ),
        )
        .map(([alias, inside, cast]) => `${alias}${name}${inside}${cast}`),
    )
    const simple = fc.oneof(
      { weight: 8, arbitrary: fc.constant('*') },
      { weight: 16, arbitrary: plain },
      {
        weight: 1,
        arbitrary: fc.constantFrom('count()', 'n:count()', 'ctid', 'tableoid::regclass'),
      },
    )
    if (depth === 0) return simple
    const embedded = relation(table).chain((one) =>
      fc
        .tuple(
          fc.constantFrom('', '', 'x:', '...', 'y:'),
          fc.constantFrom(one.name, one.name, one.name, one.column),
          hintsOf(one),
          list(one.name, depth - 1),
        )
        .map(([alias, name, hint, inside]) => `${alias}${name}${hint}(${inside})`),
    )
    return fc.oneof({ weight: 3, arbitrary: simple }, { weight: 1, arbitrary: embedded })
  }

  const hintsOf = ({ hint, column }: Relation) =>
    fc
      .tuple(
        fc.constantFrom('', '', '', '', `!${hint}`, `!${column}`, '!nothing'),
        fc.constantFrom('', '', '!inner', '!left'),
      )
      .map((parts) => parts.join(''))

  const list = (table: string, depth: number): fc.Arbitrary<string> =>
    fc.array(item(table, depth), { minLength: 1, maxLength: 3 }).map((items) => items.join())

  const order = (term: fc.Arbitrary<string>) =>
    fc
      .array(
        fc
          .tuple(
            term,
            fc.constantFrom('', '', '.asc', '.desc', '.desc.nullslast', '.asc.nullsfirst'),
          )
          .map((parts) => parts.join('')),
        { minLength: 1, maxLength: 2 },
      )
      .map((terms) => `order=${terms.join()}`)
  const name = (table: string) => column(table).map((one) => one.name)

  /** What belongs to an embedded relation: itself, a filter on it, an order by it. */
  const embedding = (table: string) =>
    relation(table).chain((one) =>
      fc.record({
        select: fc
          .tuple(hintsOf(one), list(one.name, 1))
          .map(([hint, inside]) => `*,${one.name}${hint}(${inside})`),
        filter: fc.option(filter(one.name, `${one.name}.`)),
        order: order(
          fc.oneof(
            name(table),
            name(one.name).map((inside) => `${one.name}(${inside})`),
          ),
        ),
      }),
    )

  const window = fc.constantFrom(
    ...['limit=1', 'limit=0', 'limit=1000000', 'limit=-1', 'offset=0', 'offset=1', 'offset=999'],
    'limit=2&offset=1',
  )

  return {
    filters,
    select: (table) => list(table, 2),
    query: (table) =>
      fc
        .tuple(
          fc.oneof(
            fc.record({
              select: list(table, 2),
              filter: fc.constant(null),
              order: order(name(table)),
            }),
            embedding(table),
          ),
          fc.nat(3),
          filters(table),
          fc.option(window, { freq: 1 }),
        )
        .map(([parts, shape, rows, part]) =>
          [
            // Without a select everything is given, without an order it stands as it lies.
            shape === 0 ? null : `select=${parts.select}`,
            ...rows,
            shape === 0 ? null : parts.filter,
            shape === 1 ? parts.order : null,
            part,
          ]
            .filter((text) => text !== null)
            .join('&'),
        ),
  }
}
