import { type AiProvider, describeProvider } from '#contract/provider.ts'
import type { Db } from './client.ts'

const KEPT_MS = 60_000

let kept: { provider: AiProvider | null; until: number } | undefined

/**
 * The AI provider of this installation, cached for a minute: it changes only with a deployment.
 * Undefined: it cannot be found out right now.
 */
export async function read(db: Db): Promise<AiProvider | null | undefined> {
  if (kept && performance.now() < kept.until) return kept.provider
  const { data, error } = await db.functions.invoke('describe-provider', { method: 'GET' })
  const answer = describeProvider.output.safeParse(data)
  if (error || !answer.success) return undefined
  kept = { provider: answer.data.provider, until: performance.now() + KEPT_MS }
  return kept.provider
}
