import type { ActionResult } from '$app/forms'
import type { Answer } from './autosave.ts'
import { type Refusal, refusalOf } from './refusal.ts'

/** How a write to a form action ended, for a form that saves by itself. */
export function answerOf(result: ActionResult): Answer<Refusal> {
  const refusal = refusalOf(result)
  if (!refusal) return { isSaved: true }
  // A field that does not fit stays refused; a limit, a lost session or connection passes.
  const isPassing =
    result.type === 'error' || result.status === 429 || (result.status ?? 500) >= 500
  return { isSaved: false, refusal, isPassing }
}
