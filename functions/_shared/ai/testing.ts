// Chooses the engine of the tasks' tests: the built-in one, or a provider that answers or fails.
// tasks/by-provider.test.ts runs the same tests with one of each.
import { type OpenaiStub, STUB_KEY } from '../../../tests/stack/openai-stub.ts'
import { sampleOf } from '../../../tests/sample-of.ts'
import { createGate } from './gate.ts'
import { openaiProvider } from './openai/openai-provider.ts'
import type { Provider } from './provider.ts'
import type { RunContext } from './runner.ts'

let stub: OpenaiStub | null = null

/** For test files that are imported after this call; null is the built-in engine. */
export function answerBy(next: OpenaiStub | null) {
  stub = next
}

/** Returns a new context for each task, as each request has its own. */
export function currentEngine(): () => RunContext {
  if (!stub) return () => ({})
  const [provider, { mode }] = [stubbedProvider(stub), stub]
  const free = { house: Infinity, person: Infinity }
  const spent = () => Promise.resolve({ house: 0, person_cost: 0, person_calls: 0 })
  const permits = () => Promise.resolve(true)
  return () => ({
    provider,
    gate: createGate({ person: null, permits, budget: free, spent }),
    timeoutMs: mode === 'slow' ? 60 : 20_000,
  })
}

/**
 * A provider does not change how well people are read, so a sample of the examples is enough, and a
 * few where it fails.
 */
export function some<T>(examples: readonly T[]): readonly T[] {
  if (!stub) return examples
  return stub.mode === 'ok'
    ? sampleOf(examples, Math.ceil(examples.length / 4))
    : examples.slice(0, 2)
}

export function stubbedProvider({ baseUrl }: Pick<OpenaiStub, 'baseUrl'>): Provider {
  return openaiProvider({
    baseUrl,
    apiKey: STUB_KEY,
    chatModel: 'gpt-4o-mini',
    embeddingModel: 'text-embedding-3-small',
    chatRate: { input: 1, output: 2 },
    embeddingRate: { input: 0.5, output: 0 },
    firstWaitMs: 1,
  })
}
