import { z } from 'zod'

/** 'YYYY-MM', 'YYYY' when only the year is written, or 'present'. */
const point = z.string().nullish()

/** One entry of `cvs/truth.json`. A missing field was not recorded; null means the CV has none. */
export const cvTruth = z.object({
  file: z.string(),
  /** The id of the person: all versions of one CV share it. */
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
  /** Only some of the employers: other employers that are read may be right too. */
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
