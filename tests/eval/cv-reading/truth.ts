import { z } from 'zod'

/** 'YYYY-MM', 'YYYY' where only years are written, or 'present'. */
const point = z.string().nullish()

/** One entry of `cvs/truth.json`. A missing field was not recorded; null means the CV has none. */
export const cvTruth = z.object({
  file: z.string(),
  /** The person: renderings of one CV share it. */
  group: z.string().optional(),
  layout: z.string().optional(),
  lang: z.string().optional(),
  name: z.string().nullish(),
  email: z.string().nullish(),
  phone: z.string().nullish(),
  location: z.string().nullish(),
  experience: z
    .array(
      z.object({
        company: z.string().nullish(),
        title: z.string().nullish(),
        start: point,
        end: point,
      }),
    )
    .optional(),
  /** Some of the employers: what else is read may be right too. */
  employers_subset: z.array(z.string()).optional(),
  education: z
    .array(
      z.object({
        school: z.string().nullish(),
        degree: z.string().nullish(),
        area: z.string().nullish(),
        start: point,
        end: point,
      }),
    )
    .optional(),
  skills: z.array(z.string()).optional(),
})
export type CvTruth = z.infer<typeof cvTruth>
