import { z } from 'zod'

/** The source and the target, in the words of /object/move and /object/copy. */
export const transferShape = z.object({
  bucketId: z.string(),
  sourceKey: z.string(),
  /** only the current version is kept here */
  sourceVersionId: z.string().nullish(),
  destinationBucket: z.string().nullish(),
  destinationKey: z.string(),
})
