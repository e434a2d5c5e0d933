import { type AiProvider, describeProvider } from '#contract/provider.ts'
import type { Db } from './client.ts'

const KEPT_MS = 60_000

let kept: { provider: AiProvider | null; until: number } | undefined

/**
 * The AI provider of this installation, cached for a minute, since it changes only with a
 * deployment. Undefined when it cannot be read now.
 */
export async function read(db: Db): Promise<AiProvider | null | undefined> {
  if (kept && performance.now() < kept.until) return kept.provider
  const answer = await db.call(describeProvider, {}).catch(() => null)
  if (!answer) return undefined
  kept = { provider: answer.provider, until: performance.now() + KEPT_MS }
  return kept.provider
}
