// Tables and views: their definitions, paths and parameters.
import type { Column, Relation } from './catalog.ts'
import { explained, swaggerType, typed, type Node } from './types.ts'

export function definition({ description, columns }: Relation): Node {
  const required = columns.filter((column) => column.is_required).map(({ name }) => name)
  return {
    description: description ?? undefined,
    required: required.length > 0 ? required : undefined,
    properties: Object.fromEntries(columns.map((column) => [column.name, property(column)])),
    type: 'object',
  }
}

function property(column: Column): Node {
  return {
    ...typed(column.type),
    default: defaultOf(column),
    description: describe(column),
    enum: column.enum ?? undefined,
    maxLength: column.max_length ?? undefined,
  }
}

function describe({ description, is_key, references }: Column): string | undefined {
  const notes = [
    ...(is_key ? ['This is a Primary Key.<pk/>'] : []),
    ...(references
      ? [
          `This is a Foreign Key to \`${references.table}.${references.column}\`.` +
            `<fk table='${references.table}' column='${references.column}'/>`,
        ]
      : []),
  ]
  if (notes.length === 0) return description ?? undefined
  return [...(description === null ? [] : [description, '']), 'Note:', ...notes].join('\n')
}

/** A constant without its cast, or the unchanged expression for a type that is written as text. */
function defaultOf({ type, default: expression }: Column): unknown {
  if (expression === null) return undefined
  const cast = `::${type}`
  const text = expression.endsWith(cast)
    ? expression.slice(0, -cast.length).replace(/^'+|'+$/g, '')
    : expression
  return parse(swaggerType(type) === 'string' ? `"${text}"` : expression)
}

/** PostgREST leaves out a default that is not JSON. */
function parse(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}

export function relationPath({ name, description, is_writable, columns }: Relation): Node {
  const filters = columns.map((column) => `rowFilter.${name}.${column.name}`)
  const operation = (parameters: string[], responses: Node) => ({
    tags: [name],
    ...explained(description),
    parameters: parameters.map((parameter) => ({ $ref: `#/parameters/${escaped(parameter)}` })),
    responses,
  })
  const found = {
    200: {
      description: 'OK',
      schema: { type: 'array', items: { $ref: `#/definitions/${escaped(name)}` } },
    },
    206: { description: 'Partial Content' },
  }
  const paging = ['select', 'order', 'range', 'rangeUnit', 'offset', 'limit', 'preferCount']
  const get = operation([...filters, ...paging], found)
  if (!is_writable) return { get }
  return {
    get,
    post: operation([`body.${name}`, 'select', 'preferPost'], {
      201: { description: 'Created' },
    }),
    patch: operation([...filters, `body.${name}`, 'preferReturn'], {
      204: { description: 'No Content' },
    }),
    delete: operation([...filters, 'preferReturn'], { 204: { description: 'No Content' } }),
  }
}

export function relationParameters({ name, columns }: Relation): [string, Node][] {
  const body = {
    name,
    description: name,
    required: false,
    in: 'body',
    schema: { $ref: `#/definitions/${escaped(name)}` },
  }
  return [
    [`body.${name}`, body],
    ...columns.map((column): [string, Node] => [
      `rowFilter.${name}.${column.name}`,
      {
        name: column.name,
        description: column.description ?? undefined,
        required: false,
        in: 'query',
        type: 'string',
      },
    ]),
  ]
}

/** The name as a part of a JSON pointer. */
function escaped(name: string): string {
  return encodeURIComponent(name.replaceAll('~', '~0').replaceAll('/', '~1'))
}
