import { z } from 'zod'
import type { Task } from './task.ts'

type Schema = Record<string, unknown>

/**
 * All keywords of strict structured output. Lengths, patterns and formats are checked afterwards.
 */
const KEPT = ['type', 'enum', 'const', 'anyOf', 'items', 'properties', 'description']

const known = new WeakMap<z.ZodType, Schema>()

/**
 * The JSON schema of a task's answer in the form for strict structured output: every key is
 * required, no other key is allowed, and keywords outside strict mode are left out.
 */
export function answerSchema({ output }: Pick<Task, 'output'>): Schema {
  const made = known.get(output) ?? strict(z.toJSONSchema(output, { io: 'input' }))
  known.set(output, made)
  return made
}

function strict(schema: Schema): Schema {
  const kept = Object.fromEntries(
    KEPT.filter((key) => key in schema).map((key) => [key, schema[key]]),
  )
  if (Array.isArray(kept.anyOf)) kept.anyOf = (kept.anyOf as Schema[]).map(strict)
  if (kept.items) kept.items = strict(kept.items as Schema)
  if (!kept.properties) return kept
  const properties = Object.entries(kept.properties as Record<string, Schema>)
  return {
    ...kept,
    properties: Object.fromEntries(properties.map(([key, each]) => [key, strict(each)])),
    required: properties.map(([key]) => key),
    additionalProperties: false,
  }
}
