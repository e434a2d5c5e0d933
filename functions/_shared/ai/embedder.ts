import type { FallbackReason } from '../contract/engine.ts'
import { embedLexical, LEXICAL_MODEL } from './embed-lexical/embed-lexical.ts'
import type { Gate } from './gate.ts'
import { failureIn, type Price, type Provider } from './provider.ts'
import type { Usage } from './runner.ts'
import { timeLimit } from './time-limit.ts'

/** Makes embeddings of one model. It never falls back to another: two models cannot be compared. */
export interface Embedder {
  model: string
  /** Null for a text without a usable word. Throws EmbedderFailure when it has to wait. */
  embed(texts: string[]): Promise<{ vectors: (number[] | null)[]; usage: Usage | null }>
}

/**
 * There is no embedding now. `rejected`: the texts are the cause. Any other reason: try again
 * later.
 */
export class EmbedderFailure extends Error {
  override name = 'EmbedderFailure'
  readonly code: FallbackReason
  readonly usage: Usage

  constructor(code: FallbackReason, usage: Usage, options?: ErrorOptions) {
    super(code, options)
    this.code = code
    this.usage = usage
  }
}

export const lexicalEmbedder: Embedder = {
  model: LEXICAL_MODEL,
  embed: (texts) => Promise.resolve({ vectors: texts.map(embedLexical), usage: null }),
}

const MOST_MS = 20_000

export function providerEmbedder(
  provider: Provider,
  { gate, timeoutMs = MOST_MS }: { gate?: Gate; timeoutMs?: number } = {},
): Embedder {
  const model = provider.embeddingModel

  async function embed(texts: string[]) {
    const started = performance.now()
    const used = (
      { input_tokens, output_tokens, cost }: Price,
      fell_back: FallbackReason | null,
    ) => {
      const duration_ms = Math.round(performance.now() - started)
      const price = { input_tokens, output_tokens, cost, duration_ms }
      return { task: 'embed', engine: provider.name, model, ...price, fell_back }
    }
    const worded = texts.filter((text) => text.trim() !== '')
    if (worded.length === 0) return { vectors: texts.map(() => null), usage: null }
    const shut = await gate?.refusal()
    if (shut) throw new EmbedderFailure(shut, used(FREE, shut))

    const limit = timeLimit({ timeoutMs: Math.min(timeoutMs, MOST_MS) })
    try {
      const { vectors, ...price } = await provider.embed(worded, limit.signal)
      gate?.settle(price.cost, null)
      const next = vectors.values()
      return {
        vectors: texts.map((text) => (text.trim() === '' ? null : (next.next().value ?? null))),
        usage: used(price, null),
      }
    } catch (thrown) {
      const { code, price } = failureIn(thrown)
      const reason = limit.isOver() ? 'timed_out' : code
      gate?.settle(price.cost, reason)
      throw new EmbedderFailure(reason, used(price, reason), { cause: thrown })
    }
  }
  return { model, embed }
}

const FREE: Price = { input_tokens: 0, output_tokens: 0, cost: 0 }
