import { type ActionResult, deserialize } from '$app/forms'
import { toast } from 'svelte-sonner'
import { failureCode } from '#contract/read-failure.ts'
import { explain, explainThrown, statusOf } from '#lib/failure.ts'
import { refusalOf } from './refusal.ts'

/** A request that is never answered must not block the next one. */
const LONGEST_MS = 30_000
/** Browsers send at most 64 KiB after the page is closed, all requests together. */
const MAX_KEPT_ALIVE = 40_000

/** Posts fields to a form action. A request that fails is a result too. */
export async function postForm(action: URL, fields: URLSearchParams): Promise<ActionResult> {
  try {
    const response = await fetch(action, {
      method: 'POST',
      headers: { accept: 'application/json', 'x-sveltekit-action': 'true' },
      body: fields,
      keepalive: fitsClosing(fields),
      signal: AbortSignal.timeout(LONGEST_MS),
    })
    const answer: unknown = deserialize(await response.text())
    if (isResult(answer)) return answer
    // A hook refused before the action: the answer has the shape of our endpoints.
    return failed({ ...Object(answer), status: response.status })
  } catch (thrown) {
    return failed(thrown)
  }
}

function isResult(answer: unknown): answer is ActionResult {
  return typeof answer === 'object' && answer !== null && 'type' in answer
}

function failed(thrown: unknown): ActionResult {
  const code = failureCode(thrown)
  return { type: 'error', error: { code, status: statusOf(code), message: explain(code) } }
}

/** Whether the fields are sent even when the page closes. */
export function fitsClosing(fields: URLSearchParams): boolean {
  return fields.toString().length <= MAX_KEPT_ALIVE
}

/** Sends the fields of a form to undo what another form did. Shows a message when that fails. */
export async function sendForm(action: URL, fields: URLSearchParams): Promise<boolean> {
  const result = await postForm(action, fields)
  if (result.type === 'success') return true
  const thrown = result.type === 'error' ? result.error : result
  toast.error(refusalOf(result)?.message || explainThrown(thrown))
  return false
}
