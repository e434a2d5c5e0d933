import type { z } from 'zod'
import type { Completion, Provider } from './provider.ts'
import type { Task } from './task.ts'

export interface RunContext {
  /** None: the built-in engine does it. */
  provider?: Provider | null
  signal?: AbortSignal
}

/** What a task cost. The built-in engine costs nothing and leaves none. */
export interface Usage extends Omit<Completion, 'output'> {
  task: string
  engine: string
  duration_ms: number
}

export interface TaskResult<Output> {
  output: Output
  /** 'builtin' or the provider's name. */
  engine: string
  /** The provider was asked, and the built-in engine had to answer. */
  fell_back: boolean
  usage: Usage | null
}

/**
 * Runs a task: the provider first where there is one, the built-in engine when it fails or answers
 * nonsense. Input and output are checked whoever answers. Aborting ends the run without an answer;
 * an input outside the schema, or a built-in answer outside it, is a bug and throws.
 */
export async function runTask<Input extends z.ZodType, Output extends z.ZodType>(
  task: Task<Input, Output>,
  input: z.input<Input>,
  { provider = null, signal }: RunContext = {},
): Promise<TaskResult<z.output<Output>>> {
  const parsed = task.input.parse(input)
  const asked = provider ? await askProvider(task, parsed, provider, signal) : null
  if (provider && asked?.isValid) {
    return { output: asked.output, engine: provider.name, fell_back: false, usage: asked.usage }
  }
  signal?.throwIfAborted()
  const output = task.output.parse(await task.builtin(parsed))
  return { output, engine: 'builtin', fell_back: provider !== null, usage: asked?.usage ?? null }
}

type Asked<Output> =
  { isValid: true; output: Output; usage: Usage } | { isValid: false; usage: Usage | null }

async function askProvider<Input extends z.ZodType, Output extends z.ZodType>(
  task: Task<Input, Output>,
  input: z.output<Input>,
  provider: Provider,
  signal: AbortSignal | undefined,
): Promise<Asked<z.output<Output>>> {
  const started = performance.now()
  try {
    const { output, ...price } = await provider.complete(task, input, signal)
    const duration = Math.round(performance.now() - started)
    const usage = { task: task.name, engine: provider.name, ...price, duration_ms: duration }
    const checked = task.output.safeParse(output)
    return checked.success
      ? { isValid: true, output: checked.data, usage }
      : { isValid: false, usage }
  } catch {
    // Down, over quota or too slow: all the same here. An abort is the caller's wish, no failure.
    signal?.throwIfAborted()
    return { isValid: false, usage: null }
  }
}
