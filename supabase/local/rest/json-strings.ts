// A string in a JSON body for a json column or parameter is a JSON string. The engine would pass it
// on as if it were JSON text: "word" would be refused, and "5" would become a number.
import type { AnyAST, IntrospectResult } from '@supabase/lite'

type Row = Record<string, unknown>

/** The request with those strings marked. */
export function encodeJsonStrings(ast: AnyAST, catalog: IntrospectResult): AnyAST {
  if ('values' in ast && ast.values) {
    const isJson = jsonColumns(catalog, ast.schema ?? 'public', ast.from)
    return { ...ast, values: encode(ast.values, isJson) } as AnyAST
  }
  // The arguments of a GET are text in the URL, and PostgREST casts them unchanged.
  if ('function' in ast && 'args' in ast && ast.args && ast.httpMethod === 'POST') {
    const isJson = jsonParameters(catalog, ast.schema ?? 'public', ast.function)
    return { ...ast, args: encode(ast.args, isJson) } as AnyAST
  }
  return ast
}

function encode(values: unknown, isJson: Set<string>): unknown {
  if (isJson.size === 0) return values
  if (Array.isArray(values)) return values.map((row) => encode(row, isJson))
  if (typeof values !== 'object' || values === null) return values
  const entries = Object.entries(values as Row).map(([name, value]) => [
    name,
    // An object, so that the engine does not change it; JSON.stringify writes it as a string.
    isJson.has(name) && typeof value === 'string' ? new String(value) : value,
  ])
  return Object.fromEntries(entries)
}

function jsonColumns({ columns }: IntrospectResult, schema: string, table: unknown): Set<string> {
  const own = columns.filter((column) => column.table === table && column.schema === schema)
  return new Set(own.filter(({ type }) => isJsonType(type)).map(({ name }) => name))
}

function jsonParameters(catalog: IntrospectResult, schema: string, name: unknown): Set<string> {
  const overloads = (catalog.functions ?? []).filter(
    (routine) => routine.name === name && routine.schema === schema,
  )
  const parameters = overloads.flatMap(({ arg_names, arg_types }) =>
    arg_names.filter((_, position) => isJsonType(arg_types[position] ?? '')),
  )
  return new Set(parameters)
}

function isJsonType(type: string): boolean {
  return type === 'json' || type === 'jsonb'
}
