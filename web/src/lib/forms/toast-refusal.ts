import type { SubmitFunction } from '$app/forms'
import { toast } from 'svelte-sonner'
import { explainThrown } from '#lib/failure.ts'
import { refusalOf } from './refusal.ts'

/**
 * For `use:enhance` on a form that is only a button: shows why it could not be sent or was refused.
 * The page stays.
 */
export const stay: SubmitFunction =
  () =>
  async ({ result, update }) => {
    if (result.type === 'error') toast.error(explainThrown(result.error))
    else if (result.type === 'failure') toast.error(refusalOf(result)?.message ?? '')
    else await update()
  }
