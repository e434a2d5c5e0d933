import { z } from 'zod'
import { type Embedding, ProviderFailure } from '../provider.ts'
import type { Rate } from './prices.ts'
import { priceOf } from './read-completion.ts'

export const WIDTH = 384
const MOST_TEXTS = 100
/** A call takes 300,000 tokens at most, and in some scripts one character is one token. */
const MOST_CHARACTERS = 250_000
/** A text takes 8,191 tokens at most. The important facts of a job or a person come first. */
const LONGEST_TEXT = 8_000

const answer = z.object({
  data: z.array(
    z.object({
      index: z.number().int().nonnegative(),
      embedding: z.union([z.array(z.number()), z.instanceof(Float32Array)]),
    }),
  ),
  usage: z.object({ prompt_tokens: z.number().int().nonnegative().catch(0) }).nullish(),
})

/** The texts to send: each cut to the limit of a model, and grouped to the limit of a call. */
export function batchesOf(texts: string[]): string[][] {
  const batches: string[][] = []
  let size = 0
  for (const text of texts) {
    const sent = text.slice(0, LONGEST_TEXT).toWellFormed()
    const batch = batches.at(-1)
    if (batch && batch.length < MOST_TEXTS && size + sent.length <= MOST_CHARACTERS) {
      batch.push(sent)
      size += sent.length
    } else {
      batches.push([sent])
      size = sent.length
    }
  }
  return batches
}

/** The vectors in the order of the texts. Throws `nonsense` unless each text has a valid one. */
export function readEmbeddings(given: unknown, count: number, rate: Rate): Embedding {
  const parsed = answer.safeParse(given)
  if (!parsed.success) throw new ProviderFailure('nonsense')
  const price = priceOf(parsed.data.usage?.prompt_tokens ?? 0, 0, rate)
  const inOrder = parsed.data.data.toSorted((a, b) => a.index - b.index)
  const isSound = inOrder.every(
    ({ index, embedding }, place) =>
      index === place && embedding.length === WIDTH && embedding.every(Number.isFinite),
  )
  if (inOrder.length !== count || !isSound) throw new ProviderFailure('nonsense', { price })
  return { vectors: inOrder.map(({ embedding }) => Array.from(embedding)), ...price }
}
