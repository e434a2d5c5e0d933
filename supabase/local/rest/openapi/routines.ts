// The paths of functions.
import type { Argument, Routine } from './catalog.ts'
import { explained, itemType, swaggerType, typed, type Node } from './types.ts'

const PRODUCED = [
  'application/json',
  'application/vnd.pgrst.object+json;nulls=stripped',
  'application/vnd.pgrst.object+json',
]

export function routinePath(routine: Routine): Node {
  const operation = (parameters: Node[]) => ({
    tags: [`(rpc) ${routine.name}`],
    ...explained(routine.description),
    produces: PRODUCED,
    parameters: parameters.length > 0 ? parameters : undefined,
    responses: { 200: { description: 'OK' } },
  })
  const post = operation([
    { name: 'args', required: true, in: 'body', schema: body(routine) },
    { $ref: '#/parameters/preferParams' },
  ])
  // A function that may write cannot be called with GET.
  if (routine.is_volatile) return { post }
  return { get: operation(routine.arguments.map(inQuery)), post }
}

function body({ description, arguments: taken }: Routine): Node {
  const required = taken.filter((argument) => argument.is_required).map(({ name }) => name)
  return {
    description: description ?? undefined,
    required: required.length > 0 ? required : undefined,
    properties:
      taken.length > 0
        ? Object.fromEntries(taken.map(({ name, type }) => [name, typed(type)]))
        : undefined,
    type: 'object',
  }
}

function inQuery({ name, type, is_required, is_variadic }: Argument): Node {
  const common = { name, required: is_required, in: 'query' }
  if (is_variadic) {
    const item = itemType(type)
    return {
      ...common,
      type: 'array',
      collectionFormat: 'multi',
      items: { type: swaggerType(item) ?? 'string', format: item },
    }
  }
  // An array is written as one text in braces; JSON as text.
  const known = swaggerType(type)
  return { ...common, format: type, type: known && known !== 'array' ? known : 'string' }
}
