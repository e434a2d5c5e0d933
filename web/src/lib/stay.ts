import type { SubmitFunction } from '$app/forms'
import { toast } from 'svelte-sonner'
import { explain, failureCode } from './failure.ts'

/** For `use:enhance` on a button that is a form: what could not be sent is said, and the page stays. */
export const stay: SubmitFunction =
  () =>
  async ({ result, update }) => {
    if (result.type === 'error') toast.error(explain(failureCode(result.error)))
    else await update()
  }
