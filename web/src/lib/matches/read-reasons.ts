import { z } from 'zod'

const part = z
  .number()
  .nullish()
  .transform((value) => value ?? null)

/** `matches.reasons`. Every part is 0 to 1, or null when it is not known. */
const shape = z.object({
  parts: z.object({
    meaning: part,
    skills: part,
    title: part,
    seniority: part,
    recency: part,
    salary: part,
  }),
  requirements: z.array(
    z.object({
      text: z.string(),
      required: z.boolean(),
      /** The skill that the evidence shows instead: near this one, so it counts in part. */
      near: z
        .string()
        .nullish()
        .transform((value) => value ?? null),
      evidence: z
        .string()
        .nullish()
        .transform((value) => value ?? null),
      source_id: z
        .string()
        .nullish()
        .transform((value) => value ?? null),
    }),
  ),
})

export type Reasons = z.infer<typeof shape>

/** Null for a match without reasons: a job that was saved before it was scored. */
export function readReasons(stored: unknown): Reasons | null {
  return shape.safeParse(stored).data ?? null
}
