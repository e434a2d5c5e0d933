// The requests that OpenAI's API accepts, by its public reference. A wrong request gets a reason
// here.
import { z } from 'zod'

type Schema = Record<string, unknown>

const message = z.strictObject({
  role: z.enum(['system', 'developer', 'user', 'assistant']),
  content: z.string().min(1),
})

const chat = z.strictObject({
  model: z.string().min(1),
  messages: z.array(message).min(1),
  max_completion_tokens: z.number().int().positive().optional(),
  temperature: z.number().min(0).max(2).optional(),
  response_format: z.strictObject({
    type: z.literal('json_schema'),
    json_schema: z.strictObject({
      name: z.string().regex(/^[a-zA-Z0-9_-]{1,64}$/),
      schema: z.record(z.string(), z.unknown()),
      strict: z.literal(true),
    }),
  }),
})
export type ChatRequest = z.infer<typeof chat>

const embeddings = z.strictObject({
  model: z.string().min(1),
  input: z.array(z.string().min(1)).min(1).max(2048),
  dimensions: z.number().int().positive().max(1536).optional(),
  encoding_format: z.enum(['float', 'base64']).default('float'),
})
export type EmbeddingsRequest = z.infer<typeof embeddings>

/**
 * Numbers of characters, of one text and of one call, that are surely within the limits in tokens.
 */
const MOST = { text: 8191, call: 300_000 }

export interface Violation {
  message: string
  param: string | null
}

export function checkChat(body: unknown): ChatRequest | Violation {
  const parsed = chat.safeParse(body)
  if (!parsed.success) return violation(parsed.error)
  const { schema } = parsed.data.response_format.json_schema
  const wrong = checkStrict(schema, 'schema') ?? (schema.type === 'object' ? null : 'no object')
  if (wrong) return { message: `Invalid schema: ${wrong}`, param: 'response_format' }
  return parsed.data
}

export function checkEmbeddings(body: unknown): EmbeddingsRequest | Violation {
  const parsed = embeddings.safeParse(body)
  if (!parsed.success) return violation(parsed.error)
  const { input, dimensions, model } = parsed.data
  const lengths = input.map((text) => text.length)
  if (Math.max(...lengths) > MOST.text || lengths.reduce((a, b) => a + b) > MOST.call) {
    return { message: 'Too many tokens.', param: 'input' }
  }
  if (dimensions && !model.startsWith('text-embedding-3-')) {
    return { message: 'This model does not support specifying dimensions.', param: 'dimensions' }
  }
  return parsed.data
}

const ALLOWED = new Set(
  'type enum const anyOf items properties required additionalProperties description $defs $ref'.split(
    ' ',
  ),
)

/** Structured output in strict mode: closed objects, every key required, and few keywords. */
function checkStrict(schema: Schema, path: string): string | null {
  const unknown = Object.keys(schema).find((key) => !ALLOWED.has(key))
  if (unknown) return `${path}: '${unknown}' is not permitted`
  if (schema.type === 'object') {
    const keys = Object.keys((schema.properties as Schema | undefined) ?? {})
    const required = (schema.required ?? []) as string[]
    if (schema.additionalProperties !== false) return `${path}: additionalProperties must be false`
    if (keys.some((key) => !required.includes(key)) || required.length !== keys.length) {
      return `${path}: every key must be required`
    }
  }
  if (schema.type === 'array' && !schema.items) return `${path}: an array needs items`
  const parts = [
    ...Object.entries((schema.properties as Record<string, Schema> | undefined) ?? {}),
    ...((schema.anyOf ?? []) as Schema[]).map((each, at) => [`anyOf.${at}`, each] as const),
    ...(schema.items ? [['items', schema.items as Schema] as const] : []),
  ]
  for (const [name, part] of parts) {
    const wrong = checkStrict(part, `${path}.${name}`)
    if (wrong) return wrong
  }
  return null
}

function violation({ issues }: z.ZodError): Violation {
  const [issue] = issues
  return { message: issue?.message ?? 'invalid', param: issue?.path.join('.') || null }
}
