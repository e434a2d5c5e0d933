import type { z } from 'zod'
import { failWith } from './fail-with.ts'

/** Reads and checks the JSON of a request to one of our own endpoints. */
export async function readBody<Body>(request: Request, shape: z.ZodType<Body>): Promise<Body> {
  const body = shape.safeParse(await request.json().catch(unread))
  if (!body.success) failWith('request.invalid')
  return body.data
}

/** Null for a body that is not JSON: the schema refuses it. Throws when the body is too large. */
function unread(thrown: unknown): null {
  if ((thrown as { status?: unknown }).status === 413) failWith('request.too_large')
  return null
}
