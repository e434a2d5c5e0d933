import { confidenceOf } from '../../../functions/_shared/tasks/parse-cv/confidence.ts'
import { type ProfileDraft, UNSURE } from '../../../functions/_shared/contract/profile.ts'
import { nothing, type Tally } from '../compare.ts'
import type { Field, Scored } from './score.ts'

/** Fields by whether they are right. `right` of a tally counts the doubted ones among them. */
export interface Doubted {
  wrong: Tally
  right: Tally
}

export const nobodyAsked = (): Doubted => ({ wrong: nothing(), right: nothing() })

/** Counts the doubted fields. A field that the truth does not have is wrong. */
export function countDoubts(
  total: Doubted,
  draft: ProfileDraft,
  text: string,
  scored: readonly Scored[],
): void {
  const { contact, experiences, education } = confidenceOf(draft, text)
  const count = (field: Field, value: string | null, confidence: number | undefined) => {
    const judged = scored.find((one) => one.field === field)
    // The truth may know only some employers: then no employer is surely wrong.
    if (!judged || judged.isPartial || value === null || confidence === undefined) return
    const tally = judged.surplus.includes(value) ? total.wrong : total.right
    tally.there++
    if (confidence < UNSURE) tally.right++
  }
  count('name', draft.contact.name, contact.name)
  draft.experiences.forEach(({ title, employer }, at) => {
    count('titles', title, experiences[at]?.title)
    count('employers', employer, experiences[at]?.employer)
  })
  draft.education.forEach(({ school }, at) => count('schools', school, education[at]?.school))
}
