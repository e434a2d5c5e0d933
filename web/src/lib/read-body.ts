import { error } from '@sveltejs/kit'
import type { z } from 'zod'
import { explain } from './failure.ts'

/** The JSON of a request to one of our own endpoints; what does not fit is refused. */
export async function readBody<Body>(request: Request, shape: z.ZodType<Body>): Promise<Body> {
  const body = shape.safeParse(await request.json().catch(() => null))
  if (!body.success) error(400, { code: 'request.invalid', message: explain('request.invalid') })
  return body.data
}
