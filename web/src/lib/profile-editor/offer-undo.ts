import { toast } from 'svelte-sonner'
import { sendForm } from '#lib/forms/send-form.ts'
import { refresh } from '#lib/live/refresh.ts'

/** Says what happened to an entry. Undo sends these fields. */
export function offerUndo(said: string, action: string, fields: URLSearchParams) {
  const target = new URL(action, location.href)
  const putBack = async () => {
    if (await sendForm(target, fields)) await refresh('rolecall:profile')
  }
  toast(said, { action: { label: 'Undo', onClick: () => void putBack() } })
}
