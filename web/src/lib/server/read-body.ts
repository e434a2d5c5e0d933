import { error } from '@sveltejs/kit'
import type { z } from 'zod'
import type { FailureCode } from '#contract/failure.ts'
import { explain, statusOf } from '#lib/failure.ts'

/** The JSON of a request to one of our own endpoints; what does not fit is refused. */
export async function readBody<Body>(request: Request, shape: z.ZodType<Body>): Promise<Body> {
  const body = shape.safeParse(await request.json().catch(unread))
  if (!body.success) refuse('request.invalid')
  return body.data
}

/** What is no JSON fits nothing; what is too large is said to be that. */
function unread(thrown: unknown): null {
  if ((thrown as { status?: unknown }).status === 413) refuse('request.too_large')
  return null
}

function refuse(code: FailureCode): never {
  error(statusOf(code), { code, message: explain(code) })
}
