import { provider } from '../../functions/_shared/ai/ai-context.ts'
import type { RunContext } from '../../functions/_shared/ai/runner.ts'

/**
 * The engine that the environment names, chosen as the functions do. Without their database there
 * is no cache and no budget here, so the model itself is measured.
 */
export const CONTEXT: RunContext = provider ? { provider, timeoutMs: 60_000 } : {}
