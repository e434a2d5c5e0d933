import type { Proposal } from './proposal.ts'

/** The key of its lines. */
export const factOf = ({ id }: Proposal) => `proposal:${id}`

/** The lines of one CV by the proposals that they prove. */
export function quotedBy(
  proposals: readonly Proposal[],
  cvId: string | undefined,
): Map<string, number[]> {
  const own = proposals.filter(({ cv_id, quote }) => cv_id === cvId && quote.length > 0)
  return new Map(own.map((one) => [factOf(one), one.quote.map(({ line }) => line)]))
}
