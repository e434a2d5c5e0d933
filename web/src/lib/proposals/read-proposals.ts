import { proposedFact } from '#contract/proposal.ts'
import type { Db } from '#lib/db/client.ts'
import * as proposals from '#lib/db/proposals.ts'
import type { Proposal } from './proposal.ts'

/** The open ones. A client may write the column, so what has another shape is not shown. */
export async function readProposals(db: Db): Promise<Proposal[]> {
  const rows = await proposals.listOpen(db)
  return rows.flatMap(({ id, cv_id, ...row }) => {
    const fact = proposedFact.safeParse(row)
    return fact.success ? [{ id, cv_id, ...fact.data }] : []
  })
}
