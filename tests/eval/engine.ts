import { provider } from '../../functions/_shared/ai/ai-context.ts'
import type { RunContext } from '../../functions/_shared/ai/runner.ts'

/**
 * The engine that the environment names, as the functions choose it; without their database there
 * is no cache and no budget here, so what is measured is the model itself.
 */
export const CONTEXT: RunContext = provider ? { provider, timeoutMs: 60_000 } : {}
