// The calls of functions and scripts to the database, read from their code, so that a new call is
// tested without further work.
import ts from 'typescript'
import { ourFiles, read } from '../../rules/files.ts'

export interface Calls {
  /** names of functions of the API */
  rpcs: string[]
  /** tables by verb, with the columns that are read */
  tables: { table: string; verb: string; columns: string }[]
}

const VERBS = ['select', 'insert', 'update', 'upsert', 'delete']

export function readCalls(): Calls {
  const sources = [...ourFiles('functions', ['.ts']), ...ourFiles('scripts', ['.ts'])]
  const found = sources
    .filter((file) => !file.endsWith('.test.ts'))
    .map((file) => callsOf(read(file)))
  return {
    rpcs: [...new Set(found.flatMap(({ rpcs }) => rpcs))].sort(),
    tables: found.flatMap(({ tables }) => tables),
  }
}

export function callsOf(source: string): Calls {
  const calls: Calls = { rpcs: [], tables: [] }
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node)) {
      const { name, text } = named(node)
      if (name === 'rpc' && text) calls.rpcs.push(text)
      const table = VERBS.includes(name) ? tableOf(node) : null
      if (table) calls.tables.push({ table, verb: name, columns: text ?? '*' })
    }
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile('x.ts', source, ts.ScriptTarget.Latest, true))
  return calls
}

/** The called method, and its first argument when that is a plain string. */
function named({ expression, arguments: [first] }: ts.CallExpression) {
  const name = ts.isPropertyAccessExpression(expression) ? expression.name.text : ''
  return { name, text: first && ts.isStringLiteralLike(first) ? first.text : null }
}

/** The table of the `db.from('x')` before this call; null for `storage.from('x')`. */
function tableOf({ expression }: ts.CallExpression): string | null {
  if (!ts.isPropertyAccessExpression(expression)) return null
  const before = expression.expression
  if (!ts.isCallExpression(before)) return null
  const { name, text } = named(before)
  if (name !== 'from') return tableOf(before)
  return /\bstorage$/.test(before.expression.getText().replace(/\.from$/, '')) ? null : text
}

/** As SQL: 'a, b, c:tables(d)' reads a and b here, and d of `tables`. */
export function asQueries({ table, verb, columns }: Calls['tables'][number]): string[] {
  const embedded = [...columns.matchAll(/(?:\w+:)?(\w+)\(([^()]*)\)/g)]
  const own = columns.replace(/(?:\w+:)?\w+\([^()]*\)/g, '').replace(/^[,\s]+|[,\s]+$/g, '')
  const others = embedded.map(([, name, some]) => `select ${some} from public.${name} limit 1`)
  if (verb === 'select')
    return [`select ${own.replace(/,\s*,/g, ',') || '1'} from public.${table} limit 1`, ...others]
  const rights = verb === 'upsert' ? ['insert', 'update', 'select'] : [verb, 'select']
  return rights.map(
    (right) => `select 1 / has_table_privilege('service_role', 'public.${table}', '${right}')::int`,
  )
}
