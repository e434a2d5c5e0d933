import type { z } from 'zod'
import { BUILTIN, type FallbackReason } from '../contract/engine.ts'
import { type AnswerCache, answerKey } from './answer-cache.ts'
import type { Gate } from './gate.ts'
import { failureIn, type Price, type Provider } from './provider.ts'
import type { Task } from './task.ts'
import { timeLimit } from './time-limit.ts'

export interface RunContext {
  /** None: the built-in engine answers. */
  provider?: Provider | null
  /** Asked before every call. None: always open. */
  gate?: Gate
  cache?: AnswerCache
  /** For one task, retries included. */
  timeoutMs?: number
  /** The time by which every answer must be there, as `performance.now()` counts. */
  deadline?: number
  signal?: AbortSignal
}

/** The cost of a task. None when no provider was asked. */
export interface Usage extends Price {
  task: string
  engine: string
  model: string | null
  duration_ms: number
  fell_back: FallbackReason | null
}

export interface TaskResult<Output> {
  output: Output
  /** 'builtin' or the provider's name. */
  engine: string
  /** Why the built-in engine answered instead of the provider. */
  fell_back: FallbackReason | null
  usage: Usage | null
}

/**
 * Runs a task: the provider first if there is one, and the built-in engine when it fails or answers
 * nonsense. Input and output are checked for both. Aborting ends the run without an answer. An
 * invalid input, or an invalid built-in answer, is a bug and throws.
 */
export async function runTask<Input extends z.ZodType, Output extends z.ZodType>(
  task: Task<Input, Output>,
  input: z.input<Input>,
  context: RunContext = {},
): Promise<TaskResult<z.output<Output>>> {
  const { provider, signal } = context
  const parsed = task.input.parse(input)
  const asked = provider ? await askProvider(task, parsed, provider, context) : null
  if (provider && asked?.output !== undefined) {
    return { output: asked.output, engine: provider.name, fell_back: null, usage: asked.usage }
  }
  signal?.throwIfAborted()
  const output = task.output.parse(await task.builtin(parsed))
  const usage = asked?.usage ?? null
  return { output, engine: BUILTIN, fell_back: usage?.fell_back ?? null, usage }
}

/** An answer from the cache has no usage; a failed one has no output. */
interface Asked<Output> {
  output?: Output
  usage: Usage | null
}

async function askProvider<Input extends z.ZodType, Output extends z.ZodType>(
  task: Task<Input, Output>,
  input: z.output<Input>,
  provider: Provider,
  { gate, cache, timeoutMs, deadline, signal }: RunContext,
): Promise<Asked<z.output<Output>>> {
  const key = cache && (await answerKey(task, input, provider.model))
  const kept = key === undefined ? null : accept(task, input, await cache?.read(key))
  if (kept) return { output: kept.output, usage: null }

  const none = { input_tokens: 0, output_tokens: 0, cost: 0, duration_ms: 0 }
  const shut = await gate?.refusal()
  if (shut) {
    const usage = { task: task.name, engine: BUILTIN, model: null, ...none, fell_back: shut }
    return { usage }
  }

  const started = performance.now()
  const used = (price: Price, fell_back: FallbackReason | null, model = provider.model): Usage => {
    const { input_tokens, output_tokens, cost } = price
    const duration_ms = Math.round(performance.now() - started)
    const common = { task: task.name, engine: provider.name, model, fell_back, duration_ms }
    gate?.settle(cost, fell_back)
    return { ...common, input_tokens, output_tokens, cost }
  }
  const limit = timeLimit({ timeoutMs, deadline, signal })
  try {
    const { output, model, ...price } = await provider.complete(task, input, limit.signal)
    const accepted = accept(task, input, output)
    if (!accepted) return { usage: used(price, 'nonsense', model) }
    if (key !== undefined) await cache?.write(key, task.name, accepted.answer)
    return { output: accepted.output, usage: used(price, null, model) }
  } catch (thrown) {
    // The caller asked for the abort, so it is no failure.
    signal?.throwIfAborted()
    const { code, price } = failureIn(thrown)
    return { usage: used(price, limit.isOver() ? 'timed_out' : code) }
  }
}

/** A valid answer, reduced to what its input says; null for an invalid one. */
function accept<Input extends z.ZodType, Output extends z.ZodType>(
  task: Task<Input, Output>,
  input: z.output<Input>,
  answer: unknown,
): { answer: unknown; output: z.output<Output> } | null {
  const checked = task.output.safeParse(answer)
  if (!checked.success) return null
  if (!task.hold) return { answer: checked.data, output: checked.data }
  const held = task.output.safeParse(task.hold(checked.data, input))
  return held.success ? { answer: checked.data, output: held.data } : null
}
