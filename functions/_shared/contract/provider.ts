import { z } from 'zod'

/** The AI provider that gets texts from this installation; null when there is none. */
export const aiProvider = z.object({
  host: z.string(),
  chat_model: z.string(),
  /** null: texts are embedded here */
  embedding_model: z.string().nullable(),
})
export type AiProvider = z.infer<typeof aiProvider>

export const describeProvider = {
  function: 'describe-provider',
  method: 'GET',
  input: z.object({}),
  output: z.object({ provider: aiProvider.nullable() }),
} as const
