import type { Task } from './task.ts'

/** What a provider answers: the output as it came, to be checked by the runner, and its price. */
export interface Completion {
  output: unknown
  model: string
  input_tokens: number
  output_tokens: number
  /** US dollars. */
  cost: number
}

/** The seam for an AI provider. Whatever it throws makes the runner fall back. */
export interface Provider {
  name: string
  complete(task: Task, input: unknown, signal?: AbortSignal): Promise<Completion>
  embed(texts: string[], signal?: AbortSignal): Promise<{ model: string; vectors: number[][] }>
}
