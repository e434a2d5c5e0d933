import type { Context } from 'hono'
import { z } from 'zod'
import { ApiError } from '../api-error.ts'

const MAX_BODY = 1024 * 1024

/** A text field: absent and null read as ''. */
export const text = z
  .string()
  .nullish()
  .transform((value) => value ?? '')

/** A metadata field: an object, or undefined. */
export const metadata = z
  .record(z.string(), z.unknown())
  .nullish()
  .transform((value) => value ?? undefined)

export type Metadata = Record<string, unknown>

/** The JSON body in this shape. Throws ApiError 400 bad_json. */
export async function readBody<T>(c: Context, shape: z.ZodType<T>): Promise<T> {
  const body = await c.req.text()
  if (body.length > MAX_BODY) throw new ApiError(413, 'bad_json', 'Request body is too large')
  const parsed = shape.safeParse(parseJson(body))
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  throw badJson(`${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'not an object'}`)
}

function parseJson(body: string): unknown {
  try {
    return JSON.parse(body, (_key, value: unknown) => {
      if (typeof value === 'string') return storable(value)
      if (isObject(value)) Object.keys(value).forEach(storable)
      return value
    })
  } catch (thrown) {
    if (thrown instanceof ApiError) throw thrown
    throw badJson('invalid JSON')
  }
}

/** Postgres keeps neither NUL characters nor halves of surrogate pairs. */
function storable(value: string): string {
  if (value.includes('\u0000') || !value.isWellFormed()) throw badJson('invalid character')
  return value
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}

function badJson(reason: string): ApiError {
  return new ApiError(400, 'bad_json', `Could not parse request body as JSON: ${reason}`)
}
