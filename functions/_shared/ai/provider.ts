import type { FallbackReason } from '../contract/engine.ts'
import type { Task } from './task.ts'

/** What a call used and cost, in US dollars; a model without a known price costs 0. */
export interface Price {
  input_tokens: number
  output_tokens: number
  cost: number
}

/** A provider's answer: the unchanged output, which the runner checks, and its price. */
export interface Completion extends Price {
  output: unknown
  model: string
}

export interface Embedding extends Price {
  /** in the order of the texts */
  vectors: number[][]
}

/** The interface of an AI provider. Anything it throws makes the runner fall back. */
export interface Provider {
  name: string
  /** For tasks. */
  model: string
  /** For embedding. */
  embeddingModel: string
  complete(task: Task, input: unknown, signal?: AbortSignal): Promise<Completion>
  embed(texts: string[], signal?: AbortSignal): Promise<Embedding>
}

const NOTHING: Price = { input_tokens: 0, output_tokens: 0, cost: 0 }

/** The reason why a provider gave no usable answer, and the cost of that. */
export class ProviderFailure extends Error {
  override name = 'ProviderFailure'
  readonly code: FallbackReason
  readonly price: Price

  constructor(code: FallbackReason, options: ErrorOptions & { price?: Price } = {}) {
    super(code, options)
    this.code = code
    this.price = options.price ?? NOTHING
  }
}

/** Any other thrown error counts as a failure of the network. */
export function failureIn(thrown: unknown): ProviderFailure {
  if (thrown instanceof ProviderFailure) return thrown
  return new ProviderFailure('unreachable', { cause: thrown })
}
