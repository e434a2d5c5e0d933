import type { ActionResult } from '$app/forms'
import { failureCode } from '#contract/read-failure.ts'

export interface Refusal {
  /** the error of each field */
  fields: Record<string, string>
  message: string
  /** The session has ended: the person has to sign in again to save. */
  isSignedOut: boolean
}

/**
 * The reason why a form was not saved, or null when it was. An error page would lose the typed
 * text, so the form itself shows that it could not be sent.
 */
export function refusalOf(result: ActionResult): Refusal | null {
  if (result.type === 'failure') {
    const { fields = {}, message } = (result.data ?? {}) as Partial<Refusal>
    return { fields, message: message ?? '', isSignedOut: false }
  }
  if (result.type !== 'error') return null
  const code = failureCode(result.error)
  return { fields: {}, message: unsent(code), isSignedOut: code === 'auth.required' }
}

function unsent(code: ReturnType<typeof failureCode>): string {
  if (code === 'auth.required') return 'You were signed out. What you wrote is still here.'
  if (code === 'service.unavailable')
    return 'Rolecall could not be reached. What you wrote is still here: try again once the connection is back.'
  return 'That could not be saved. What you wrote is still here: try again in a moment.'
}
