import { z } from 'zod'

/** From where to where, in the words of /object/move and /object/copy. */
export const transferShape = z.object({
  bucketId: z.string(),
  sourceKey: z.string(),
  /** only the current one is kept here */
  sourceVersionId: z.string().nullish(),
  destinationBucket: z.string().nullish(),
  destinationKey: z.string(),
})
