import type { z } from 'zod'
import { refuse } from './storage-error.ts'

/** The JSON body. Throws InvalidRequest with the reason. */
export async function readBody<Shape extends z.ZodType>(
  request: Request,
  shape: Shape,
): Promise<z.output<Shape>> {
  const json: unknown = await request.json().catch(() => null)
  const parsed = shape.safeParse(json)
  if (parsed.success) return parsed.data
  const issue = parsed.error.issues[0]
  throw refuse.invalidRequest(
    `body/${issue?.path.join('/') ?? ''} ${issue?.message ?? 'is invalid'}`,
  )
}
