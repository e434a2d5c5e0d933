// PostgreSQL's types in the words of Swagger 2.0.

/** The input of JSON.stringify for an object of the document; undefined is left out. */
export type Node = Record<string, unknown>

const TYPES: Record<string, string | undefined> = {
  boolean: 'boolean',
  smallint: 'integer',
  integer: 'integer',
  bigint: 'integer',
  numeric: 'number',
  real: 'number',
  'double precision': 'number',
  // Any value.
  json: undefined,
  jsonb: undefined,
}

export function swaggerType(type: string): string | undefined {
  if (type in TYPES) return TYPES[type]
  return type.endsWith('[]') ? 'array' : 'string'
}

export function itemType(type: string): string {
  return type.slice(0, -'[]'.length)
}

/** A value of the type, in a body. */
export function typed(type: string): Node {
  const isArray = swaggerType(type) === 'array'
  return {
    format: type,
    type: swaggerType(type),
    items: isArray ? { type: swaggerType(itemType(type)) } : undefined,
  }
}

/** The first line of a comment is the summary, and the rest the description. */
export function explained(comment: string | null): Node {
  if (comment === null) return {}
  const [summary = '', ...rest] = comment.split('\n')
  return { summary, description: rest.join('\n').replace(/^\n+/, '') || undefined }
}
