import { z } from 'zod'
import { type Price, ProviderFailure } from '../provider.ts'
import { costOf, type Rate } from './prices.ts'

const tokens = z.number().int().nonnegative().catch(0)

/** The parts of an answer that are read; compatible servers leave out what they do not know. */
const completion = z.object({
  choices: z
    .array(
      z.object({
        finish_reason: z.string().nullish(),
        message: z.object({ content: z.string().nullish(), refusal: z.string().nullish() }),
      }),
    )
    .min(1),
  usage: z.object({ prompt_tokens: tokens, completion_tokens: tokens }).nullish(),
})

/** The JSON that was answered, and its price. Throws a ProviderFailure when there is none. */
export function readCompletion(answer: unknown, rate: Rate): { output: unknown } & Price {
  const parsed = completion.safeParse(answer)
  if (!parsed.success) throw new ProviderFailure('nonsense')
  const { choices, usage } = parsed.data
  const price = priceOf(usage?.prompt_tokens ?? 0, usage?.completion_tokens ?? 0, rate)
  const [choice] = choices
  const { content, refusal } = choice?.message ?? {}
  if (refusal || choice?.finish_reason === 'content_filter') {
    throw new ProviderFailure('refused', { price })
  }
  if (choice?.finish_reason === 'length') throw new ProviderFailure('cut_off', { price })
  try {
    return { output: withoutBlanks(JSON.parse(unfenced(content ?? ''))), ...price }
  } catch {
    throw new ProviderFailure('nonsense', { price })
  }
}

export function priceOf(input_tokens: number, output_tokens: number, rate: Rate): Price {
  return { input_tokens, output_tokens, cost: costOf(rate, input_tokens, output_tokens) }
}

/** Servers without structured output like to wrap JSON as they would for a reader. */
function unfenced(content: string): string {
  return /^\s*```(?:json)?\s*\n([\s\S]*?)\n?```\s*$/.exec(content)?.[1] ?? content
}

/** Models write '' where null is meant, and leave blank items in lists. */
function withoutBlanks(value: unknown): unknown {
  if (typeof value === 'string') return value.trim() === '' ? null : value
  if (Array.isArray(value)) return value.map(withoutBlanks).filter((item) => item !== null)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withoutBlanks(item)]))
}
